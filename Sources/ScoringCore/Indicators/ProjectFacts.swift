/// One indicator of a project: where it belongs, what was planned and what was reached.
public struct IndicatorFacts: Hashable, Sendable {
  /// The index of its category in the rule set.
  public var category: Int
  /// The index of its subcategory inside that category; `nil` when the rule set does not list it.
  public var subcategory: Int?
  public var target: PlannedTarget
  public var actual: ActualResult
  /// The points that the table states for it; `nil` leaves them to the rule set's allocation.
  public var points: Points?
  /// The share of its points that a rater gave, for a qualitative indicator.
  public var raterShare: Ratio?

  public init(
    category: Int,
    subcategory: Int? = nil,
    target: PlannedTarget,
    actual: ActualResult,
    points: Points? = nil,
    raterShare: Ratio? = nil
  ) {
    self.category = category
    self.subcategory = subcategory
    self.target = target
    self.actual = actual
    self.points = points
    self.raterShare = raterShare
  }
}

/// The money of a project, all in one unit.
public struct BudgetFacts: Hashable, Sendable {
  /// 年初预算数
  public var initial: ExactDecimal?
  /// 全年预算数, after adjustments in the year
  public var adjusted: ExactDecimal?
  /// 全年执行数
  public var executed: ExactDecimal?

  public init(initial: ExactDecimal? = nil, adjusted: ExactDecimal? = nil, executed: ExactDecimal? = nil) {
    self.initial = initial
    self.adjusted = adjusted
    self.executed = executed
  }
}

/// A project: its money and its indicators, without names.
public struct ProjectFacts: Hashable, Sendable {
  public var budget: BudgetFacts
  public var indicators: [IndicatorFacts]

  public init(budget: BudgetFacts, indicators: [IndicatorFacts]) {
    self.budget = budget
    self.indicators = indicators
  }
}
