import OfficeFiles
import Submissions

extension CellBytes {
  /// The cell as it is written out, where its bytes cannot stand as they are; `nil` where they can.
  var field: [UInt8]? { needsCare ? Array(CSVText.field(Blanks.trimmed(text)).utf8) : nil }

  /// Quotes, line ends and commas, blanks of other kinds at the ends, and what a spreadsheet would run as a formula.
  private var needsCare: Bool {
    guard count > 0 else { return false }
    switch start[0] {
    case 0x3D, 0x2B, 0x2D, 0x40, 0xEF, 0xE3, 0xC2, 0xE2: return true
    default: break
    }
    if start[count - 1] == 0x80 || start[count - 1] == 0xA0 { return true }
    return QuotableBytes.areAmong(start, count)
  }
}
