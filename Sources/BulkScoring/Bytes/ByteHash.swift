/// A hash of bytes that lie in memory; the same on every machine and in every run.
enum ByteHash {
  @inline(__always)
  static func of(_ start: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15
    let raw = UnsafeRawPointer(start)
    var offset = 0
    while offset + 8 <= count {
      hash = mixed(hash, raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    if offset < count {
      let rest = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      hash = mixed(hash, rest & (1 &<< UInt64(truncatingIfNeeded: (count &- offset) &* 8) &- 1))
    }
    return hash ^ hash >> 32
  }

  @inline(__always)
  static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
    return UInt64(truncatingIfNeeded: product.low) ^ product.high
  }
}
