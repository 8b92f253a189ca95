import Diagnostics

/// A small submission that shows what a check is about: printed by `jixiao check --explain`, and a test of the check.
///
/// Numbers are written as people write them; what is empty is not there.
public struct Sample: Sendable {
  public var department = "某市科学技术协会"
  public var year = 2024
  /// The shipped rule set under which it is scored.
  public var rules = "cn-2020"
  public var projects: [Project] = []
  /// 部门整体指标
  public var ownRows: [Row] = []
  public var keyTasks: [Amount] = []
  public var figures: [Amount] = []
  /// 分项绩效目标: titles and what is planned.
  public var goals: [Goal] = []
  public var safeguards: [String] = []
  /// The report line by line; `# ` begins a heading.
  public var report: [String] = []
  /// The projects as they were handed in the year before.
  public var lastYear: [Project] = []
  public var total: Total?

  public struct Project: Sendable {
    public var name = "科普活动经费"
    public var id = ""
    public var initial = ""
    public var adjusted = ""
    public var executed = ""
    public var fiscal = ""
    /// 上年结转资金
    public var carriedOver = ""
    public var other = ""
    /// 资金支出计划 of March, June, October and December.
    public var plan: [String] = []
    public var purpose = ""
    public var goal = ""
    public var note = ""
    public var unit = ""
    public var rows: [Row] = []
  }

  public struct Row: Sendable {
    /// 一级指标
    public var category: String
    /// 二级指标
    public var subcategory: String
    public var name: String
    public var target: String
    public var actual = ""
    public var points = ""
    public var given = ""
    public var evidence = ""
    public var reason = ""
    public var description = ""
    public var note = ""
    public var period = ""

    /// - Parameter category: by default the one that the subcategory usually belongs to.
    public init(
      _ subcategory: String,
      _ name: String,
      _ target: String,
      _ actual: String = "",
      points: String = "",
      given: String = "",
      evidence: String = "",
      reason: String = "",
      description: String = "",
      note: String = "",
      period: String = "",
      category: String? = nil
    ) {
      self.category = category ?? Self.usualCategory(of: subcategory)
      self.subcategory = subcategory
      self.name = name
      self.target = target
      self.actual = actual
      self.points = points
      self.given = given
      self.evidence = evidence
      self.reason = reason
      self.description = description
      self.note = note
      self.period = period
    }

    private static func usualCategory(of subcategory: String) -> String {
      if subcategory.holds("满意") { return "满意度指标" }
      return subcategory.holds("效益") || subcategory.holds("可持续") ? "效益指标" : "产出指标"
    }
  }

  public struct Amount: Sendable {
    public let name: String
    public let amount: String

    public init(_ name: String, _ amount: String) {
      self.name = name
      self.amount = amount
    }
  }

  public struct Goal: Sendable {
    public let title: String
    public let text: String

    public init(_ title: String, _ text: String) {
      self.title = title
      self.text = text
    }
  }

  /// 合计
  public struct Total: Sendable {
    public let points: String
    public let given: String

    public init(points: String, given: String) {
      self.points = points
      self.given = given
    }
  }
}

extension Sample {
  /// A submission of one project with these indicators.
  static func rows(_ rows: Row..., in project: String = "科普活动经费") -> Sample {
    Sample(projects: [Project(name: project, rows: rows)])
  }

  static func project(_ project: Project) -> Sample { Sample(projects: [project]) }

  static func report(_ lines: String...) -> Sample { Sample(report: lines) }

  /// Complete by the national tree: execution 10, output 50, benefit 30, satisfaction 10.
  static func complete(
    executed: String = "100",
    note: String = "",
    initial: String = "",
    _ first: Row = Row("数量指标", "讲座场次", "≥10场", "10场", points: "50", evidence: "签到表")
  ) -> Sample {
    .project(
      Project(
        initial: initial,
        adjusted: "100",
        executed: executed,
        note: note,
        rows: [
          first,
          Row("社会效益指标", "公民具备科学素质的比例", "≥12%", "12%", points: "30", evidence: "抽样调查报告"),
          Row("服务对象满意度指标", "听众满意度", "≥90%", "90%", points: "10", evidence: "调查问卷200份"),
        ]
      )
    )
  }
}
