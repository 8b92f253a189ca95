import Diagnostics

/// Whether the money of a project can be scored.
public enum BudgetProblem: Problem {
  case adjustedBudgetAssumed(project: String)
  case noExecution(project: String)
  case zeroBudget(project: String)
  case totalsTooLarge(project: String)

  public var code: String {
    switch self {
    case .adjustedBudgetAssumed: "E0401"
    case .noExecution: "E0402"
    case .zeroBudget: "E0403"
    case .totalsTooLarge: "E0404"
    }
  }

  public var severity: Severity {
    switch self {
    case .adjustedBudgetAssumed, .zeroBudget: .info
    case .noExecution, .totalsTooLarge: .error
    }
  }
}

extension BudgetProblem {
  public var message: Wording {
    switch self {
    case .adjustedBudgetAssumed(let project):
      Wording(
        zh: "项目“\(project)”未填全年预算数，按年初预算数计算执行率",
        en: "project '\(project)' states no adjusted budget; the initial one is used"
      )
    case .noExecution(let project):
      Wording(
        zh: "项目“\(project)”缺预算数或执行数，预算执行率未评分",
        en: "project '\(project)' lacks budget or execution; its execution is not scored"
      )
    case .zeroBudget(let project):
      Wording(
        zh: "项目“\(project)”全年预算数为零，没有执行率，不影响部门得分",
        en: "project '\(project)' has a budget of zero: no execution rate, and no weight in the department's score"
      )
    case .totalsTooLarge(let project):
      Wording(
        zh: "项目“\(project)”的分值或金额过大，无法合计",
        en: "points or amounts of project '\(project)' are too large to add up"
      )
    }
  }

  public var help: Wording? {
    switch self {
    case .noExecution:
      Wording(zh: "在 projects.csv 中补填全年预算数和全年执行数", en: "fill in 全年预算数 and 全年执行数 in projects.csv")
    default: nil
    }
  }
}
