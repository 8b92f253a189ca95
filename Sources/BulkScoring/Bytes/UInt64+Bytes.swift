extension UInt64 {
  /// Eight of the same byte.
  @inline(__always)
  static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
}
