import ScoringCore
import SelfEvaluation

extension ProjectResult {
  /// The budget that the execution rate is measured against.
  var budgetOfExecution: ExactDecimal? {
    switch scheme.tree.execution?.denominator ?? .adjusted {
    case .adjusted: facts.budget.adjusted ?? facts.budget.initial
    case .initial: facts.budget.initial
    }
  }
}
