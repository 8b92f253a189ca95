import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation

extension RuleWording {
  static func policy(_ key: PolicyKey) -> Wording {
    switch key {
    case .unweighted: Wording(zh: "未填分值", en: "points not stated")
    case .absentCategory: Wording(zh: "缺一级指标", en: "absent category")
    case .zeroTarget: Wording(zh: "目标值为零", en: "target of zero")
    case .negativeActual: Wording(zh: "实际值为负", en: "negative actual")
    case .missingActual: Wording(zh: "未填实际值", en: "missing actual")
    case .overAchievement: Wording(zh: "超额完成", en: "over-achievement")
    case .rounding: Wording(zh: "取舍", en: "rounding")
    case .grades: Wording(zh: "等级划分", en: "grade scale")
    case .department: Wording(zh: "部门得分", en: "department score")
    }
  }

  /// What a rule set says about a policy; `nil` for what is shown elsewhere or not set.
  static func value(of key: PolicyKey, in rules: ScoringRules) -> Wording? {
    let policies = rules.policies
    return switch key {
    case .unweighted: value(of: policies.unweighted)
    case .absentCategory: value(of: policies.absentCategory)
    case .zeroTarget: value(of: policies.zeroTarget)
    case .negativeActual: value(of: policies.negativeActual)
    case .missingActual: value(of: policies.missingActual)
    case .overAchievement: policies.overAchievement.map(value)
    case .rounding: value(of: rules.rounding)
    case .grades: nil
    case .department: value(of: rules.department)
    }
  }

  private static func value(of policy: UnweightedPolicy) -> Wording {
    switch policy {
    case .evenlyByIndicator: Wording(zh: "在一级指标内按三级指标平均", en: "shared evenly among a category's indicators")
    case .evenlyBySubcategory: Wording(zh: "先按二级指标、再按三级指标平均", en: "shared evenly by subcategory, then by indicator")
    case .evenlyOverAll: Wording(zh: "按全部三级指标平均", en: "shared evenly among all indicators")
    }
  }

  private static func value(of policy: AbsentCategoryPolicy) -> Wording {
    switch policy {
    case .redistribute: Wording(zh: "分值按比例转入其他一级指标", en: "its points go to the others in proportion")
    case .zero: Wording(zh: "不得分", en: "its points are lost")
    case .full: Wording(zh: "得满分", en: "its points are earned in full")
    }
  }

  private static func value(of policy: ZeroTargetPolicy) -> Wording {
    switch policy {
    case .metOrNothing: Wording(zh: "达到得满分，否则不得分", en: "everything or nothing")
    case .unscored: Wording(zh: "不评分", en: "not scored")
    }
  }

  private static func value(of policy: NegativeActualPolicy) -> Wording {
    switch policy {
    case .zero: Wording(zh: "按零计", en: "counts as zero")
    case .unscored: Wording(zh: "不评分", en: "not scored")
    case .asWritten: Wording(zh: "按原值计", en: "measured as it stands")
    }
  }

  private static func value(of policy: MissingActualPolicy) -> Wording {
    switch policy {
    case .unscored: Wording(zh: "不评分，总分暂定", en: "not scored; totals are provisional")
    case .zero: Wording(zh: "不得分", en: "earns nothing")
    }
  }

  private static func value(of policy: OverAchievementPolicy) -> Wording {
    let from = RatioText.percent(policy.threshold)
    return switch policy.action {
    case .none: Wording(zh: "不另作规定", en: "nothing special")
    case .explain: Wording(zh: "达到 \(from) 须说明原因", en: "from \(from) on a reason is asked for")
    case .flag: Wording(zh: "达到 \(from) 提请复核", en: "from \(from) on marked for review")
    case .deduct(let curve):
      Wording(
        zh: "达到 \(from) 按此计分：\(CurveText.text(curve))",
        en: "from \(from) on scored by \(CurveText.text(curve))"
      )
    }
  }

  private static func value(of rounding: Rounding) -> Wording {
    let mode =
      switch rounding.mode {
      case .halfUp: Wording(zh: "四舍五入", en: "half up")
      case .halfEven: Wording(zh: "四舍六入五成双", en: "half to even")
      case .down: Wording(zh: "截断", en: "down")
      case .up: Wording(zh: "进一", en: "up")
      }
    let stage =
      switch rounding.stage {
      case .indicator: Wording(zh: "三级指标", en: "indicator")
      case .category: Wording(zh: "一级指标", en: "category")
      case .project: Wording(zh: "项目", en: "project")
      }
    return Wording(
      zh: "在\(stage.chinese)得分保留 \(rounding.places) 位小数，\(mode.chinese)",
      en: "\(rounding.places) places at the \(stage.english), \(mode.english)"
    )
  }

  private static func value(of combination: DepartmentCombination) -> Wording {
    switch combination {
    case .budgetWeighted: Wording(zh: "各项目得分按全年预算数加权平均", en: "project scores weighted with their budgets")
    case .mean: Wording(zh: "各项目得分的平均数", en: "the mean of project scores")
    }
  }
}
