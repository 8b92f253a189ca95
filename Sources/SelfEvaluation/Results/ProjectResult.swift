import RuleFiles
import ScoringCore
import Submissions

/// A project, or the department's own indicators, with its score.
public struct ProjectResult: Sendable {
  public let entry: ProjectEntry
  /// How it was scored: the rule set's general scheme or that of a variant.
  public let scheme: ScoringScheme
  /// The name of the variant; `nil` for the general scheme.
  public let variant: String?
  /// What the evaluator was given.
  public let facts: ProjectFacts
  /// `nil` when the project has no indicator that could be placed, or numbers too large to add.
  public let score: ProjectScore?
  /// Executed over the budget of the rule set's choice, the exact quotient; `nil` when there is none.
  public let executionRate: Ratio?
  /// The names of the annual goals that are scored apart; empty where all are scored as one.
  public let goals: [String]
  /// In the order of the submission. Those that fit into no category stand in `unplaced`.
  public let indicators: [IndicatorResult]
  /// Indicators that could not be placed in the rule set's tree and therefore have no score; a finding names each.
  public let unplaced: [IndicatorEntry]

  public init(
    entry: ProjectEntry,
    scheme: ScoringScheme,
    variant: String? = nil,
    facts: ProjectFacts,
    score: ProjectScore?,
    executionRate: Ratio?,
    goals: [String] = [],
    indicators: [IndicatorResult],
    unplaced: [IndicatorEntry]
  ) {
    self.entry = entry
    self.scheme = scheme
    self.variant = variant
    self.facts = facts
    self.score = score
    self.executionRate = executionRate
    self.goals = goals
    self.indicators = indicators
    self.unplaced = unplaced
  }

  /// The score of the project; `nil` when it has none.
  public var total: Points? { score?.total.score }
  /// Whether something in it could not be scored, so that the score may still rise.
  public var isProvisional: Bool { score.map(\.total.isProvisional) ?? true }
  /// The name of its grade; `nil` without one.
  public var gradeName: String? { scheme.gradeName(score?.grade) }
}

/// An indicator with its score and how it came about.
///
/// Never changes, and is passed around more than anything else: shared, because a copy would touch fifty counts of
/// references, which threads that look at the same result take from each other.
public final class IndicatorResult: Sendable {
  public let entry: IndicatorEntry
  public let facts: IndicatorFacts
  public let explanation: IndicatorExplanation
  /// The scheme under which it was scored.
  public let scheme: ScoringScheme
  /// What a reviewer, or the rule set by itself, took off by name.
  public let adjustments: [AdjustmentDefinition]
  /// What the table says about it: one row of each unit that reports it, ``entry`` the first.
  public var rows: [IndicatorEntry] { [entry] + otherRows }
  private let otherRows: [IndicatorEntry]

  public init(
    entry: IndicatorEntry,
    facts: IndicatorFacts,
    explanation: IndicatorExplanation,
    scheme: ScoringScheme,
    adjustments: [AdjustmentDefinition] = [],
    rows: [IndicatorEntry] = []
  ) {
    otherRows = Array(rows.dropFirst())
    self.adjustments = adjustments
    self.entry = entry
    self.facts = facts
    self.explanation = explanation
    self.scheme = scheme
  }

  public var points: Points { explanation.points }
  /// `nil` when it could not be scored; ``reason`` says why.
  public var score: Points? { explanation.score }
  public var reason: ReasonCode { explanation.reason }
  /// The measured quotient, where there is one.
  public var attainment: Ratio? {
    switch explanation.attainment {
    case .ratio(let value), .share(let value): value
    default: nil
    }
  }
  /// Lost points although it could be scored.
  public var isMissed: Bool { score.map { $0 < points } ?? false }
  /// The rule that scored it, as the evaluator saw it and as the file says it.
  public var rule: IndicatorRule { scheme.scoring.indicatorRule(facts.rule) }
  public var ruleDefinition: IndicatorRuleDefinition { scheme.ruleDefinition(facts.rule) }
  /// The name of its category (一级指标) in the rule set.
  public var categoryName: String? { scheme.categoryName(of: facts.node) }
  /// The level that it reached, where it has one.
  public var level: LevelDefinition? {
    guard case .level(let index) = explanation.attainment, ruleDefinition.levels.indices.contains(index) else {
      return nil
    }
    return ruleDefinition.levels[index]
  }
}
