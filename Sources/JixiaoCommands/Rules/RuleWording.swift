import Diagnostics
import ScoringCore

/// The words of a rule set for the eye.
enum RuleWording {
  static let tree = Wording(zh: "指标体系和分值", en: "tree and points")
  static let methods = Wording(zh: "计分方法", en: "methods")
  static let levels = Wording(zh: "定性指标档次", en: "levels")
  static let policies = Wording(zh: "其他规定", en: "policies")
  static let grades = Wording(zh: "等级", en: "grades")
  static let units = Wording(zh: "单位（= 同义，数字为相对大小）", en: "units (= means the same, numbers are relative sizes)")

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
}
