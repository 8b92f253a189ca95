import ScoringCore

/// A set of items among which the dice decided (抽样框): a stratum, or all that was not certain.
public struct SamplingFrame: Hashable, Sendable {
  /// What tells the stratum apart; empty where the plan is not stratified.
  public let stratum: String
  /// How many items had a chance, drawn or not; their money.
  public let count: Int
  public let amount: ExactDecimal
  /// How many of them were drawn.
  public let drawn: Int
  /// The sampling interval (抽样间隔): the weight for each drawn item; money for a monetary-unit plan, base plus risk score for a
  /// risk-weighted one, `nil` where all chances are equal.
  public let interval: Ratio?
}
