import Submissions

/// Cells in which codes stand.
extension CellBytes {
  /// As codes are compared: without blanks and quotes.
  var code: [UInt8] {
    isPlain ? Array(UnsafeBufferPointer(start: start, count: count)) : Array(Blanks.trimmed(text).utf8)
  }

  /// Whether it says that the row is a total.
  var isTotal: Bool {
    // The words for totals are no longer than this, and plain codes are none of them.
    guard count <= 12, count >= 3, start[0] >= 0x80 || start[0] | 0x20 == 0x74 || start[0] | 0x20 == 0x73 else {
      return false
    }
    return TotalRow.label(among: [Cell(text, at: .init(file: ""))]) != nil
  }
}
