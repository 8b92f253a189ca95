import Diagnostics

/// A rule set that can be used, and what is to be said about it all the same.
public struct LoadedRules: Sendable {
  public let ruleSet: RuleSet
  /// In reading order; none of them is an error.
  public let findings: [Finding]
}
