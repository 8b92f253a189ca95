import ScoringCore

/// 计分方案: the numbers that score one kind of thing — projects, projects of a special type, or the department's own
/// indicators — and beside them the names, places and sources that people need.
///
/// `nodes[i]` describes `scoring.tree.nodes[i]`, `indicatorRules[i]` describes `scoring.indicatorRules[i]` and so on:
/// the evaluator answers in indices, and this type gives them back their names.
public struct ScoringScheme: Hashable, Sendable {
  public let scoring: ScoringRules
  public let execution: ExecutionDefinition?
  public let nodes: [NodeDefinition]
  public let indicatorRules: [IndicatorRuleDefinition]
  /// The first that fits an indicator holds.
  public let overrides: [IndicatorOverride]
  public let adjustments: [AdjustmentDefinition]
  public let limits: [LimitDefinition]
  /// What may happen to a project that limits speak of, by name.
  public let events: [String]
  public let grades: [GradeDefinition]
  /// How the results of several units (填报单位) of one indicator are brought together.
  public let rollUp: RollUpPolicy
  /// When figures of a project stand so ill together that it is worth saying.
  public let consistency: ConsistencyThresholds
  /// Where each of those checks is written.
  public let consistencyNotes: [ConsistencyThresholds.Check: RuleNote]
  /// Notes about the policies that are not an indicator's.
  public let policies: [PolicyKey: RuleNote]

  public init(
    scoring: ScoringRules,
    execution: ExecutionDefinition? = nil,
    nodes: [NodeDefinition],
    indicatorRules: [IndicatorRuleDefinition],
    overrides: [IndicatorOverride] = [],
    adjustments: [AdjustmentDefinition] = [],
    limits: [LimitDefinition] = [],
    events: [String] = [],
    grades: [GradeDefinition] = [],
    rollUp: RollUpPolicy = .separate,
    consistency: ConsistencyThresholds = ConsistencyThresholds(),
    consistencyNotes: [ConsistencyThresholds.Check: RuleNote] = [:],
    policies: [PolicyKey: RuleNote] = [:]
  ) {
    self.scoring = scoring
    self.execution = execution
    self.nodes = nodes
    self.indicatorRules = indicatorRules
    self.overrides = overrides
    self.adjustments = adjustments
    self.limits = limits
    self.events = events
    self.grades = grades
    self.rollUp = rollUp
    self.consistency = consistency
    self.consistencyNotes = consistencyNotes
    self.policies = policies
  }
}

extension ScoringScheme {
  public var tree: IndicatorTree { scoring.tree }

  /// The nodes of the first level (一级指标).
  public var categories: [Int] { tree.roots }

  /// The rule for everything that is not singled out.
  public var generalRule: IndicatorRule { scoring.indicatorRule(0) }

  /// The definition of the rule that `index` names.
  public func ruleDefinition(_ index: Int) -> IndicatorRuleDefinition {
    indicatorRules.indices.contains(index) ? indicatorRules[index] : indicatorRules[0]
  }

  /// The note of a policy: that of the indicator's rule, or that of the scheme.
  public func note(of policy: PolicyKey, rule: Int = 0) -> RuleNote? {
    ruleDefinition(rule).policies[policy] ?? policies[policy]
  }

  /// The name of a grade; `nil` stays `nil`.
  public func gradeName(_ index: Int?) -> String? {
    index.flatMap { grades.indices.contains($0) ? grades[$0].name : nil }
  }

  /// The name of the first-level node (一级指标) above `node`.
  public func categoryName(of node: Int) -> String? {
    nodes.indices.contains(node) ? nodes[tree.root(of: node)].name : nil
  }

  /// The names from the first level down to `node`.
  public func path(to node: Int) -> [String] {
    guard nodes.indices.contains(node) else { return [] }
    return (tree.nodes[node].parent.map(path(to:)) ?? []) + [nodes[node].name]
  }

  /// The same names with other numbers, for weights that are tried out; both must have the same tree and lists.
  public func with(_ scoring: ScoringRules, grades: [GradeDefinition]? = nil) -> ScoringScheme {
    ScoringScheme(
      scoring: scoring,
      execution: execution,
      nodes: nodes,
      indicatorRules: indicatorRules,
      overrides: overrides,
      adjustments: adjustments,
      limits: limits,
      events: events,
      grades: grades ?? self.grades,
      rollUp: rollUp,
      consistency: consistency,
      consistencyNotes: consistencyNotes,
      policies: policies
    )
  }
}
