import Diagnostics
import SelfEvaluation

/// All chosen projects scored with what reviewers agree on.
public struct SampleReview: Sendable {
  /// In the order of their keys.
  public let departments: [DepartmentReview]
  public let conflicts: [Reconciliation.Conflict]
  /// In reading order; conflicts included.
  public let findings: [Finding]

  public init(
    _ items: [ProjectKey],
    year: Int,
    sources: [String: IntakeSource],
    verdicts: Reconciliation,
    scorer: ReviewScorer
  ) {
    var departments: [DepartmentReview] = []
    var findings = verdicts.conflicts.map(\.finding)
    var shelf = SubmissionShelf(year: year, sources: sources)
    for (department, keys) in Dictionary(grouping: items, by: \.department).sorted(by: { $0.key < $1.key }) {
      do throws(UnusableInput) {
        let reading = try shelf.read(department)
        let reviewed = scorer.review(reading.submission, projects: Set(keys.map(\.project)), verdicts: verdicts)
        departments.append(reviewed)
        findings += reviewed.projects.filter(\.isReviewed).flatMap(\.findings)
      } catch {
        findings += error.findings
      }
    }
    self.departments = departments
    conflicts = verdicts.conflicts
    self.findings = findings
  }

  /// Those about which a reviewer has said anything.
  public var reviewed: [ProjectReview] { departments.flatMap(\.projects).filter(\.isReviewed) }
}

extension ProjectReview {
  /// Whether any reviewer has said anything about it.
  public var isReviewed: Bool { indicators.isEmpty || indicators.contains { $0.verdict != nil || $0.isDisputed } }

  /// Whether its score after review stands.
  public var isSettled: Bool { isReviewed && reviewed != nil }
}
