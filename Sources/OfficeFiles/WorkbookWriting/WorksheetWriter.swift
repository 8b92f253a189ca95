internal import CXlsxWriter
import Diagnostics
import Glibc

/// Puts one sheet into the workbook that is being written.
struct WorksheetWriter {
  let sheet: Worksheet
  let target: UnsafeMutablePointer<lxw_worksheet>
  /// The sheet as a whole.
  let place: SourcePlace

  /// The format of the cell above, by column: it is nearly always the same again.
  private var above: [(style: CellStyle, format: UnsafeMutablePointer<lxw_format>?)?] = []

  init(sheet: Worksheet, target: UnsafeMutablePointer<lxw_worksheet>, place: SourcePlace) {
    self.sheet = sheet
    self.target = target
    self.place = place
  }

  mutating func write(with formats: inout FormatTable) throws(WorkbookFault) {
    try setColumns()
    try setMerges(with: &formats)
    for (row, content) in sheet.rows.enumerated() {
      if let height = content.height {
        try check(worksheet_set_row(target, lxw_row_t(clamping: row), Double(height), nil), row: row)
      }
      for (column, cell) in content.cells.enumerated() { try write(cell, row: row, column: column, with: &formats) }
    }
    try setDropDowns()
    try setHighlights(with: formats)
    for comment in sheet.comments {
      let code = worksheet_write_comment(
        target,
        lxw_row_t(clamping: comment.row),
        lxw_col_t(clamping: comment.column),
        CellTextEscapes.escaped(comment.text)
      )
      try check(code, row: comment.row, column: comment.column)
    }
    try setView()
    try setPage()
  }

  private mutating func format(
    _ style: CellStyle,
    column: Int,
    in formats: inout FormatTable
  ) -> UnsafeMutablePointer<lxw_format>? {
    while above.count <= column { above.append(nil) }
    if let known = above[column], known.style == style { return known.format }
    let format = formats[style]
    above[column] = (style, format)
    return format
  }

  private mutating func write(
    _ cell: WorksheetCell,
    row: Int,
    column: Int,
    with formats: inout FormatTable
  ) throws(WorkbookFault) {
    let format = format(cell.format, column: column, in: &formats)
    let (lxwRow, lxwColumn) = (lxw_row_t(clamping: row), lxw_col_t(clamping: column))
    let code: lxw_error
    switch cell.content {
    case .empty: code = worksheet_write_blank(target, lxwRow, lxwColumn, format)
    case .text(let text): code = writeText(text, lxwRow, lxwColumn, format)
    case .number(let digits):
      if let number = Self.number(digits) {
        code = worksheet_write_number(target, lxwRow, lxwColumn, number, format)
      } else {
        code = writeText(digits, lxwRow, lxwColumn, format)
      }
    case .link(let text, let sheet):
      let destination = "internal:" + FormulaReference.sheet(sheet) + "A1"
      let shown = CellTextEscapes.escaped(text)
      code = worksheet_write_url_opt(target, lxwRow, lxwColumn, destination, format, shown, nil)
    case .formula(let formula, .text(let result)):
      code = worksheet_write_formula_str(target, lxwRow, lxwColumn, formula, format, result)
    case .formula(let formula, .number(let digits)):
      code = worksheet_write_formula_num(target, lxwRow, lxwColumn, formula, format, Self.number(digits) ?? 0)
    }
    try check(code, row: row, column: column)
  }

  private func writeText(
    _ text: String,
    _ row: lxw_row_t,
    _ column: lxw_col_t,
    _ format: UnsafeMutablePointer<lxw_format>?
  ) -> lxw_error {
    guard !text.isEmpty else { return worksheet_write_blank(target, row, column, format) }
    // The library counts characters; a cell holds so many units of UTF-16.
    guard text.utf8.count <= 32_767 || text.utf16.count <= 32_767 else { return LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED }
    return worksheet_write_string(target, row, column, CellTextEscapes.escaped(text), format)
  }

  /// - Returns: `nil` for what is not a plain number, or has more digits than a program keeps.
  static func number(_ text: String) -> Double? {
    var digits: Int64 = 0
    var (places, significant) = (0, 0)
    var (hasPoint, hasDigit, isNegative) = (false, false, false)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        hasDigit = true
        if hasPoint { places += 1 }
        if digits > 0 || byte != UInt8(ascii: "0") { significant += 1 }
        guard significant <= 15, places <= 22 else { return nil }
        digits = digits * 10 + Int64(byte - UInt8(ascii: "0"))
      case UInt8(ascii: ".") where hasDigit && !hasPoint: hasPoint = true
      case UInt8(ascii: "-") where !hasDigit && !isNegative: isNegative = true
      default: return nil
      }
    }
    guard hasDigit else { return nil }
    // Both are whole numbers that a Double holds, so that the quotient is the nearest one there is.
    let magnitude = Double(digits) / Self.powers[places]
    return isNegative ? -magnitude : magnitude
  }

  /// 10⁰…10²², all of which a Double holds exactly.
  private static let powers: [Double] = (0..<22).reduce(into: [1]) { powers, _ in
    powers.append(powers[powers.count - 1] * 10)
  }

  func check(_ code: lxw_error, row: Int? = nil, column: Int? = nil) throws(WorkbookFault) {
    guard code != LXW_NO_ERROR else { return }
    let place = SourcePlace(file: "", in: place.area, line: row.map { $0 + 1 }, column: column.map { $0 + 1 })
    throw code == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED
      ? .textTooLong(place) : .refused(place, code: Int(code.rawValue))
  }
}
