import Glibc

/// Bytes that are kept somewhere, compared as bytes.
struct CellKey: BitwiseCopyable {
  let start: UnsafePointer<UInt8>
  let count: Int

  var text: String { String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self) }

  @inline(__always)
  func compare(_ other: CellKey) -> Int {
    let order = Int(memcmp(start, other.start, min(count, other.count)))
    return order != 0 ? order : count - other.count
  }

  static func == (left: CellKey, right: CellKey) -> Bool {
    left.count == right.count && memcmp(left.start, right.start, left.count) == 0
  }
}
