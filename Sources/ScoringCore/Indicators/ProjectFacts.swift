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

/// A project, or the department's own indicators: its money and its indicators, without names.
public struct ProjectFacts: Hashable, Sendable {
  public var budget: BudgetFacts
  public var indicators: [IndicatorFacts]
  /// For each annual goal (年度绩效目标) its points, where it states any; empty when there is only one goal.
  public var goals: [Points?]
  /// The events of the rule set that happened, such as a veto, by their index.
  public var events: Set<Int>

  public init(
    budget: BudgetFacts,
    indicators: [IndicatorFacts],
    goals: [Points?] = [],
    events: Set<Int> = []
  ) {
    self.budget = budget
    self.indicators = indicators
    self.goals = goals
    self.events = events
  }
}
