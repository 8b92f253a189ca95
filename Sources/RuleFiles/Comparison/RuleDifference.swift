import Diagnostics

/// Something that two rule sets say differently.
public struct RuleDifference: Hashable, Sendable {
  public let group: Group
  /// What it is about, from the outside in: 产出指标, 分值.
  public let path: [Wording]
  /// `nil` when only the second rule set says something.
  public let before: Side?
  /// `nil` when only the first rule set says something.
  public let after: Side?
  /// What the second rule set rests on where it says something else; `nil` where only the source differs.
  public let source: Citation?

  /// What one of the rule sets says, in words, and where.
  public struct Side: Hashable, Sendable {
    public let text: Wording
    public let place: SourcePlace
  }

  /// The part of a rule set, as `rules show` divides it.
  public enum Group: String, Hashable, Sendable, CaseIterable {
    case tree
    case methods
    case levels
    case policies
    case overrides
    case limits
    case adjustments
    case grades
    case department
    case parameters
    /// The years that the rules are for, and what changes by year.
    case years
    case variants
    case units
    /// What has no part of its own there.
    case other
  }
}
