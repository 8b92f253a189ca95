/// Eight bytes of text, looked at for digits all at once: numbers are short, and a loop over their digits would be
/// mispredicted at each end.
struct DigitWord: BitwiseCopyable {
  /// Digits as their values.
  private let values: UInt64
  /// The highest bit of each byte that is no digit.
  private let others: UInt64

  @inline(__always)
  init(_ start: UnsafePointer<UInt8>) {
    values = UnsafeRawPointer(start).loadUnaligned(as: UInt64.self) ^ .each(0x30)
    // 10 and more reach the highest bit with 0x76; a byte that has it already must not carry into the next.
    others = (values & .each(0x7F) &+ .each(0x76) | values) & .each(0x80)
  }

  /// How many bytes stand before the first digit; 8 where there is none.
  @inline(__always)
  var leadingOthers: Int { (others ^ .each(0x80)).trailingZeroBitCount &>> 3 }

  /// How many digits stand at the beginning.
  @inline(__always)
  var leadingDigits: Int { others.trailingZeroBitCount &>> 3 }

  /// What the first digits come to.
  ///
  /// - Parameter count: 1…8, and not more than ``leadingDigits``.
  @inline(__always)
  func value(_ count: Int) -> Int64 {
    // The first digit is the lowest byte; zeros come before it, and what is no digit falls out at the other end.
    var value = values &<< UInt64(truncatingIfNeeded: 64 &- 8 &* count)
    value = (value &* 10 &+ value &>> 8) & 0x00FF_00FF_00FF_00FF
    value = (value &* 100 &+ value &>> 16) & 0x0000_FFFF_0000_FFFF
    value = (value &* 10_000 &+ value &>> 32) & 0xFFFF_FFFF
    return Int64(truncatingIfNeeded: value)
  }
}
