import ScoringCore
import SelfEvaluation

/// A curve in one line: `x < 60% → 0%; 60% ≤ x < 100% → 60%…100%; 100% ≤ x → 100%`.
enum CurveText {
  /// - Parameter measure: what lies along the curve; `nil` for a share of another kind.
  static func text(_ curve: ScoringCurve, by measure: Measure? = nil) -> String {
    curve.pieces.map { piece in
      let rates =
        piece.isLevel
        ? RatioText.percent(piece.rateAtLower)
        : RatioText.percent(piece.rateAtLower) + "…" + RatioText.percent(piece.rateAtUpper)
      return IntervalText.text(from: piece.lower, to: piece.upper, by: measure) + " → " + rates
    }.joined(separator: "; ")
  }
}
