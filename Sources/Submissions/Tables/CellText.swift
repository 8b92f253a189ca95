/// The text of a cell while it is read: it stops growing at the limit, and NULs are left out.
struct CellText {
  private let limit: Int
  private var bytes: [UInt8] = []
  private var length = 0
  private(set) var hasNUL = false
  private(set) var isCut = false

  /// - Parameter limit: scalars.
  init(limit: Int) { self.limit = limit }

  /// - Parameter length: how many scalars `run` has.
  mutating func append(_ run: ArraySlice<UInt8>, length: Int) {
    guard !isCut else { return }
    if self.length + length <= limit, !run.contains(0) {
      bytes += run
      self.length += length
    } else {
      for byte in run {
        append(byte)
        if isCut { break }
      }
    }
  }

  mutating func append(_ byte: UInt8) {
    if byte == 0 {
      hasNUL = true
      return
    }
    if byte & 0xC0 != 0x80 {
      if length == limit { isCut = true }
      if !isCut { length += 1 }
    }
    if !isCut { bytes.append(byte) }
  }

  var trimmed: String { Blanks.trimmed(String(decoding: bytes, as: UTF8.self)) }
}
