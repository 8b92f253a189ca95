import OfficeFiles
import Submissions

extension CellBytes {
  /// The cell as it is written out, where its bytes cannot stand as they are; `nil` where they can.
  var field: [UInt8]? { needsCare ? Array(CSVText.field(Blanks.trimmed(text)).utf8) : nil }

  /// Quotes, line ends and commas, bytes that are no text, blanks of other kinds at the ends, and what a spreadsheet
  /// would run as a formula.
  private var needsCare: Bool {
    guard count > 0 else { return false }
    switch start[0] {
    case 0x3D, 0x2B, 0x2D, 0x40, 0xEF, 0xE3, 0xC2, 0xE2: return true
    default: break
    }
    if start[count - 1] == 0x80 || start[count - 1] == 0xA0 { return true }
    var index = 0
    while index < count {
      let byte = start[index]
      if byte < 0x80 {
        if byte == 0x2C || byte == 0x22 || byte < 0x20 { return true }
        index += 1
      } else if byte >= 0xE4, byte <= 0xE9, index + 2 < count, start[index + 1] & 0xC0 == 0x80,
        start[index + 2] & 0xC0 == 0x80
      {
        // A Chinese character.
        index += 3
      } else {
        return hasSpecialBytes || !isText
      }
    }
    return false
  }

  private var hasSpecialBytes: Bool {
    UnsafeBufferPointer(start: start, count: count).contains { $0 == 0x2C || $0 == 0x22 || $0 < 0x20 }
  }
}
