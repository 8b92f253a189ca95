import Diagnostics
import RuleFiles
import ScoringCore

/// The words of a rule set for the eye.
enum RuleWording {
  static let tree = Wording(zh: "指标体系和分值", en: "tree and points")
  static let methods = Wording(zh: "计分方法", en: "methods")
  static let levels = Wording(zh: "定性指标档次", en: "levels")
  static let policies = Wording(zh: "其他规定", en: "policies")
  static let grades = Wording(zh: "等级", en: "grades")

  static func kind(_ kind: TargetKind) -> Wording {
    switch kind {
    case .atLeast: Wording(zh: "不低于 (≥)", en: "at least (≥)")
    case .moreThan: Wording(zh: "高于 (>)", en: "more than (>)")
    case .atMost: Wording(zh: "不超过 (≤)", en: "at most (≤)")
    case .lessThan: Wording(zh: "低于 (<)", en: "less than (<)")
    case .equalTo: Wording(zh: "等于 (=)", en: "equal to (=)")
    case .range: Wording(zh: "区间", en: "range")
    case .deadline: Wording(zh: "时限", en: "deadline")
    case .level: Wording(zh: "定性", en: "level")
    case .yesNo: Wording(zh: "是/否", en: "yes or no")
    }
  }

  static func measure(_ measure: Measure) -> Wording {
    switch measure {
    case .ratio: Wording(zh: "实际值÷目标值", en: "actual/target")
    case .reverseRatio: Wording(zh: "目标值÷实际值", en: "target/actual")
    case .linearExcess: Wording(zh: "1－超出÷目标值", en: "1 - excess/target")
    case .closeness: Wording(zh: "较小值÷较大值", en: "smaller/larger")
    case .deviation: Wording(zh: "偏差÷目标值", en: "deviation/target")
    case .value: Wording(zh: "实际值", en: "actual")
    case .daysLate: Wording(zh: "逾期天数", en: "days late")
    }
  }

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

  /// The value of a policy in the words of the rule file; `nil` for what is shown elsewhere or not set.
  static func value(of key: PolicyKey, in rules: ScoringRules) -> String? {
    switch key {
    case .unweighted: rules.policies.unweighted.rawValue
    case .absentCategory: rules.policies.absentCategory.rawValue
    case .zeroTarget: rules.policies.zeroTarget.rawValue
    case .negativeActual: rules.policies.negativeActual.rawValue
    case .missingActual: rules.policies.missingActual.rawValue
    case .overAchievement: rules.policies.overAchievement.map(value)
    case .rounding: "\(rules.rounding.places), \(rules.rounding.mode.rawValue), \(rules.rounding.stage.rawValue)"
    case .grades: nil
    case .department: rules.department.rawValue
    }
  }

  private static func value(of policy: OverAchievementPolicy) -> String {
    let action =
      switch policy.action {
      case .none: "none"
      case .explain: "explain"
      case .flag: "flag"
      case .deduct(let curve): "deduct " + CurveText.text(curve)
      }
    return "≥ \(PercentText.short(policy.threshold)): \(action)"
  }
}
