import ScoringCore

/// Arithmetic on amounts that gives up instead of overflowing.
enum Amounts {
  static func sum(_ amounts: some Sequence<ExactDecimal>) -> ExactDecimal? {
    var sum = ExactDecimal.zero
    for amount in amounts {
      guard let next = try? sum.adding(amount) else { return nil }
      sum = next
    }
    return sum
  }

  /// Amounts too large to compare count as near.
  static func areNear(_ left: ExactDecimal, _ right: ExactDecimal, within tolerance: Ratio) -> Bool {
    guard let gap = try? left.subtracting(right), let size = try? Ratio(gap.isNegative ? negated(gap) : gap) else {
      return true
    }
    return size <= tolerance
  }

  private static func negated(_ amount: ExactDecimal) throws(ArithmeticFault) -> ExactDecimal {
    try ExactDecimal.zero.subtracting(amount)
  }
}
