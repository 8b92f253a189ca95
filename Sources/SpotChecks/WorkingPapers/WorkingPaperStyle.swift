import OfficeFiles

/// How a working paper looks: what the department said is plain, what the reviewer fills in is yellow.
enum WorkingPaperStyle {
  static let title = CellStyle(font: CellStyle.Font("黑体", halfPoints: 32, isBold: true), horizontal: .left)
  static let label = CellStyle(font: CellStyle.Font(isBold: true), horizontal: .right)
  static let text = CellStyle(numberFormat: "@", horizontal: .left)
  static let header = bordered(
    CellStyle(font: CellStyle.Font(isBold: true), fill: RGB(0xBDD7EE), horizontal: .centre, wraps: true)
  )
  static let said = bordered(CellStyle(numberFormat: "@", wraps: true))
  static let number = bordered(CellStyle(horizontal: .right))
  /// As text, so that a program changes nothing of what is typed: 95% stays 95%, 1-3 no day.
  static let open = bordered(CellStyle(numberFormat: "@", fill: RGB(0xFFF8DC), wraps: true, isLocked: false))
  static let openNumber = bordered(CellStyle(fill: RGB(0xFFF8DC), horizontal: .right, isLocked: false))
  static let calculated = bordered(
    CellStyle(font: CellStyle.Font(colour: RGB(0x595959)), fill: RGB(0xF2F2F2), horizontal: .right)
  )
  static let small = bordered(CellStyle(numberFormat: "@", font: CellStyle.Font(halfPoints: 16, colour: RGB(0x8C8C8C))))

  private static func bordered(_ style: CellStyle) -> CellStyle {
    var style = style
    style.border = .thin
    style.borderColour = RGB(0xA6A6A6)
    return style
  }
}
