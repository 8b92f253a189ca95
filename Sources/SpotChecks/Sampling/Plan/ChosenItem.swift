import ScoringCore

/// An item of the sample (样本项目).
public struct ChosenItem: Hashable, Sendable {
  public let item: SamplingItem
  public let reason: SelectionReason
  /// The chance that the item had to be in the sample, exactly; 1 where it was certain.
  public let probability: Ratio
  /// The stratum from which it was drawn, as an index into the plan's `frames`; `nil` for what was certain.
  public let frame: Int?
}
