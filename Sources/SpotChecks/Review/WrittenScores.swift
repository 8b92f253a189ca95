import ScoringCore
import SelfEvaluation

/// Holds the scores that reviewers wrote against those that their findings make.
enum WrittenScores {
  typealias Deductions = [String: [IndicatorID: Points]]
  typealias Problems = [String: [ReviewProblem]]

  /// - Unit: points; the tolerance that checkers of such tables use (DOMAIN §3).
  private static let tolerance = Points(tenThousandths: 1_000)

  static func agree(_ written: Points, _ computed: Points?) -> Bool {
    guard let computed, let gap = try? computed.subtracting(written) else { return false }
    return gap.tenThousandths.magnitude <= tolerance.tenThousandths.magnitude
  }

  /// - Returns: what is taken off because a reviewer wrote less and said why, and what is wrong with the others.
  static func compare(
    _ result: EvaluationResult,
    with verdicts: [String: [IndicatorID: Verdict]]
  ) -> (deductions: Deductions, problems: Problems) {
    var (deductions, problems): (Deductions, Problems) = ([:], [:])
    for project in result.projects {
      let code = project.entry.id
      guard let found = verdicts[code] else { continue }
      let scores = Dictionary(project.indicators.map { ($0.entry.place, $0) }) { first, _ in first }
      let entries = project.entry.indicators
      for (id, entry) in zip(IndicatorID.ids(of: entries), entries) {
        guard let verdict = found[id], let written = verdict.score, let computed = scores[entry.place]?.score,
          !agree(written, computed), let gap = try? computed.subtracting(written)
        else { continue }
        let facts = (verdict.indicatorName, written.text, computed.text)
        if gap < .zero {
          problems[code, default: []]
            .append(.scoreNotSupported(indicator: facts.0, written: facts.1, computed: facts.2))
        } else if verdict.opinion.isEmpty {
          problems[code, default: []]
            .append(.loweredWithoutReason(indicator: facts.0, written: facts.1, computed: facts.2))
        } else {
          deductions[code, default: [:]][id] = gap
        }
      }
    }
    return (deductions, problems)
  }
}
