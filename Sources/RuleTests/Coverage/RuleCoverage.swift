import RuleFiles
import SelfEvaluation

/// Which of the things that a rule set says were made use of.
public struct RuleCoverage: Sendable {
  /// Everything that the rule set says.
  public let elements: [RuleElement]
  private var exercised: Set<RuleElement.ID> = []

  init(of ruleSet: RuleSet) {
    elements = RuleElement.all(in: ruleSet)
  }

  mutating func mark(_ result: EvaluationResult, within scope: CaseScope) {
    exercised.formUnion(RuleElement.exercised(in: result, within: scope))
  }

  /// What no case made use of, in the order of ``elements``.
  public var missing: [RuleElement] { elements.filter { !exercised.contains($0.id) } }

  public var exercisedCount: Int { elements.count - missing.count }
}
