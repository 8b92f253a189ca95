/// The record at the end of a ZIP archive that says how many entries there are.
enum ZipDirectory {
  /// Whether an archive says of itself that it holds no more entries than `limit`. Asked before the list is read, which
  /// takes memory for every entry.
  ///
  /// Anything that looks like the record counts, since readers differ in which of them they take.
  static func mayHold(_ bytes: UnsafeRawBufferPointer, atMost limit: Int) -> Bool {
    var offset = bytes.count - recordLength
    let first = max(0, offset - longestComment)
    while offset >= first {
      if isRecord(bytes, at: offset), entries(bytes, recordAt: offset) > limit { return false }
      offset -= 1
    }
    return true
  }

  private static let recordLength = 22
  private static let longestComment = 0xFFFF

  private static func isRecord(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Bool {
    offset >= 0 && number(bytes, at: offset, length: 4) == 0x0605_4B50
  }

  private static func entries(_ bytes: UnsafeRawBufferPointer, recordAt offset: Int) -> Int {
    let count = number(bytes, at: offset + 10, length: 2)
    guard count == 0xFFFF else { return Int(count) }
    // The number stands in a longer record then, which a locator in front of this one leads to.
    let locator = offset - 20
    guard locator >= 0, number(bytes, at: locator, length: 4) == 0x0706_4B50 else { return Int(count) }
    let record = Int(clamping: number(bytes, at: locator + 8, length: 8))
    guard record <= bytes.count - 56, number(bytes, at: record, length: 4) == 0x0606_4B50 else { return Int(count) }
    return Int(clamping: number(bytes, at: record + 32, length: 8))
  }

  /// Little-endian; the caller knows that the bytes are there.
  private static func number(_ bytes: UnsafeRawBufferPointer, at offset: Int, length: Int) -> UInt64 {
    (0..<length).reduce(0) { $0 | UInt64(bytes[offset + $1]) << UInt64(8 * $1) }
  }
}
