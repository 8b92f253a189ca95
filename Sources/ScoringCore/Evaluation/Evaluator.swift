/// Scores projects under a rule set: measures once, weighs as often as anyone likes, adds, grades and explains.
///
/// The evaluator sees numbers and indices, never text or files, and gives the same result on every machine.
public struct Evaluator: Sendable {
  private let content: Content

  /// Shared by all copies, so that handing an evaluator on costs nothing.
  private final class Content: Sendable {
    let rules: ScoringRules
    let shape: TreeShape

    init(_ rules: ScoringRules) {
      self.rules = rules
      shape = TreeShape(rules.tree)
    }
  }

  public init(rules: ScoringRules) {
    content = Content(rules)
  }

  public var rules: ScoringRules { content.rules }
  var shape: TreeShape { content.shape }

  /// Measures and weighs a project.
  ///
  /// - Throws: `.overflow` when points or budgets are so large that their sum cannot be carried.
  public func evaluate(_ project: ProjectFacts) throws(ArithmeticFault) -> ProjectScore {
    try weigh(measure(project))
  }
}
