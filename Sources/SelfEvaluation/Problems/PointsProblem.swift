import Diagnostics

/// Whether the points of a project fit the rule set.
public enum PointsProblem: Problem {
  case pointsDoNotAddUp(project: String, stated: String, expected: String)
  case categoryPointsDiffer(category: String, project: String, stated: String, expected: String)
  case someIndicatorsWithoutPoints(project: String)
  case absentCategory(String, project: String, consequence: Wording)
  case noIndicators(project: String)
  case departmentIndicatorsNotScored(count: Int)

  public var code: String {
    switch self {
    case .pointsDoNotAddUp: "E0301"
    case .categoryPointsDiffer: "E0302"
    case .someIndicatorsWithoutPoints: "E0303"
    case .absentCategory: "E0304"
    case .noIndicators: "E0305"
    case .departmentIndicatorsNotScored: "E0306"
    }
  }

  public var severity: Severity {
    switch self {
    case .categoryPointsDiffer, .someIndicatorsWithoutPoints, .absentCategory, .noIndicators,
      .departmentIndicatorsNotScored:
      .warning
    case .pointsDoNotAddUp: .error
    }
  }
}

extension PointsProblem {
  public var message: Wording {
    switch self {
    case .pointsDoNotAddUp(let project, let stated, let expected):
      Wording(
        zh: "项目 '\(project)' 各项分值合计 \(stated) 分，应为 \(expected) 分",
        en: "the points of project '\(project)' add up to \(stated), not \(expected)"
      )
    case .categoryPointsDiffer(let category, let project, let stated, let expected):
      Wording(
        zh: "项目 '\(project)' 的 '\(category)' 分值合计 \(stated) 分，规则集为 \(expected) 分",
        en: "'\(category)' of project '\(project)' carries \(stated) points; the rule set says \(expected)"
      )
    case .someIndicatorsWithoutPoints(let project):
      Wording(
        zh: "项目 '\(project)' 有的指标填了分值、有的没填，未填的按规则分配余下分值",
        en: "some indicators of project '\(project)' state points and some do not; the rest is shared out by the rules"
      )
    case .absentCategory(let category, let project, let consequence):
      Wording(
        zh: "项目 '\(project)' 没有 '\(category)'，\(consequence.chinese)",
        en: "project '\(project)' has no '\(category)'; \(consequence.english)"
      )
    case .noIndicators(let project):
      Wording(
        zh: "项目 '\(project)' 没有可评分的绩效指标，不计入部门得分",
        en: "project '\(project)' has no indicator to score and does not count towards the department's score"
      )
    case .departmentIndicatorsNotScored(let count):
      Wording(
        zh: "\(count) 个部门整体指标（项目编码为空）在本规则集中不计分",
        en: "\(count) department-level indicators (without a project code) are not scored under this rule set"
      )
    }
  }

  public var help: Wording? {
    switch self {
    case .pointsDoNotAddUp:
      Wording(zh: "调整分值，使各项指标与预算执行率合计等于总分", en: "adjust the points so that indicators and execution make the total")
    case .noIndicators:
      Wording(zh: "在 indicators.csv 中补充该项目的绩效指标", en: "add the project's indicators to indicators.csv")
    default: nil
    }
  }
}
