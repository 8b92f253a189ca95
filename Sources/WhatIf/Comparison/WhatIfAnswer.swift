import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation

/// One change of the rules or the facts: what was before, what is after, and why.
public struct WhatIfAnswer: Sendable {
  public let before: EvaluationResult
  public let after: EvaluationResult
  public let comparison: ResultComparison
  /// The weights and bounds of grades that are others now; empty where the rule set is another one.
  public let weights: [WeightMove]
  public let standingBefore: Standing
  public let standingAfter: Standing
  /// What is to be said about the change itself.
  public let findings: [Finding]
  /// Sliders that stand where the change put them.
  public let sliders: WeightSliders?

  init(before: EvaluationResult, after: EvaluationResult, sliders: WeightSliders?, findings: [Finding]) {
    self.sliders = sliders
    self.before = before
    self.after = after
    self.findings = findings
    comparison = ResultComparison(from: before, to: after)
    let isSameRules = before.ruleSet.id == after.ruleSet.id && before.ruleSet.digest == after.ruleSet.digest
    weights = isSameRules ? WeightMove.all(from: before.ruleSet, to: after.ruleSet) : []
    standingBefore = Standing(before)
    standingAfter = Standing(after)
  }

  /// Whether another rule set took the place of the first.
  public var hasOtherRules: Bool {
    before.ruleSet.id != after.ruleSet.id || before.ruleSet.digest != after.ruleSet.digest
  }

  /// An indicator with the name of its project.
  public struct MovedIndicator: Sendable {
    public let project: String
    public let move: IndicatorMove
  }

  /// The indicators whose scores moved, those that moved most first.
  public var indicators: [MovedIndicator] {
    let all = comparison.projects.flatMap { project in
      project.indicators.map { MovedIndicator(project: project.name, move: $0) }
    }
    return all.enumerated().sorted { left, right in
      let (first, second) = (Self.size(left.element), Self.size(right.element))
      return first == second ? left.offset < right.offset : first > second
    }
    .map(\.element)
  }

  /// A score that came or went counts in full.
  private static func size(_ indicator: MovedIndicator) -> UInt64 {
    let score = indicator.move.score
    if let difference = score.difference { return difference.tenThousandths.magnitude }
    return (score.before ?? score.after ?? .zero).tenThousandths.magnitude
  }
}
