/// Scores projects under a rule set: measures once, weighs as often as anyone likes, adds, grades and explains.
///
/// The evaluator sees numbers and indices, never text or files, and gives the same result on every machine.
public struct Evaluator: Sendable {
  public let rules: ScoringRules
  let shape: TreeShape

  public init(rules: ScoringRules) {
    self.rules = rules
    shape = TreeShape(rules.tree)
  }

  /// Measures and weighs a project.
  ///
  /// - Throws: `.overflow` when points or budgets are so large that their sum cannot be carried.
  public func evaluate(_ project: ProjectFacts) throws(ArithmeticFault) -> ProjectScore {
    try weigh(measure(project))
  }
}
