/// Combines the scores of projects and of the department's own indicators into the score of the department.
public struct DepartmentEvaluator: Sendable {
  public let rules: DepartmentRules

  public init(rules: DepartmentRules) {
    self.rules = rules
  }

  /// - Parameters:
  ///   - projects: each project's score, `nil` where it has none at all, and its adjusted budget.
  ///   - own: the score of the department's own indicators; `nil` where there are none.
  /// - Throws: `.overflow` when budgets are so large that their sum cannot be carried.
  public func combine(
    _ projects: [(score: ProjectScore?, budget: ExactDecimal?)],
    own: ProjectScore? = nil
  ) throws(ArithmeticFault) -> DepartmentScore {
    var tally = DepartmentTally(rules: rules)
    var weights: [ExactDecimal?] = []
    for project in projects { weights.append(try tally.add(project.score?.total, budget: project.budget)) }
    return try tally.score(own: own?.total, weights: weights)
  }
}
