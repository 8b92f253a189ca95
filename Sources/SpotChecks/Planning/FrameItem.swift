import RuleFiles
import ScoringCore

/// A project of the whole from which a sample is drawn, as it stood when the plan was made.
public struct FrameItem: Hashable, Sendable {
  public var key: ProjectKey
  public var departmentName: String
  public var projectName: String
  /// In 万元.
  public var budget: ExactDecimal?
  /// 项目类型; may be empty.
  public var category: String
  public var risk: Int
  public var signals: [RiskSignal]
  /// 自评得分, else what the figures make.
  public var selfScore: Points?

  public init(
    key: ProjectKey,
    departmentName: String,
    projectName: String,
    budget: ExactDecimal?,
    category: String = "",
    risk: Int = 0,
    signals: [RiskSignal] = [],
    selfScore: Points? = nil
  ) {
    self.key = key
    self.departmentName = departmentName
    self.projectName = projectName
    self.budget = budget
    self.category = category
    self.risk = risk
    self.signals = signals
    self.selfScore = selfScore
  }

  public init(_ project: ProjectIntake, of department: DepartmentIntake) {
    self.init(
      key: project.key,
      departmentName: department.name,
      projectName: project.name,
      budget: project.budget,
      category: project.type,
      risk: project.risk.total,
      signals: project.risk.signals.map(\.signal),
      selfScore: project.selfScore
    )
  }

  /// By which plans know it.
  var id: String { key.description }

  var samplingItem: SamplingItem {
    SamplingItem(id: id, department: key.department, amount: budget ?? .zero, category: category, riskScore: risk)
  }
}
