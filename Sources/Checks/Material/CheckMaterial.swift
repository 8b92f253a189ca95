import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation
import Submissions

/// What checks look at: the submission, with the year before where it is known, and what scoring made of it under the
/// rules in force.
public struct CheckMaterial: Sendable {
  public let result: EvaluationResult
  /// The indicators project by project, then those of the department; who has none is left out.
  let rowsByProject: [[IndicatorRow]]
  /// The report as numbered lines and sections.
  let report: ReportText
  private let told: Set<Told>

  public init(_ result: EvaluationResult) {
    self.result = result
    let submission = result.submission
    let groups =
      submission.projects.indices.map { project in
        submission.projects[project].indicators.map { IndicatorRow($0, project: project) }
      } + [submission.departmentIndicators.map { IndicatorRow($0, project: nil) }]
    rowsByProject = groups.filter { !$0.isEmpty }
    report = ReportText(submission.narrative)
    told = Set(result.findings.compactMap { finding in finding.place.map { Told(code: finding.code, place: $0) } })
  }

  /// All indicators, those of the projects first, in the order of the submission.
  var rows: FlattenSequence<[[IndicatorRow]]> { rowsByProject.joined() }

  var submission: Submission { result.submission }
  var projects: [ProjectEntry] { submission.projects }

  func threshold(_ threshold: CheckThreshold) -> Ratio { result.ruleSet.checks[threshold] }

  /// A threshold that counts something.
  func count(_ threshold: CheckThreshold) -> Int { Int(clamping: self.threshold(threshold).numerator) }

  /// Whether the evaluation has said so already, at this very place.
  func isTold(_ code: String, at place: SourcePlace) -> Bool { told.contains(Told(code: code, place: place)) }

  private struct Told: Hashable {
    let code: String
    let place: SourcePlace
  }
}
