import ScoringCore

/// Items that are in every sample, whatever the dice say (必查项目).
public enum InclusionRule: Hashable, Sendable {
  /// Every item with at least this amount.
  case amountFrom(ExactDecimal)
  /// The items with these ids.
  case named([String])
  /// The so many items with the highest risk scores above 0; of equal scores the larger amount goes first, then the smaller id.
  case highestRisk(Int)
}
