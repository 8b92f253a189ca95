internal import CXlsxWriter

/// The formats of a workbook, each made once.
struct FormatTable {
  private let book: UnsafeMutablePointer<lxw_workbook>
  private var made: [CellStyle: UnsafeMutablePointer<lxw_format>] = [:]

  init(book: UnsafeMutablePointer<lxw_workbook>) {
    self.book = book
  }

  subscript(format: CellStyle) -> UnsafeMutablePointer<lxw_format>? {
    mutating get {
      if let known = made[format] { return known }
      guard let new = workbook_add_format(book) else { return nil }
      Self.set(new, to: format)
      made[format] = new
      return new
    }
  }

  /// A format for cells while a condition holds.
  func conditional(fill: RGB?, text: RGB?) -> UnsafeMutablePointer<lxw_format>? {
    guard let format = workbook_add_format(book) else { return nil }
    if let fill { format_set_bg_color(format, Self.colour(fill)) }
    if let text { format_set_font_color(format, Self.colour(text)) }
    return format
  }

  private static func set(_ target: UnsafeMutablePointer<lxw_format>, to format: CellStyle) {
    format_set_font_name(target, format.font.name)
    format_set_font_size(target, Double(format.font.halfPoints) / 2)
    if format.font.isBold { format_set_bold(target) }
    if let colour = format.font.colour { format_set_font_color(target, Self.colour(colour)) }
    if let numberFormat = format.numberFormat { format_set_num_format(target, numberFormat) }
    if let fill = format.fill { format_set_bg_color(target, colour(fill)) }
    if let border = border(format.border) { format_set_border(target, UInt8(border.rawValue)) }
    if let colour = format.borderColour { format_set_border_color(target, Self.colour(colour)) }
    if let alignment = alignment(format.horizontal) { format_set_align(target, UInt8(alignment.rawValue)) }
    switch format.vertical {
    case .top: format_set_align(target, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    case .middle: format_set_align(target, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    }
    if format.wraps { format_set_text_wrap(target) }
    if !format.isLocked { format_set_unlocked(target) }
  }

  private static func border(_ border: CellStyle.Border) -> lxw_format_borders? {
    switch border {
    case .none: nil
    case .hair: LXW_BORDER_HAIR
    case .thin: LXW_BORDER_THIN
    case .medium: LXW_BORDER_MEDIUM
    }
  }

  private static func alignment(_ alignment: CellStyle.HorizontalAlignment) -> lxw_format_alignments? {
    switch alignment {
    case .general: nil
    case .left: LXW_ALIGN_LEFT
    case .centre: LXW_ALIGN_CENTER
    case .right: LXW_ALIGN_RIGHT
    }
  }

  /// The library takes 0 for “no colour”, so black is written as the darkest grey but one.
  static func colour(_ colour: RGB) -> lxw_color_t { colour.value == 0 ? 0x010101 : colour.value }
}
