import ScoringCore

/// An amount of money as a table states it, in 万元, without trailing zeros; packed, since there are millions of them.
struct StatedAmount: Hashable, BitwiseCopyable {
  /// The digits, and in the lowest five bits how many of them stand behind the point; below zero for none.
  private let packed: Int64

  static let none = StatedAmount(packed: -1)

  private init(packed: Int64) {
    self.packed = packed
  }

  /// - Returns: `nil` for an amount with more than 17 digits.
  init?(_ amount: ExactDecimal) {
    guard amount.coefficient >= 0, amount.coefficient < Int64.max >> 5 else { return nil }
    packed = amount.coefficient << 5 | Int64(amount.scale)
  }

  @inline(__always)
  init(_ number: PlainNumber) {
    var (digits, places) = (number.digits, number.places)
    while places > 0, digits % 10 == 0 {
      digits /= 10
      places -= 1
    }
    packed = digits << 5 | Int64(truncatingIfNeeded: places)
  }

  var amount: ExactDecimal? {
    packed < 0 ? nil : try? ExactDecimal(coefficient: packed >> 5, scale: Int(packed & 31))
  }

  /// None before some, less before more: of two that differ, the same one is taken in whatever order they come.
  func isBefore(_ other: StatedAmount) -> Bool {
    guard let left = amount else { return other.amount != nil }
    guard let right = other.amount else { return false }
    return left < right
  }
}
