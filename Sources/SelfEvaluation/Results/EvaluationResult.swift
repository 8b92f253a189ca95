import Diagnostics
import RuleFiles
import ScoringCore
import Submissions

/// A submission scored under a rule set: what was handed in, what it earned and what is the matter with it.
///
/// Everything that the program prints or writes about scores comes from this one value.
public struct EvaluationResult: Sendable {
  public private(set) var submission: Submission
  public let ruleSet: RuleSet
  /// One for each project of the submission, in its order.
  public let projects: [ProjectResult]
  /// The department's own indicators; `nil` where the rule set scores none or the submission has none.
  public let own: ProjectResult?
  public let department: DepartmentScore
  /// In reading order: those of reading the submission, of matching it with the rules, and of scoring.
  public private(set) var findings: [Finding]
  /// Findings that somebody has looked at and accepts; they do not stand among ``findings``.
  public private(set) var silenced: [SilencedFinding] = []
  public let receipt: Receipt

  public init(
    submission: Submission,
    ruleSet: RuleSet,
    projects: [ProjectResult],
    own: ProjectResult? = nil,
    department: DepartmentScore,
    findings: [Finding],
    receipt: Receipt
  ) {
    self.submission = submission
    self.ruleSet = ruleSet
    self.projects = projects
    self.own = own
    self.department = department
    self.findings = findings
    self.receipt = receipt
  }

  /// The same result with other findings: those that checks came to.
  public func with(_ findings: [Finding], silenced: [SilencedFinding]) -> EvaluationResult {
    var result = self
    result.findings = findings
    result.silenced = silenced
    return result
  }

  /// The same result with another text of the report.
  public func with(narrative: Narrative) -> EvaluationResult {
    var result = self
    result.submission.narrative = narrative
    return result
  }

  /// Everything that has a score of its own: the projects, then the department's own indicators.
  public var parts: [ProjectResult] { own.map { projects + [$0] } ?? projects }

  /// The name of the department's grade; `nil` without one.
  public func gradeName(_ index: Int?) -> String? { ruleSet.project.gradeName(index) }
}
