import ScoringCore

/// A node of the tree as the rule file names it: a category (一级指标), a subcategory (二级指标), anything below, or an
/// indicator that the rule set itself prescribes.
public struct NodeDefinition: Hashable, Sendable {
  public let name: String
  public let aliases: [String]
  /// The comparator of a target here that states none; `nil` leaves it to the rule set.
  public let unstatedComparator: Comparator?
  /// The index of the indicator rule for what stands here, where no override fits.
  public let rule: Int
  /// Whether it is a single indicator, found by its name.
  public let isIndicator: Bool
  public let note: RuleNote
  /// What is written about its absence; `nil` where the policy for all holds.
  public let absence: RuleNote?
  /// What is written about which of its parts count; `nil` where all do.
  public let choice: RuleNote?

  public init(
    name: String,
    aliases: [String] = [],
    unstatedComparator: Comparator? = nil,
    rule: Int = 0,
    isIndicator: Bool = false,
    note: RuleNote,
    absence: RuleNote? = nil,
    choice: RuleNote? = nil
  ) {
    self.name = name
    self.aliases = aliases
    self.unstatedComparator = unstatedComparator
    self.rule = rule
    self.isIndicator = isIndicator
    self.note = note
    self.absence = absence
    self.choice = choice
  }
}
