/// Looks at bytes eight at a time.
enum EightBytes {
  /// Whether any eight of them are as wanted. At least 7 bytes behind their end may be read.
  ///
  /// - Parameter isWanted: asked with eight bytes, and those of them set to 255 that stand behind the end.
  @inline(__always)
  static func contains(
    _ start: UnsafePointer<UInt8>,
    _ count: Int,
    isWanted: (_ word: UInt64, _ behind: UInt64) -> Bool
  ) -> Bool {
    let raw = UnsafeRawPointer(start)
    var offset = 0
    while offset + 8 <= count {
      if isWanted(raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self), 0) { return true }
      offset += 8
    }
    guard offset < count else { return false }
    let behind = UInt64.max << UInt64(truncatingIfNeeded: 8 &* (count &- offset))
    return isWanted(raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self), behind)
  }
}
