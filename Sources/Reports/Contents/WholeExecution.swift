import ScoringCore
import SelfEvaluation

/// 总体执行率: what all projects spent over the budget that the rules divide by, counting those of which both are known.
struct WholeExecution {
  /// `nil` where no project has both amounts, or their budgets come to nothing.
  let rate: Ratio?
  /// The names of the projects that do not count.
  let incomplete: [String]

  /// Beside the rate, where other figures count all projects.
  static let note = "执行率只计金额齐全的项目"

  init(_ projects: [ProjectResult], in result: EvaluationResult) {
    let isOverInitial = Self.isOverInitial(result)
    func amounts(of project: ProjectResult) -> (budget: ExactDecimal, executed: ExactDecimal)? {
      let budget = project.facts.budget
      guard let executed = budget.executed, let whole = isOverInitial ? budget.initial : budget.adjusted else {
        return nil
      }
      return (whole, executed)
    }
    let known = projects.compactMap(amounts)
    incomplete = projects.filter { amounts(of: $0) == nil }.map(\.entry.name)
    guard let dividend = ExactSum.of(known.map(\.executed)), let divisor = ExactSum.of(known.map(\.budget)),
      divisor > .zero
    else {
      rate = nil
      return
    }
    rate = ExactSum.quotient(dividend, over: divisor)
  }

  /// Whether the rules divide by 年初预算数.
  static func isOverInitial(_ result: EvaluationResult) -> Bool {
    result.ruleSet.scoring.tree.execution?.denominator == .initial
  }
}
