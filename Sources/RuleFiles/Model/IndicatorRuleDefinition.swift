import ScoringCore

/// How an indicator is scored, as the rule file says it: the notes beside an `IndicatorRule`.
public struct IndicatorRuleDefinition: Hashable, Sendable {
  public internal(set) var methods: [TargetKind: RuleNote]
  public internal(set) var levels: [LevelDefinition]
  public internal(set) var checklist: [ChecklistItemDefinition]
  public internal(set) var policies: [PolicyKey: RuleNote]
  /// The comparator of a target that states none.
  public internal(set) var unstatedComparator: Comparator

  public init(
    methods: [TargetKind: RuleNote],
    levels: [LevelDefinition],
    checklist: [ChecklistItemDefinition] = [],
    policies: [PolicyKey: RuleNote] = [:],
    unstatedComparator: Comparator
  ) {
    self.methods = methods
    self.levels = levels
    self.checklist = checklist
    self.policies = policies
    self.unstatedComparator = unstatedComparator
  }
}

/// A rule for the indicators of certain names.
public struct IndicatorOverride: Hashable, Sendable {
  public let patterns: [NamePattern]
  /// Only below this node; everywhere when `nil`.
  public let node: Int?
  /// For each rule that would hold without the override the index of the one that holds with it.
  public let rules: [Int: Int]
  public let note: RuleNote

  public init(patterns: [NamePattern], node: Int? = nil, rules: [Int: Int], note: RuleNote) {
    self.patterns = patterns
    self.node = node
    self.rules = rules
    self.note = note
  }

  public func matches(_ name: String) -> Bool { patterns.contains { $0.matches(name) } }
}
