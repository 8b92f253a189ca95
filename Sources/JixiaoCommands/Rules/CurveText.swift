import ScoringCore
import SelfEvaluation

/// A curve in one line: `(-∞, 0.6) → 0%; [0.6, 1) → 60%…100%; [1, ∞) → 100%`.
enum CurveText {
  static func text(_ curve: ScoringCurve) -> String {
    curve.pieces.map { piece in
      let rates =
        piece.isLevel
        ? RatioText.percent(piece.rateAtLower)
        : RatioText.percent(piece.rateAtLower) + "…" + RatioText.percent(piece.rateAtUpper)
      return interval(from: piece.lower, to: piece.upper) + " → " + rates
    }.joined(separator: "; ")
  }

  static func interval(from lower: CurveEdge?, to upper: CurveEdge?) -> String {
    if let lower, let upper, lower.at == upper.at { return "{" + number(lower.at) + "}" }
    let left = lower.map { ($0.isIncluded ? "[" : "(") + number($0.at) } ?? "(-∞"
    let right = upper.map { number($0.at) + ($0.isIncluded ? "]" : ")") } ?? "∞)"
    return left + ", " + right
  }

  /// As a decimal where it has one of at most four places, else as a fraction.
  private static func number(_ ratio: Ratio) -> String {
    let (units, isExact) = (Int128(ratio.numerator) * 10_000).quotientAndRemainder(
      dividingBy: Int128(ratio.denominator)
    )
    guard isExact == 0, let tenThousandths = Int64(exactly: units) else {
      return "\(ratio.numerator)/\(ratio.denominator)"
    }
    return Points(tenThousandths: tenThousandths).text
  }
}
