import ScoringCore
import SelfEvaluation

/// Scores and weights as they stand in papers.
struct ScoreText: Sendable {
  /// The places that the rule set rounds to.
  let places: Int

  init(_ result: EvaluationResult) {
    places = Int(result.ruleSet.scoring.rounding.places)
  }

  /// `38.50`
  func number(_ points: Points) -> String { points.text(places: places) }

  /// `38.50分`
  func withUnit(_ points: Points) -> String { number(points) + "分" }
}
