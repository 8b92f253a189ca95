/// Looks for bytes that cannot stand in a field without quotes around it: commas, quotes and control characters.
enum QuotableBytes {
  /// Whether there is one among the bytes, of which eight are looked at together.
  ///
  /// At least 7 bytes behind their end may be read.
  @inline(__always)
  static func areAmong(_ start: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    let raw = UnsafeRawPointer(start)
    var offset = 0
    while offset + 8 <= count {
      if isAmong(raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) { return true }
      offset += 8
    }
    guard offset < count else { return false }
    let behind = UInt64.max << UInt64(truncatingIfNeeded: 8 &* (count &- offset))
    return isAmong(raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self) | behind)
  }

  /// A byte below `n` borrows from its highest bit when `n` is taken from it; so does one that is zero and has 1 taken.
  @inline(__always)
  private static func isAmong(_ word: UInt64) -> Bool {
    let (comma, quote) = (word ^ .each(0x2C), word ^ .each(0x22))
    let found = (word &- .each(0x20)) & ~word | (comma &- .each(1)) & ~comma | (quote &- .each(1)) & ~quote
    return found & .each(0x80) != 0
  }
}
