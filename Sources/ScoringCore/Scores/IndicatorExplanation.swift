/// How an indicator came to its score, as data: enough to do the arithmetic again by hand.
///
/// Made on demand by evaluating again; the one-byte ``ReasonCode`` is what every evaluation carries.
public struct IndicatorExplanation: Hashable, Sendable {
  public let facts: IndicatorFacts
  /// `nil` when there is no target.
  public let kind: TargetKind?
  /// `nil` where the kind of target needs none, and where there is no target.
  public let method: ScoringMethod?
  public let attainment: Attainment
  /// The piece of the curve that the attainment fell into.
  public let piece: CurvePiece?
  /// The band of the level, for a qualitative result.
  public let band: LevelBand?
  /// What is earned in the end; `nil` when it cannot be scored.
  public let rate: Ratio?
  public let reason: ReasonCode
  public let points: Points
  /// Whether the table stated the points or the rule set shared them out.
  public let arePointsStated: Bool
  /// Points taken off after the rate.
  public let deduction: Points
  /// The most it may earn.
  public let maximum: Points?
  /// What was earned before rounding.
  public let exactScore: Ratio?
  public let rounding: Rounding
  public let score: Points?
}
