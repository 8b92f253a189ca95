/// Finds out what parts the cells: the candidate that occurs most often in the header line, outside quotes.
enum SeparatorDetection {
  /// - Unit: bytes; no header is longer.
  private static let searched = 1 << 16

  static func separator(of bytes: [UInt8]) -> CSVSeparator {
    var counts: [CSVSeparator: Int] = [:]
    var isQuoted = false
    var hasText = false
    for byte in bytes.prefix(searched) {
      switch byte {
      case Byte.quote: isQuoted.toggle()
      case Byte.lineFeed, Byte.carriageReturn:
        if hasText, !isQuoted { return best(counts) }
      default:
        if byte != Byte.blank { hasText = true }
        if !isQuoted, let separator = CSVSeparator(rawValue: byte) { counts[separator, default: 0] += 1 }
      }
    }
    return best(counts)
  }

  /// On ties, the first of the list: the comma.
  private static func best(_ counts: [CSVSeparator: Int]) -> CSVSeparator {
    CSVSeparator.allCases.reduce(.comma) { counts[$1, default: 0] > counts[$0, default: 0] ? $1 : $0 }
  }
}
