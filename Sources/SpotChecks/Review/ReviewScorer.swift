import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation
import Submissions

/// 复核评分: scores projects again with what reviewers verified, under the same rules and the standards of the review.
///
/// The program computes; reviewers state results and reasons. A written 复核得分 counts only as far as it can be had from
/// those: below what is computed with a reason, never above.
public struct ReviewScorer: Sendable {
  private let base: SelfEvaluator
  private let review: SelfEvaluator

  /// - Parameters:
  ///   - base: scores submissions as departments do.
  ///   - review: the same rules with those of the review laid over them.
  public init(base: SelfEvaluator, review: SelfEvaluator) {
    self.base = base
    self.review = review
  }

  /// - Parameters:
  ///   - projects: the codes of those that the plan has chosen.
  ///   - verdicts: what reviewers agree on, and where they differ.
  public func review(
    _ submission: Submission,
    readingFindings: [Finding] = [],
    projects chosen: Set<String>,
    verdicts: Reconciliation
  ) -> ReviewedDepartment {
    let key = DepartmentIntake.key(of: submission.department)
    var sample = submission
    sample.projects = submission.projects.filter { chosen.contains($0.id) }
    let scoring = ReviewScoring(sample, department: key, verdicts, base: base, review: review)
    let projects = scoring.projects
    return ReviewedDepartment(
      key: key,
      name: submission.department.name,
      projects: projects,
      selfScore: combined(projects, \.selfScore),
      recomputed: combined(projects, \.recomputed),
      reviewed: combined(projects, \.reviewed),
      receipt: scoring.reviewed.receipt,
      findings: (readingFindings + projects.flatMap(\.findings)).inReadingOrder()
    )
  }

  private func combined(_ projects: [ReviewedProject], _ score: (ReviewedProject) -> Points?) -> Points? {
    let rules = review.ruleSet.department.rules
    do throws(ArithmeticFault) {
      var tally = DepartmentTally(rules: rules)
      for project in projects {
        guard let score = score(project) else { return nil }
        try tally.add(PartScore(points: rules.points, score: score), budget: project.budget)
      }
      return try tally.score().projects
    } catch {
      return nil
    }
  }
}
