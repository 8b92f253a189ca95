import RuleFiles
import ScoringCore
import Submissions

/// A submission in which what reviewers found stands in place of what the department stated.
enum VerifiedSubmission {
  /// - Parameters:
  ///   - verdicts: by the codes of the projects.
  ///   - deductions: points taken off besides, by the same.
  static func of(
    _ submission: Submission,
    verdicts: [String: [IndicatorID: Verdict]],
    deductions: [String: [IndicatorID: Points]] = [:]
  ) -> Submission {
    var verified = submission
    for index in verified.projects.indices {
      let project = submission.projects[index]
      guard let found = verdicts[project.id] else { continue }
      if let actual = found[.execution]?.actual, let executed = ExecutionRow.executed(actual, of: project.budget) {
        verified.projects[index].budget.executed = executed
      }
      for (position, id) in IndicatorID.ids(of: project.indicators).enumerated() {
        guard let verdict = found[id] else { continue }
        apply(verdict, deduction: deductions[project.id]?[id], to: &verified.projects[index].indicators[position])
      }
    }
    return verified
  }

  private static func apply(_ verdict: Verdict, deduction: Points?, to entry: inout IndicatorEntry) {
    if let actual = verdict.actual {
      entry.actual = Cell(actual, at: entry.actual.place)
      entry.actualValue = NotationReader.actual(actual)
    }
    if let score = verdict.score { entry.givenScore = score.decimal }
    if let evidence = verdict.evidence { entry.evidence = evidence }
    let names = verdict.adjustments.compactMap { adjustment in
      if case .rule(let name, _) = adjustment { name } else { nil }
    }
    if !names.isEmpty {
      let written = [entry.adjustments?.text ?? ""].filter { !$0.isEmpty }
      entry.adjustments = Cell((written + names).joined(separator: "、"), at: entry.place)
    }
    let points = verdict.adjustments.compactMap { adjustment in
      if case .points(let points, _) = adjustment { points } else { nil }
    }
    var taken = entry.deduction
    for part in (points + [deduction].compactMap(\.self)).map(\.decimal) {
      taken = (try? (taken ?? .zero).adding(part)) ?? taken
    }
    entry.deduction = taken
  }
}
