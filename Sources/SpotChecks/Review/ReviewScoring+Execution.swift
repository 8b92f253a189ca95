import RuleFiles
import ScoringCore
import SelfEvaluation

extension ReviewScoring {
  /// 预算执行 is scored from the money, which reviewers verify like a result.
  func execution(of before: ProjectResult, _ after: ProjectResult, isDisputed: Bool) -> ReviewedIndicator? {
    guard let entry = ExecutionRow.entry(of: before), let part = after.score?.execution ?? before.score?.execution
    else { return nil }
    let verdict = verdicts[before.entry.id]?[.execution]
    let (old, new) = (before.score?.execution?.score, after.score?.execution?.score)
    var reasons: [ReviewReason] = []
    if old != new, !isDisputed {
      let found = verdict?.actual.flatMap { actual in
        before.entry.budget.executed == after.entry.budget.executed ? nil : actual
      }
      reasons = [found.map { .verified(stated: entry.actual.text, found: $0) } ?? .rules(.curve)]
    }
    return ReviewedIndicator(
      id: .execution,
      entry: entry,
      points: part.points,
      given: ExecutionRow.given(of: before),
      recomputed: old,
      reviewed: isDisputed ? nil : new,
      verdict: verdict,
      isDisputed: isDisputed,
      reasons: reasons
    )
  }

  /// What is wrong with what a reviewer wrote about execution.
  func executionProblems(_ execution: ReviewedIndicator?, _ project: ProjectResult) -> [ReviewProblem] {
    guard let execution, let verdict = execution.verdict else { return [] }
    var problems: [ReviewProblem] = []
    if let actual = verdict.actual, ExecutionRow.executed(actual, of: project.entry.budget) == nil {
      problems.append(.executionUnreadable(actual))
    }
    let isScoredByHand = verdict.score.map { !WrittenScores.agree($0, execution.reviewed) } ?? false
    if isScoredByHand || !verdict.adjustments.isEmpty { problems.append(.executionScoreByHand) }
    return problems
  }
}
