import ScoringCore

extension Double {
  /// The nearest double, or its neighbour; for statistics only, never for scores.
  init(_ decimal: ExactDecimal) {
    var divisor = 1.0
    for _ in 0..<decimal.scale { divisor *= 10 }
    self = Double(decimal.coefficient) / divisor
  }

  init(_ ratio: Ratio) { self = Double(ratio.numerator) / Double(ratio.denominator) }
}
