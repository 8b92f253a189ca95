import OfficeFiles

/// How the workbook's cells look: what is to be filled in is yellow, what is calculated grey.
enum EntryStyle {
  static let title = CellStyle(font: CellStyle.Font("黑体", halfPoints: 32, isBold: true), horizontal: .left)
  static let heading = CellStyle(font: CellStyle.Font("黑体", halfPoints: 24), fill: RGB(0xDDEBF7))
  static let note = CellStyle(vertical: .top, wraps: true)
  static let header = CellStyle(
    font: CellStyle.Font(isBold: true),
    fill: RGB(0xBDD7EE),
    border: .thin,
    borderColour: line,
    horizontal: .centre,
    wraps: true
  )
  /// What the plan says; locked.
  static let fixed = CellStyle(numberFormat: "@", border: .thin, borderColour: line, wraps: true)
  static let fixedNumber = CellStyle(numberFormat: amount, border: .thin, borderColour: line, horizontal: .right)
  /// May be changed, but need not be.
  static let open = unlocked(fixed)
  static let openNumber = unlocked(fixedNumber)
  /// To be filled in. As text, so that a program changes nothing of what is typed: 95% stays 95%, 1-3 no day.
  static let blank = filled(open)
  static let blankNumber = filled(openNumber)
  static let calculated = CellStyle(
    font: CellStyle.Font(colour: RGB(0x595959)),
    fill: RGB(0xF2F2F2),
    border: .thin,
    borderColour: line,
    wraps: true
  )
  static let calculatedPercent = percent(calculated)
  static let count = CellStyle(
    font: CellStyle.Font(isBold: true),
    border: .thin,
    borderColour: line,
    horizontal: .centre
  )
  static let openPercent = percent(unlocked(filled(fixed)), places: "0%")

  private static let line = RGB(0xA6A6A6)
  static let attention = RGB(0x9C5700)

  /// 万元 with the places that are written.
  private static let amount = "#,##0.00####"

  private static func unlocked(_ format: CellStyle) -> CellStyle {
    var format = format
    format.isLocked = false
    return format
  }

  private static func filled(_ format: CellStyle) -> CellStyle {
    var format = format
    format.fill = RGB(0xFFF8DC)
    return format
  }

  private static func percent(_ format: CellStyle, places: String = "0.00%") -> CellStyle {
    var format = format
    format.numberFormat = places
    format.horizontal = .centre
    return format
  }
}
