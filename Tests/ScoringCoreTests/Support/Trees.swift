import ScoringCore
import Testing

/// A tree of `nodes` that make all the points, without budget execution.
func rules(
  _ nodes: [TreeNode],
  points whole: Int32 = 100,
  rule: IndicatorRule = IndicatorRule(),
  unweighted: UnweightedPolicy = .evenlyByIndicator,
  goals: GoalPolicy = .together
) -> ScoringRules {
  ScoringRules(
    tree: IndicatorTree(points: Points(whole: whole), nodes: nodes),
    indicatorRules: [rule],
    unweighted: unweighted,
    goals: goals
  )
}

func node(
  _ points: Int32?,
  below parent: Int? = nil,
  _ kind: TreeNode.Kind = .regular,
  choose choice: TreeNode.Choice = .all,
  absent absence: AbsencePolicy = .redistribute
) -> TreeNode {
  TreeNode(parent: parent, points: points.map { Points(whole: $0) }, kind: kind, choice: choice, absence: absence)
}

/// An indicator that reaches such a share of its target, `0.8` or `25/30`; `nil` for one whose actual is missing.
func reaching(_ share: String?, at node: Int, points stated: String? = nil, goal: Int = 0) throws -> IndicatorFacts {
  let parts = (share ?? "1").split(separator: "/").map(String.init)
  return IndicatorFacts(
    node: node,
    target: .number(.atLeast, try decimal(parts.count == 2 ? parts[1] : "1")),
    actual: share == nil ? .missing : .number(try decimal(parts[0])),
    points: try stated.map(points),
    goal: goal
  )
}

func notApplicable(at node: Int, points stated: String? = nil, rule: Int = 0) throws -> IndicatorFacts {
  IndicatorFacts(
    node: node,
    rule: rule,
    target: .number(.atLeast, ExactDecimal(1)),
    actual: .notApplicable,
    points: try stated.map(points)
  )
}

func evaluate(
  _ indicators: [IndicatorFacts],
  under rules: ScoringRules,
  executed: String? = nil,
  goals: [Points?] = [],
  events: Set<Int> = []
) throws -> ProjectScore {
  let budget = BudgetFacts(adjusted: ExactDecimal(100), executed: try executed.map(decimal))
  return try Evaluator(rules: rules).evaluate(
    ProjectFacts(budget: budget, indicators: indicators, goals: goals, events: events)
  )
}

extension ProjectScore {
  var pointsOfIndicators: [String] { indicators.map(\.points.text) }
  var pointsOfNodes: [String] { nodes.map(\.part.points.text) }
}
