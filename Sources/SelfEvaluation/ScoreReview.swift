import Diagnostics
import RuleFiles
import ScoringCore
import Submissions

/// Looks at the scores of a project and says what they ask for: a reason, an agreement, points that add up.
struct ScoreReview {
  let ruleSet: RuleSet

  /// Scores written by hand may differ by this much before it is worth saying.
  ///
  /// - Unit: points; the tolerance that checkers of such tables use (DOMAIN §3).
  private static let handScoreTolerance = Points(tenThousandths: 1_000)

  func findings(for project: ProjectResult) -> [Finding] {
    project.indicators.flatMap(findings) + pointsFindings(for: project)
  }

  private func findings(for indicator: IndicatorResult) -> [Finding] {
    var problems: [any Problem] = []
    let entry = indicator.entry
    let name = entry.name.text
    if entry.deviationReason.isEmpty {
      if indicator.reason == .overAchieved, let policy = ruleSet.scoring.policies.overAchievement,
        case .explain = policy.action, let attainment = indicator.attainment
      {
        let texts = (RatioText.percent(attainment), RatioText.percent(policy.threshold))
        problems.append(
          ScoreProblem.overAchievedWithoutReason(indicator: name, attainment: texts.0, threshold: texts.1)
        )
      }
      if indicator.isMissed, let score = indicator.score, let lost = try? indicator.points.subtracting(score) {
        problems.append(ScoreProblem.missedWithoutReason(indicator: name, lost: lost.text))
      }
    }
    if case .unmeasured(let cause) = indicator.explanation.attainment,
      [.overflow, .negativeTarget, .negativeActual].contains(cause)
    {
      problems.append(ValueProblem.notCalculable(indicator: name))
    }
    problems += handScoreProblems(indicator)
    return problems.map { $0.finding(at: entry.place) }
  }

  private func handScoreProblems(_ indicator: IndicatorResult) -> [any Problem] {
    guard let written = indicator.entry.givenScore else { return [] }
    let name = indicator.entry.name.text
    guard let given = try? Points(written), given >= .zero, given <= indicator.points else {
      let points = indicator.points.text
      return [ScoreProblem.givenScoreOutsidePoints(indicator: name, given: written.text, points: points)]
    }
    if indicator.reason == .levelShareOutsideBand, case .level(let index) = indicator.explanation.attainment,
      ruleSet.levels.indices.contains(index)
    {
      let level = ruleSet.levels[index].name
      return [ScoreProblem.givenScoreOutsideBand(indicator: name, given: given.text, level: level)]
    }
    guard let score = indicator.score else { return [] }
    let gap = given.tenThousandths.subtractingReportingOverflow(score.tenThousandths)
    guard !gap.overflow, gap.partialValue.magnitude > Self.handScoreTolerance.tenThousandths.magnitude else {
      return []
    }
    return [ScoreProblem.givenScoreDiffers(indicator: name, given: given.text, computed: score.text)]
  }

  private func pointsFindings(for project: ProjectResult) -> [Finding] {
    guard let score = project.score else { return [] }
    var problems: [PointsProblem] = []
    let stated = project.indicators.count { $0.explanation.arePointsStated }
    if score.total.points != ruleSet.scoring.projectPoints {
      problems.append(
        .pointsDoNotAddUp(
          project: project.entry.name,
          stated: score.total.points.text,
          expected: ruleSet.scoring.projectPoints.text
        )
      )
    }
    if stated > 0, stated < project.indicators.count {
      problems.append(.someIndicatorsWithoutPoints(project: project.entry.name))
    }
    for (index, (category, definition)) in zip(score.categories, zip(ruleSet.categories, ruleSet.scoring.categories))
      .enumerated()
    {
      if category.isAbsent {
        // As the allocation does: only a table that states all its points has dealt with absent categories itself.
        let consequence = consequence(stated == project.indicators.count)
        problems.append(.absentCategory(definition.0.name, project: project.entry.name, consequence: consequence))
      } else if Self.statesAllPoints(of: index, in: project), category.total.points != definition.1.points {
        problems.append(
          .categoryPointsDiffer(
            category: definition.0.name,
            project: project.entry.name,
            stated: category.total.points.text,
            expected: definition.1.points.text
          )
        )
      }
    }
    return problems.map { $0.finding(at: project.entry.place) }
  }

  private static func statesAllPoints(of category: Int, in project: ProjectResult) -> Bool {
    project.indicators.allSatisfy { $0.facts.category != category || $0.explanation.arePointsStated }
  }

  private func consequence(_ arePointsStated: Bool) -> Wording {
    if arePointsStated {
      return Wording(zh: "分值以表内所填为准", en: "the points stated in the table stand")
    }
    return switch ruleSet.scoring.policies.absentCategory {
    case .redistribute: Wording(zh: "其分值按比例分给其他一级指标", en: "its points go to the other categories in proportion")
    case .zero: Wording(zh: "其分值记零分", en: "its points are lost")
    case .full: Wording(zh: "其分值记满分", en: "its points are earned in full")
    }
  }
}
