import ScoringCore

/// How much is to be drawn (抽查规模); must-include items count as part of it.
public enum SamplingExtent: Hashable, Sendable {
  /// So many items.
  case count(Int)
  /// A share of the items, above 0 and at most 1; rounded up to whole items.
  case shareOfItems(Ratio)
  /// The fewest items that are expected to cover this share of the money, above 0 and at most 1. What a single draw covers
  /// is a little more or less; drawing on until the share is reached would spoil the chances on which estimates rest.
  case shareOfMoney(Ratio)
  /// So many from each named stratum, those that must be included counted in; for stratified plans only.
  case perStratum([String: Int])
}
