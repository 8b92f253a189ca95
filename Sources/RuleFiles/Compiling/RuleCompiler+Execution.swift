import Diagnostics
import ScoringCore
import YAMLFiles

extension RuleCompiler {
  /// - Returns: `nil` when something needed cannot be read.
  mutating func execution(_ node: YAMLNode) -> (rule: ExecutionRule, definition: ExecutionDefinition)? {
    let curve = self.curve(node[.curve])
    checkScale(of: node[.curve], isPlain: false)
    checkReach(of: node[.curve], curve, within: Reach(from: .zero, to: nil))
    checkTarget(of: node[.curve], curve, .ratio, nil)
    let note = note(node, at: .points)
    let denominator: ExecutionRule.Denominator? = choice(node[.denominator])
    let zeroBudget: ExecutionRule.ZeroBudget? = choice(node[.zeroBudget])
    guard let name = node[.name]?.text, let points = points(node[.points]), let denominator, let zeroBudget, let curve
    else { return nil }
    let rule = ExecutionRule(
      points: points,
      denominator: denominator,
      curve: curve,
      zeroBudget: zeroBudget,
      rounding: node[.rounding].flatMap { rounding($0, stage: .indicator) }
    )
    let definition = ExecutionDefinition(
      name: name,
      aliases: texts(node[.aliases]),
      note: note,
      curve: node[.curve]?.place,
      zeroBudget: node[.zeroBudget]?.place
    )
    return (rule, definition)
  }
}
