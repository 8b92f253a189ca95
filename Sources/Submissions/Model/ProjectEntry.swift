import Diagnostics
import ScoringCore

/// A row of `projects.csv`. Money is in 万元.
public struct ProjectEntry: Sendable {
  /// Scores of a project as a whole that the department states itself; `nil` where it states none.
  public struct GivenScores: Hashable, Sendable {
    /// 预算执行率得分
    public var execution: ExactDecimal?
    /// 自评总分
    public var total: ExactDecimal?

    public init(execution: ExactDecimal? = nil, total: ExactDecimal? = nil) {
      self.execution = execution
      self.total = total
    }
  }

  public var id: String
  public var name: String
  /// 项目类型, as written; may be empty
  public var type: String
  /// 年初预算数, 全年预算数, 全年执行数; `nil` where the cell is empty or unreadable (a finding says which).
  public var budget: BudgetFacts
  public var fiscalFunds: ExactDecimal?
  /// 上年结转资金, part of the year's money on the national form.
  public var carriedOver: ExactDecimal?
  public var otherFunds: ExactDecimal?
  public var purpose: String
  /// 资金支出计划; without shares where the table states none.
  public var spendingPlan: SpendingPlan
  /// 预算单位: the unit of the department that has the project, as written; may be empty
  public var unit: String
  public var goal: String
  public var goalResult: String
  /// What the department gave itself for the budget execution and in total, where it states scores already.
  public var givenScores: GivenScores
  /// 否决事项: what happened that the rule set's limits speak of, by name.
  public var events: Cell?
  /// 备注
  public var note: String
  public var indicators: [IndicatorEntry]
  public var place: SourcePlace

  public init(
    id: String,
    name: String,
    type: String = "",
    budget: BudgetFacts = BudgetFacts(),
    fiscalFunds: ExactDecimal? = nil,
    carriedOver: ExactDecimal? = nil,
    otherFunds: ExactDecimal? = nil,
    purpose: String = "",
    spendingPlan: SpendingPlan = SpendingPlan(),
    unit: String = "",
    goal: String = "",
    goalResult: String = "",
    givenScores: GivenScores = GivenScores(),
    events: Cell? = nil,
    note: String = "",
    indicators: [IndicatorEntry] = [],
    place: SourcePlace
  ) {
    self.id = id
    self.name = name
    self.type = type
    self.budget = budget
    self.fiscalFunds = fiscalFunds
    self.carriedOver = carriedOver
    self.otherFunds = otherFunds
    self.purpose = purpose
    self.spendingPlan = spendingPlan
    self.unit = unit
    self.goal = goal
    self.goalResult = goalResult
    self.givenScores = givenScores
    self.events = events
    self.note = note
    self.indicators = indicators
    self.place = place
  }
}

extension ProjectEntry {
  /// What the id of a project begins with for which the documents state no code.
  static let standInForCode = "无编码-"

  /// Whether the id is only a stand-in, of no use to anybody outside the submission.
  public var hasNoCode: Bool { id.hasPrefix(Self.standInForCode) }
}
