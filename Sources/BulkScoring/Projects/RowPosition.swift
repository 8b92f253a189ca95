/// Where a row stands: the part of the input that it was read in, and its line there.
///
/// Parts are read in any order, so that only in the end it is known how many lines stand before each.
struct RowPosition: Hashable, Comparable, BitwiseCopyable {
  private let packed: UInt64

  init(part: Int, line: Int) {
    packed = UInt64(truncatingIfNeeded: part) << 40 | UInt64(truncatingIfNeeded: line) & 0xFF_FFFF_FFFF
  }

  var part: Int { Int(packed >> 40) }
  /// Counted from 0.
  var line: Int { Int(packed & 0xFF_FFFF_FFFF) }

  static func < (left: RowPosition, right: RowPosition) -> Bool { left.packed < right.packed }
}
