/// Looks for bytes that cannot stand in a field without quotes around it: commas, quotes and control characters.
enum QuotableBytes {
  /// Whether there is one among the bytes.
  ///
  /// At least 7 bytes behind their end may be read.
  @inline(__always)
  static func areAmong(_ start: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    EightBytes.contains(start, count) { word, behind in isAmong(word | behind) }
  }

  /// A byte below `n` borrows from its highest bit when `n` is taken from it; so does one that is zero and has 1 taken.
  @inline(__always)
  private static func isAmong(_ word: UInt64) -> Bool {
    let (comma, quote) = (word ^ .each(0x2C), word ^ .each(0x22))
    let found = (word &- .each(0x20)) & ~word | (comma &- .each(1)) & ~comma | (quote &- .each(1)) & ~quote
    return found & .each(0x80) != 0
  }
}
