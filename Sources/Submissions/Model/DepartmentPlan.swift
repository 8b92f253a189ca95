import ScoringCore

/// 部门整体绩效目标: what the department set out to do in the year, in its own words and figures.
///
/// Nothing of it is scored; checks hold the tables against it, and the report quotes it.
public struct DepartmentPlan: Hashable, Sendable {
  /// 总体绩效目标, paragraph by paragraph.
  public var overallGoal: [Cell]
  /// 分项绩效目标
  public var itemisedGoals: [ItemisedGoal]
  /// 工作保障措施, paragraph by paragraph.
  public var safeguards: [Cell]
  /// 年度重点工作任务
  public var keyTasks: [KeyTask]
  /// 预算整体情况 and 基本信息: 基本支出, 项目支出, 财政供养人员数 …, in the order of the form.
  public var figures: [Figure]

  public init(
    overallGoal: [Cell] = [],
    itemisedGoals: [ItemisedGoal] = [],
    safeguards: [Cell] = [],
    keyTasks: [KeyTask] = [],
    figures: [Figure] = []
  ) {
    self.overallGoal = overallGoal
    self.itemisedGoals = itemisedGoals
    self.safeguards = safeguards
    self.keyTasks = keyTasks
    self.figures = figures
  }

  public var isEmpty: Bool {
    overallGoal.isEmpty && itemisedGoals.isEmpty && safeguards.isEmpty && keyTasks.isEmpty && figures.isEmpty
  }

  /// An item of 分项绩效目标: a title, what it is about, 绩效目标 and 绩效指标 in prose.
  public struct ItemisedGoal: Hashable, Sendable {
    public var title: Cell
    public var text: [Cell]
    public var goal: [Cell]
    public var indicators: [Cell]

    public init(title: Cell, text: [Cell] = [], goal: [Cell] = [], indicators: [Cell] = []) {
      self.title = title
      self.text = text
      self.goal = goal
      self.indicators = indicators
    }
  }

  public struct KeyTask: Hashable, Sendable {
    public var name: Cell
    /// 主要实施内容
    public var content: String
    /// 拟投入的资金, in 万元.
    public var amount: ExactDecimal?
    /// 期望达到的目标
    public var goal: String

    public init(name: Cell, content: String = "", amount: ExactDecimal? = nil, goal: String = "") {
      self.name = name
      self.content = content
      self.amount = amount
      self.goal = goal
    }
  }

  /// A figure of the form by the name it has there; money is in 万元.
  public struct Figure: Hashable, Sendable {
    public var name: Cell
    public var value: ExactDecimal?

    public init(name: Cell, value: ExactDecimal?) {
      self.name = name
      self.value = value
    }
  }
}
