import ScoringCore

extension ScoringCurve {
  /// Whether a spreadsheet is sure to find the piece that the engine finds: the value is an edge of one, or further from
  /// every edge than a spreadsheet's numbers go astray.
  func isCertain(at value: Ratio) -> Bool {
    pieces.compactMap(\.lower?.at).allSatisfy { edge in
      edge == value || Self.relativeDistance(value, edge) > 4e-12
    }
  }

  /// How far apart they are, measured by the larger of them and 1. This looks at what a program's binary numbers can
  /// do, so binary numbers are good enough for it.
  private static func relativeDistance(_ left: Ratio, _ right: Ratio) -> Double {
    let difference =
      Int128(left.numerator) * Int128(right.denominator) - Int128(right.numerator) * Int128(left.denominator)
    let distance = Double(difference.magnitude) / Double(left.denominator) / Double(right.denominator)
    return distance / max(1, Double(right.numerator.magnitude) / Double(right.denominator))
  }
}
