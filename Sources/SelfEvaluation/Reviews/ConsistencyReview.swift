import Diagnostics
import RuleFiles
import ScoringCore

/// Looks whether the figures of a project stand well together, with the thresholds of the rule set.
///
/// - Source: observed in a budget platform (DOMAIN M43)
struct ConsistencyReview {
  let project: ProjectResult

  var findings: [Finding] {
    (scoreAgainstExecution() + unspentBudget()).map { $0.finding(at: project.entry.place) }
  }

  private var thresholds: ConsistencyThresholds { project.scheme.consistency }

  /// (s − e) / s above the threshold, where s and e are the shares of their points that indicators and execution earned.
  private func scoreAgainstExecution() -> [ScoreProblem] {
    guard let threshold = thresholds.scoreAboveExecution, let score = project.score, let execution = score.execution,
      let total = score.uncapped, let earned = execution.score
    else { return [] }
    do throws(ArithmeticFault) {
      let indicatorPoints = try score.total.points.subtracting(execution.points)
      let indicatorScore = try total.subtracting(earned)
      guard indicatorPoints > .zero, indicatorScore > .zero, execution.points > .zero else { return [] }
      let share = try Ratio(indicatorScore.tenThousandths, over: indicatorPoints.tenThousandths)
      let executed = try Ratio(earned.tenThousandths, over: execution.points.tenThousandths)
      guard try share.subtracting(executed).divided(by: share) > threshold else { return [] }
      return [
        .scoreAboveExecution(
          project: project.entry.name,
          indicators: RatioText.percent(share),
          execution: RatioText.percent(executed)
        )
      ]
    } catch {
      return []
    }
  }

  private func unspentBudget() -> [ScoreProblem] {
    guard let threshold = thresholds.unspent, let rate = project.executionRate,
      let unspent = try? Ratio.one.subtracting(rate), unspent > threshold
    else { return [] }
    return [.muchUnspent(project: project.entry.name, unspent: RatioText.percent(unspent))]
  }
}
