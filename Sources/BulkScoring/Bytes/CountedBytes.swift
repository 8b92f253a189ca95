import Glibc

/// Bytes in a ``ByteArena`` with their number in front of them: a key in the room of one address.
struct CountedBytes: BitwiseCopyable {
  private let address: UnsafePointer<UInt8>

  /// How many bytes there are besides those that are counted.
  static let overhead = MemoryLayout<UInt16>.size
  static let most = Int(UInt16.max)

  /// Bytes that were written by ``write(_:to:)``.
  init(at address: UnsafePointer<UInt8>) {
    self.address = address
  }

  @inline(__always)
  var key: CellKey {
    let count = UnsafeRawPointer(address).loadUnaligned(as: UInt16.self)
    return CellKey(start: address + Self.overhead, count: Int(count))
  }

  /// What was written behind these bytes.
  @inline(__always)
  var next: CountedBytes {
    let key = key
    return CountedBytes(at: key.start + key.count)
  }

  /// - Precondition: there are at most ``most`` bytes, and there is room for ``overhead`` more.
  @inline(__always)
  static func write(_ bytes: CellKey, to place: UnsafeMutablePointer<UInt8>) {
    UnsafeMutableRawPointer(place).storeBytes(of: UInt16(truncatingIfNeeded: bytes.count), as: UInt16.self)
    memcpy(place + overhead, bytes.start, bytes.count)
  }
}
