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
    case .unweighted: policies.unweighted.wording
    case .absentCategory: policies.absentCategory.wording
    case .zeroTarget: policies.zeroTarget.wording
    case .negativeActual: policies.negativeActual.wording
    case .missingActual: policies.missingActual.wording
    case .overAchievement: policies.overAchievement.map(value)
    case .rounding: value(of: rules.rounding)
    case .grades: nil
    case .department: rules.department.wording
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
    let stage = rounding.stage.wording
    return Wording(
      zh: "\(stage.chinese)得分保留 \(rounding.places) 位小数，\(mode.chinese)",
      en: "\(rounding.places) places \(stage.english), \(mode.english)"
    )
  }
}
