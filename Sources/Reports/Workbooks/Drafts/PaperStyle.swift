import OfficeFiles

/// How the cells of the papers look. What may be changed to see what follows from it is yellow.
enum PaperStyle {
  static let title = CellStyle(font: CellStyle.Font(halfPoints: 36, isBold: true), horizontal: .centre, wraps: true)
  static let subtitle = CellStyle(font: CellStyle.Font(halfPoints: 22), horizontal: .centre)
  static let heading = CellStyle(font: CellStyle.Font(halfPoints: 24, isBold: true), horizontal: .left)
  static let note = CellStyle(font: CellStyle.Font(halfPoints: 18, colour: RGB(0x595959)), vertical: .top, wraps: true)
  static let legend = with(note) { $0.fill = input }

  static let header = with(text) {
    $0.font.isBold = true
    $0.fill = RGB(0xDDEBF7)
    $0.horizontal = .centre
  }
  static let label = with(text) {
    $0.fill = RGB(0xF2F2F2)
    $0.horizontal = .centre
  }
  static let text = CellStyle(font: CellStyle.Font(halfPoints: 20), border: .thin, horizontal: .left, wraps: true)
  static let centred = with(text) { $0.horizontal = .centre }
  static let link = with(text) { $0.font.colour = RGB(0x0563C1) }
  static let emphasis = with(centred) { $0.font.isBold = true }

  static let amount = number("#,##0.00####")
  static let points = number("General")
  static let percent = number("0.00%")
  static let inputAmount = asInput(amount)
  static let inputPoints = asInput(points)
  static let inputText = asInput(centred)
  static let plain = number("General")

  static func score(places: Int) -> CellStyle {
    number(places == 0 ? "0" : "0." + String(repeating: "0", count: min(places, 4)))
  }

  static func number(_ format: String) -> CellStyle { with(centred) { $0.numberFormat = format } }
  static func asInput(_ style: CellStyle) -> CellStyle { with(style) { $0.fill = input } }
  static func strong(_ style: CellStyle) -> CellStyle { with(style) { $0.font.isBold = true } }

  private static let input = RGB(0xFFF2CC)

  private static func with(_ style: CellStyle, _ change: (inout CellStyle) -> Void) -> CellStyle {
    var style = style
    change(&style)
    return style
  }
}
