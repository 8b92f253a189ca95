import Diagnostics
import RuleFiles
import ScoringCore
import Submissions

/// A submission scored under a rule set: what was handed in, what it earned and what is the matter with it.
///
/// Everything that the program prints or writes about scores comes from this one value.
public struct EvaluationResult: Sendable {
  public let submission: Submission
  public let ruleSet: RuleSet
  /// One for each project of the submission, in its order.
  public let projects: [ProjectResult]
  public let department: DepartmentScore
  /// In reading order: those of reading the submission, of matching it with the rules, and of scoring.
  public let findings: [Finding]
  public let receipt: Receipt

  /// The name of a grade; `nil` stays `nil`.
  public func gradeName(_ index: Int?) -> String? {
    index.flatMap { ruleSet.grades.indices.contains($0) ? ruleSet.grades[$0].name : nil }
  }
}

/// A project with its score.
public struct ProjectResult: Sendable {
  public let entry: ProjectEntry
  /// What the evaluator was given.
  public let facts: ProjectFacts
  /// `nil` when the project has no indicator that could be placed, or numbers too large to add.
  public let score: ProjectScore?
  /// Executed over the budget of the rule set's choice, the exact quotient; `nil` when there is none.
  public let executionRate: Ratio?
  /// In the order of the submission. Those that fit into no category stand in `unplaced`.
  public let indicators: [IndicatorResult]
  /// Indicators that could not be placed in the rule set's tree and therefore have no score; a finding names each.
  public let unplaced: [IndicatorEntry]

  /// The score of the project; `nil` when it has none.
  public var total: Points? { score?.total.score }
  /// Whether something in it could not be scored, so that the score may still rise.
  public var isProvisional: Bool { score.map(\.total.isProvisional) ?? true }
}

/// An indicator with its score and how it came about.
public struct IndicatorResult: Sendable {
  public let entry: IndicatorEntry
  public let facts: IndicatorFacts
  public let explanation: IndicatorExplanation

  public var points: Points { explanation.points }
  /// `nil` when it could not be scored; ``reason`` says why.
  public var score: Points? { explanation.score }
  public var reason: ReasonCode { explanation.reason }
  /// The measured quotient, where there is one.
  public var attainment: Ratio? {
    if case .ratio(let value) = explanation.attainment { value } else { nil }
  }
  /// Lost points although it could be scored.
  public var isMissed: Bool { score.map { $0 < points } ?? false }
}
