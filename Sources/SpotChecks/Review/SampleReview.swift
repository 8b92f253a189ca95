import Diagnostics
import SelfEvaluation
import Submissions

/// All chosen projects scored with what reviewers agree on.
public struct SampleReview: Sendable {
  /// In the order of their keys.
  public let departments: [ReviewedDepartment]
  public let conflicts: [Reconciliation.Conflict]
  /// The names of the departments whose submissions have changed since the plan was made.
  public let changed: [String]
  /// In reading order; conflicts included.
  public let findings: [Finding]

  /// - Parameter inputs: the files of each department's submission when the plan was made, as the record has them.
  public init(
    _ items: [ProjectKey],
    year: Int,
    sources: [String: IntakeSource],
    inputs: [String: [Submission.InputFile]] = [:],
    verdicts: Reconciliation,
    scorer: ReviewScorer
  ) {
    var departments: [ReviewedDepartment] = []
    // Conflicts are told of the papers, everything else of the submissions.
    let differences = verdicts.conflicts.map(\.finding)
    var findings = differences
    var changed: [String] = []
    var shelf = SubmissionShelf(year: year, sources: sources)
    for (department, keys) in Dictionary(grouping: items, by: \.department).sorted(by: { $0.key < $1.key }) {
      do throws(UnusableInput) {
        let reading = try shelf.read(department)
        let reviewed = scorer.review(reading.submission, projects: Set(keys.map(\.project)), verdicts: verdicts)
        departments.append(reviewed)
        if let before = inputs[department] {
          let files = Self.differences(before, reading.submission.inputs)
          if !files.isEmpty {
            changed.append(reviewed.name)
            let problem = PlanProblem.submissionChanged(department: reviewed.name, files: files)
            findings.append(problem.finding(at: shelf.place(of: department)))
          }
        }
        let told = reviewed.projects.filter(\.isReviewed).flatMap(\.findings).filter { !differences.contains($0) }
        findings += shelf.placing(told, of: department)
      } catch {
        findings += error.findings
      }
    }
    self.changed = changed
    self.departments = departments
    conflicts = verdicts.conflicts
    self.findings = findings
  }

  /// The files that are new, gone or different.
  private static func differences(_ before: [Submission.InputFile], _ now: [Submission.InputFile]) -> [String] {
    let common = Set(before).intersection(now)
    return Set((before + now).filter { !common.contains($0) }.map(\.path)).sorted()
  }

  /// Those about which a reviewer has said anything.
  public var reviewed: [ReviewedProject] { departments.flatMap(\.projects).filter(\.isReviewed) }
}

extension ReviewedProject {
  /// Whether any reviewer has said anything about it.
  public var isReviewed: Bool { parts.isEmpty || parts.contains { $0.verdict != nil || $0.isDisputed } }

  /// Whether its score after review stands.
  public var isSettled: Bool { state == .settled }
}
