import ScoringCore

/// Sums of ratios, for what formulas store beside them.
extension ExactSum {
  /// `nil` when the sum cannot be carried exactly.
  static func of(_ ratios: some Sequence<Ratio?>) -> Ratio? {
    do throws(ArithmeticFault) {
      var sum = Ratio.zero
      for case let ratio? in ratios { sum = try sum.adding(ratio) }
      return sum
    } catch {
      return nil
    }
  }
}

extension Points {
  var ratio: Ratio { (try? Ratio(decimal)) ?? .zero }
}
