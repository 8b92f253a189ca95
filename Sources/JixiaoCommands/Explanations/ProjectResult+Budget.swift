import RuleFiles
import ScoringCore
import SelfEvaluation

extension ProjectResult {
  /// The budget that the execution rate is measured against.
  func budgetOfExecution(under ruleSet: RuleSet) -> ExactDecimal? {
    switch ruleSet.scoring.execution?.denominator ?? .adjusted {
    case .adjusted: facts.budget.adjusted ?? facts.budget.initial
    case .initial: facts.budget.initial
    }
  }
}
