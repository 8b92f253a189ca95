import Diagnostics
import RuleFiles
import ScoringCore

/// Looks whether the figures of a project stand well together, with the thresholds of the rule set.
///
/// - Source: observed in a budget platform (DOMAIN M43)
package struct ConsistencyReview {
  private let project: ProjectResult
  private let thresholds: ConsistencyThresholds

  /// - Parameter thresholds: those of the rule set unless others are named.
  package init(project: ProjectResult, thresholds: ConsistencyThresholds? = nil) {
    self.project = project
    self.thresholds = thresholds ?? project.scheme.consistency
  }

  var findings: [Finding] { problems.map { $0.finding(at: project.entry.place) } + unexplainedLevels }

  /// What is the matter with the project as a whole.
  package var problems: [ScoreProblem] { scoreAgainstExecution() + unspentBudget() + unexplainedMoney() }

  /// (s − e) / s above the threshold, where s and e are the shares of their points that indicators and execution earned;
  /// points of what is not scored yet are not lost.
  private func scoreAgainstExecution() -> [ScoreProblem] {
    guard let threshold = thresholds.scoreAboveExecution, let score = project.score, let execution = score.execution,
      let total = score.uncapped, let earned = execution.score
    else { return [] }
    do throws(ArithmeticFault) {
      let open = try score.total.unscored.subtracting(execution.unscored)
      let indicatorPoints = try score.total.points.subtracting(execution.points).subtracting(open)
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

  /// A low execution rate, or a budget that changed in the year, about which the project says nothing.
  private func unexplainedMoney() -> [ScoreProblem] {
    guard project.entry.note.isEmpty else { return [] }
    var problems: [ScoreProblem] = []
    let name = project.entry.name
    if let threshold = thresholds.executionBelow, let rate = project.executionRate, rate < threshold {
      let (found, expected) = (RatioText.percent(rate), RatioText.percent(threshold))
      problems.append(.lowExecutionUnexplained(project: name, rate: found, threshold: expected))
    }
    let budget = project.entry.budget
    if thresholds.explainsAdjustment, let initial = budget.initial, let adjusted = budget.adjusted, initial != adjusted
    {
      problems.append(.adjustmentUnexplained(project: name, initial: initial.text, adjusted: adjusted.text))
    }
    return problems
  }

  private var unexplainedLevels: [Finding] {
    guard thresholds.explainsLevels else { return [] }
    return project.indicators.filter { indicator in
      indicator.level != nil && indicator.entry.deviationReason.isEmpty && indicator.entry.note.isEmpty
    }
    .map { ScoreProblem.levelUnexplained(indicator: $0.entry.name.text).finding(at: $0.entry.place) }
  }

  private func unspentBudget() -> [ScoreProblem] {
    guard let threshold = thresholds.unspent, let rate = project.executionRate,
      let unspent = try? Ratio.one.subtracting(rate), unspent > threshold
    else { return [] }
    return [.muchUnspent(project: project.entry.name, unspent: RatioText.percent(unspent))]
  }
}
