import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation

/// Departments that gave nearly every project all the points, whatever their figures make.
///
/// - Source: 10 of 10 projects at exactly 100 (DOMAIN §1 fact 10)
struct FullScores {
  /// Of fewer projects it says nothing.
  private static let leastProjects = 3

  private let projects: Int
  private let full: Int
  private let isNearlyAll: Bool

  init(_ result: EvaluationResult) {
    let given = result.projects.filter { $0.givenTotal != nil }
    projects = given.count
    full = given.count { $0.hasGivenFullScore }
    let share = try? Ratio(Int64(full), over: Int64(max(1, projects)))
    isNearlyAll = projects >= Self.leastProjects && (share ?? .zero) >= result.ruleSet.checks[.fullScores]
  }

  func reason(for project: ProjectResult) -> Wording? {
    guard isNearlyAll, project.hasGivenFullScore else { return nil }
    return Wording(
      zh: "部门自评的 \(projects) 个项目中有 \(full) 个满分",
      en: "the department gave \(full) of its \(projects) projects all points"
    )
  }
}

extension ProjectResult {
  fileprivate var hasGivenFullScore: Bool {
    guard let given = givenTotal, let whole = score?.total.points else { return false }
    return given >= whole
  }
}
