import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation

/// More than a fifth of the budget unspent, explained or not.
///
/// - Source: observed in a budget platform (DOMAIN §1 fact 9, yellow)
enum UnspentBudget {
  private static let threshold = try? Ratio(1, over: 5)

  static func reasons(for project: ProjectResult) -> [Wording] {
    ConsistencyReview(project: project, thresholds: ConsistencyThresholds(unspent: threshold)).problems.map(\.message)
  }
}
