import Diagnostics

/// Whether the points of a project fit the rule set.
public enum PointsProblem: Problem {
  case pointsDoNotAddUp(project: String, stated: String, expected: String)
  case categoryPointsDiffer(category: String, project: String, stated: String, expected: String)
  case someIndicatorsWithoutPoints(project: String)
  case absentCategory(String, project: String, consequence: Wording)
  case noIndicators(project: String)
  case departmentIndicatorsNotScored(count: Int)
  case departmentIndicatorsMissing
  case requiredPartAbsent(String, owner: String)
  case pointsRequired(indicator: String)
  case notApplicableForbidden(indicator: String)
  case sameIndicatorTwice(String, owner: String)

  public var code: String {
    switch self {
    case .pointsDoNotAddUp: "E0301"
    case .categoryPointsDiffer: "E0302"
    case .someIndicatorsWithoutPoints: "E0303"
    case .absentCategory: "E0304"
    case .noIndicators: "E0305"
    case .departmentIndicatorsNotScored: "E0306"
    case .departmentIndicatorsMissing: "E0311"
    case .requiredPartAbsent: "E0307"
    case .pointsRequired: "E0308"
    case .notApplicableForbidden: "E0309"
    case .sameIndicatorTwice: "E0310"
    }
  }

  public var severity: Severity {
    switch self {
    case .categoryPointsDiffer, .someIndicatorsWithoutPoints, .absentCategory, .noIndicators,
      .departmentIndicatorsNotScored:
      .warning
    case .pointsDoNotAddUp, .departmentIndicatorsMissing, .requiredPartAbsent, .pointsRequired, .notApplicableForbidden,
      .sameIndicatorTwice:
      .error
    }
  }
}

extension PointsProblem {
  public var message: Wording {
    switch self {
    case .pointsDoNotAddUp(let project, let stated, let expected):
      Wording(
        zh: "项目“\(project)”各项分值合计 \(stated) 分，应为 \(expected) 分",
        en: "the points of project '\(project)' add up to \(stated), not \(expected)"
      )
    case .categoryPointsDiffer(let category, let project, let stated, let expected):
      Wording(
        zh: "项目“\(project)”的“\(category)”分值合计 \(stated) 分，规则集为 \(expected) 分",
        en: "'\(category)' of project '\(project)' carries \(stated) points; the rule set says \(expected)"
      )
    case .someIndicatorsWithoutPoints(let project):
      Wording(
        zh: "项目“\(project)”有的指标填了分值、有的没填，未填的按规则分配余下分值",
        en: "some indicators of project '\(project)' state points and some do not; the rest is shared out by the rules"
      )
    case .absentCategory(let category, let project, let consequence):
      Wording(
        zh: "项目“\(project)”没有“\(category)”，\(consequence.chinese)",
        en: "project '\(project)' has no '\(category)'; \(consequence.english)"
      )
    case .noIndicators(let project):
      Wording(
        zh: "项目“\(project)”没有可评分的绩效指标，不计入部门得分",
        en: "project '\(project)' has no indicator to score and does not count towards the department's score"
      )
    case .departmentIndicatorsNotScored(let count):
      Wording(
        zh: "\(count) 个部门整体指标（项目编码为空）在本规则集中不计分",
        en: "\(count) department-level indicators (without a project code) are not scored under this rule set"
      )
    case .departmentIndicatorsMissing:
      Wording(
        zh: "本规则集对部门整体指标计分，自评材料中没有这些指标，部门得分暂缺",
        en:
          "the rule set scores indicators of the department itself, and the submission has none; the department has no score"
      )
    case .requiredPartAbsent(let name, let owner):
      Wording(zh: "“\(owner)”缺少规定的“\(name)”", en: "'\(owner)' lacks '\(name)', which the rule set prescribes")
    case .pointsRequired(let indicator):
      Wording(
        zh: "指标“\(indicator)”未填分值，本规则集要求逐项填写，未评分",
        en: "indicator '\(indicator)' states no points, which the rule set requires; not scored"
      )
    case .notApplicableForbidden(let indicator):
      Wording(
        zh: "指标“\(indicator)”填为不适用，本规则集不允许，未评分",
        en: "indicator '\(indicator)' is marked as not applicable, which the rule set does not allow; not scored"
      )
    case .sameIndicatorTwice(let name, let owner):
      Wording(
        zh: "“\(owner)”的规定指标“\(name)”填了不止一行，分值在各行间平分",
        en: "'\(owner)' has the prescribed indicator '\(name)' more than once; its points are shared among the rows"
      )
    }
  }

  public var help: Wording? {
    switch self {
    case .pointsDoNotAddUp:
      Wording(zh: "调整分值，使各项指标与预算执行率合计等于总分", en: "adjust the points so that indicators and execution make the total")
    case .departmentIndicatorsMissing:
      Wording(zh: "在 indicators.csv 中补充项目编码为空的行", en: "add rows without a project code to indicators.csv")
    case .requiredPartAbsent:
      Wording(zh: "补充一行，填写实际完成值", en: "add a row with its actual result")
    case .pointsRequired: Wording(zh: "填写“分值”栏", en: "fill in column 分值")
    case .noIndicators:
      Wording(zh: "在 indicators.csv 中补充该项目的绩效指标", en: "add the project's indicators to indicators.csv")
    default: nil
    }
  }
}
