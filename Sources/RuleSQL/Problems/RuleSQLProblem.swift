import Diagnostics

/// What of a rule set cannot be said in SQL, so that no script is written.
public enum RuleSQLProblem: Problem, Hashable {
  case variant(String)
  case override
  case goalsApart
  case rollUp
  case bonusOrDeduction(String)
  case choice(String)
  case prescribedIndicator(String)
  case checklist
  case ratings
  case scoreByHand
  case evidence
  case departmentIndicators
  case roundingStage
  case initialBudget
  case automaticAdjustment(String)
  case numbersTooFine

  public var severity: Severity { .error }

  public var code: String {
    switch self {
    case .variant: "R0301"
    case .override: "R0302"
    case .goalsApart: "R0303"
    case .rollUp: "R0304"
    case .bonusOrDeduction: "R0305"
    case .choice: "R0306"
    case .prescribedIndicator: "R0307"
    case .checklist: "R0308"
    case .ratings: "R0309"
    case .scoreByHand: "R0310"
    case .evidence: "R0311"
    case .departmentIndicators: "R0312"
    case .roundingStage: "R0313"
    case .initialBudget: "R0314"
    case .automaticAdjustment: "R0315"
    case .numbersTooFine: "R0316"
    }
  }

  public var message: Wording {
    let (zh, en) = feature
    return Wording(zh: "\(zh)，不能写成 SQL", en: "\(en), which cannot be written as SQL")
  }

  public var help: Wording? {
    switch self {
    case .roundingStage:
      Wording(
        zh: "按指标取舍（stage: indicator）的规则可以写成 SQL；其他的用 jixiao score 评分",
        en:
          "rules that round at the indicator (stage: indicator) can be written as SQL; score others with 'jixiao score'"
      )
    case .initialBudget:
      Wording(
        zh: "扁平表只有全年预算数，没有年初预算数；请用 jixiao evaluate 评分",
        en: "flat tables hold the adjusted budget only; score with 'jixiao evaluate'"
      )
    default:
      Wording(
        zh: "请用 jixiao score 评分，或另写一份不含此项规定的规则文件",
        en: "score with 'jixiao score', or write a rule file without this provision"
      )
    }
  }

  private var feature: (zh: String, en: String) {
    switch self {
    case .variant(let name): ("规则按项目类型有变体“\(name)”", "the rules have the variant '\(name)' for some projects")
    case .override: ("规则按指标名称另有规定（overrides）", "the rules single out indicators by name (overrides)")
    case .goalsApart: ("规则按年度绩效目标分别计分", "the rules score annual goals apart")
    case .rollUp: ("规则先汇总各填报单位再计分", "the rules bring the results of several units together before scoring")
    case .bonusOrDeduction(let name): ("“\(name)”是加分或扣分项", "'\(name)' is a bonus or a deduction")
    case .choice(let name): ("“\(name)”只取其中一项", "only one part of '\(name)' counts")
    case .prescribedIndicator(let name): ("规则规定了三级指标“\(name)”", "the rules prescribe the indicator '\(name)'")
    case .checklist: ("指标按清单计分", "indicators are scored by a checklist")
    case .ratings: ("指标按专家评分计分", "indicators are scored by experts' ratings")
    case .scoreByHand: ("指标以手工评分为准", "scores by hand decide")
    case .evidence: ("没有佐证材料的指标要限分", "indicators without evidence earn less")
    case .departmentIndicators: ("部门得分含部门自身的指标", "the department has indicators of its own")
    case .roundingStage: ("得分不在指标一级取舍", "scores are not rounded at the indicator")
    case .initialBudget: ("预算执行率以年初预算数为分母", "budget execution is divided by the initial budget")
    case .automaticAdjustment(let name): ("“\(name)”由程序自动核减", "'\(name)' is taken off by the program itself")
    case .numbersTooFine: ("规则中的数字位数过多", "numbers of the rules have too many digits")
    }
  }
}
