import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation

/// The words of a rule set for the eye.
enum RuleWording {
  static let tree = Wording(zh: "指标体系和分值", en: "tree and points")
  static let methods = Wording(zh: "计分方法", en: "methods")
  static let levels = Wording(zh: "定性指标档次", en: "levels")
  static let policies = Wording(zh: "其他规定", en: "policies")
  static let overrides = Wording(zh: "另行规定的指标，取最先符合的一项", en: "indicators scored differently, the first that fits")
  static let limits = Wording(zh: "门槛、否决、封顶", en: "gates, vetoes and caps")
  static let adjustments = Wording(zh: "核减事项", en: "adjustments")
  static let department = Wording(zh: "部门得分", en: "department score")
  static let ownTree = Wording(zh: "部门整体指标", en: "the department's own indicators")
  static let combination = Wording(zh: "项目汇总", en: "projects")
  static let grades = Wording(zh: "等级", en: "grades")
  static let units = Wording(zh: "单位（= 同义，数字为相对大小）", en: "units (= means the same, numbers are relative sizes)")

  static let parameters = Wording(zh: "参数", en: "parameters")
  static let years = Wording(zh: "年度", en: "years")
  static let variants = Wording(zh: "按项目的变体，取最先符合的一项", en: "variants by project, the first that fits")
  static let valid = Wording(zh: "适用年度", en: "made for these years")

  static func ownShare(_ share: Ratio) -> Wording {
    Wording(
      zh: "；部门整体指标占 \(RatioText.percent(share))",
      en: "; the department's own indicators \(RatioText.percent(share))"
    )
  }

  static func standard(_ value: String) -> Wording { Wording(zh: "（默认 \(value)）", en: " (by default \(value))") }

  static func change(_ change: RuleChange) -> Wording {
    change.applies
      ? Wording(zh: "变动，已计入", en: "a change, which is part of this")
      : Wording(zh: "变动，未计入", en: "a change, which is not part of this")
  }

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
    case .checklist: Wording(zh: "清单", en: "checklist")
    case .ratings: Wording(zh: "专家评分", en: "ratings")
    }
  }
}
