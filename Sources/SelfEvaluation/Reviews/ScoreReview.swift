import Diagnostics
import RuleFiles
import ScoringCore
import Submissions

/// Looks at the scores of a project and says what they ask for: a reason, an agreement, a proof, points that add up.
struct ScoreReview {
  let project: ProjectResult

  /// Scores written by hand may differ by this much before it is worth saying.
  ///
  /// - Unit: points; the tolerance that checkers of such tables use (DOMAIN §3).
  private static let handScoreTolerance = Points(tenThousandths: 1_000)

  var findings: [Finding] {
    project.indicators.flatMap(findings) + PointsReview(project: project).findings
      + ConsistencyReview(project: project).findings
  }

  private func findings(for indicator: IndicatorResult) -> [Finding] {
    var problems: [any Problem] = []
    let name = indicator.entry.name.text
    if indicator.entry.deviationReason.isEmpty, indicator.isMissed, let score = indicator.score,
      let lost = try? indicator.points.subtracting(score)
    {
      problems.append(ScoreProblem.missedWithoutReason(indicator: name, lost: lost.text))
    }
    problems += overAchievementProblems(indicator) + evidenceProblems(indicator)
    if case .unmeasured(let cause) = indicator.explanation.attainment,
      [.overflow, .negativeTarget, .negativeActual].contains(cause)
    {
      problems.append(ValueProblem.notCalculable(indicator: name))
    }
    switch indicator.reason {
    case .pointsNotStated: problems.append(PointsProblem.pointsRequired(indicator: name))
    case .notApplicableForbidden: problems.append(PointsProblem.notApplicableForbidden(indicator: name))
    case .noHandScore: problems.append(ScoreProblem.handScoreRequired(indicator: name))
    default: break
    }
    problems += handScoreProblems(indicator)
    return problems.map { $0.finding(at: indicator.entry.place) }
  }

  private func overAchievementProblems(_ indicator: IndicatorResult) -> [ScoreProblem] {
    guard let policy = indicator.rule.policies.overAchievement, let attainment = indicator.attainment,
      indicator.reason == .overAchieved
    else { return [] }
    let name = indicator.entry.name.text
    let texts = (RatioText.percent(attainment), RatioText.percent(policy.threshold))
    switch policy.action {
    case .explain where indicator.entry.deviationReason.isEmpty:
      return [.overAchievedWithoutReason(indicator: name, attainment: texts.0, threshold: texts.1)]
    case .flag, .byHand: return [.overAchievedNeedsReview(indicator: name, attainment: texts.0, threshold: texts.1)]
    default: return []
    }
  }

  private func evidenceProblems(_ indicator: IndicatorResult) -> [ScoreProblem] {
    guard indicator.facts.evidence == .missing, indicator.explanation.attainment != .notApplicable else { return [] }
    let name = indicator.entry.name.text
    switch indicator.rule.policies.evidence {
    case .ignored: return []
    case .flagged: return [.evidenceMissing(indicator: name, effect: .none)]
    case .atMost(.zero): return [.evidenceMissing(indicator: name, effect: .zero)]
    case .atMost(let share):
      return [.evidenceMissing(indicator: name, effect: .capped(at: RatioText.percent(share)))]
    }
  }

  private func handScoreProblems(_ indicator: IndicatorResult) -> [any Problem] {
    guard let written = indicator.entry.givenScore, indicator.reason != .leftOut, indicator.reason != .notChosen else {
      return []
    }
    let name = indicator.entry.name.text
    guard let given = try? Points(written), given >= .zero, given <= indicator.points else {
      let points = indicator.points.text
      return [ScoreProblem.givenScoreOutsidePoints(indicator: name, given: written.text, points: points)]
    }
    if indicator.reason == .levelShareOutsideBand, let level = indicator.level {
      return [ScoreProblem.givenScoreOutsideBand(indicator: name, given: given.text, level: level.name)]
    }
    guard let score = indicator.score else {
      return given > .zero ? [ScoreProblem.givenScoreUnsupported(indicator: name, given: given.text)] : []
    }
    let gap = given.tenThousandths.subtractingReportingOverflow(score.tenThousandths)
    guard !gap.overflow, gap.partialValue.magnitude > Self.handScoreTolerance.tenThousandths.magnitude else {
      return []
    }
    if given == indicator.points, [.partlyMet, .missed].contains(indicator.reason) {
      let computed = score.text
      if case .number(let actual) = indicator.facts.actual, actual.isZero {
        return [ScoreProblem.fullScoreForNothing(indicator: name, given: given.text)]
      }
      return [ScoreProblem.fullScoreAlthoughMissed(indicator: name, given: given.text, computed: computed)]
    }
    return [ScoreProblem.givenScoreDiffers(indicator: name, given: given.text, computed: score.text)]
  }
}
