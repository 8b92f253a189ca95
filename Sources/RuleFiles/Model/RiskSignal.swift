import Diagnostics

/// 风险信号: what makes a self-score worth a visit, by its key under `review: {risk: …}` of a rule file.
public enum RiskSignal: String, Hashable, Sendable, CaseIterable {
  /// 未完成却得满分
  case fullAlthoughMissed = "full-although-missed"
  /// 指标得分率明显高于执行率
  case scoreAboveExecution = "score-above-execution"
  /// 预算大量未执行，或没有预算
  case unspent
  /// 部门各项目普遍满分
  case fullScores = "full-scores"
  /// 没有佐证材料
  case noEvidence = "no-evidence"
  /// 指标笼统，无法考核
  case vagueIndicators = "vague-indicators"
  /// 指标雷同
  case copiedIndicators = "copied-indicators"
  /// 自评得分与计算结果不符
  case scoreDiffers = "score-differs"
  /// 完成值恰好等于指标值，且为整数
  case exactlyMet = "exactly-met"
  /// 大幅超额
  case overAchievement = "over-achievement"
  /// 金额勾稽不符
  case amountsDiffer = "amounts-differ"
  /// 与上年相比异常
  case lastYear = "last-year"

  /// What holds where the rule file says nothing.
  ///
  /// - Source: our own; the signals themselves are those that reviewers and budget platforms go by (DOMAIN §1 facts 9 and
  ///   10, §10.1), and none of them publishes weights.
  public var standard: RiskWeight {
    switch self {
    case .fullAlthoughMissed: RiskWeight(points: 10, atMost: 30)
    case .scoreAboveExecution: RiskWeight(points: 15)
    case .unspent: RiskWeight(points: 8)
    case .fullScores: RiskWeight(points: 10)
    case .noEvidence: RiskWeight(points: 8)
    case .vagueIndicators: RiskWeight(points: 2, atMost: 8)
    case .copiedIndicators: RiskWeight(points: 5)
    case .scoreDiffers: RiskWeight(points: 4, atMost: 16)
    case .exactlyMet: RiskWeight(points: 2, atMost: 8)
    case .overAchievement: RiskWeight(points: 3, atMost: 9)
    case .amountsDiffer: RiskWeight(points: 8)
    case .lastYear: RiskWeight(points: 4, atMost: 8)
    }
  }

  public var wording: Wording {
    switch self {
    case .fullAlthoughMissed: Wording(zh: "未完成却得满分", en: "full score although the target was missed")
    case .scoreAboveExecution: Wording(zh: "指标得分率明显高于预算执行率", en: "indicators far above execution")
    case .unspent: Wording(zh: "预算大量未执行或没有预算", en: "much of the budget unspent, or no budget")
    case .fullScores: Wording(zh: "部门各项目普遍满分", en: "nearly every project of the department at full score")
    case .noEvidence: Wording(zh: "没有佐证材料", en: "no evidence")
    case .vagueIndicators: Wording(zh: "指标笼统，难以考核", en: "vague indicators")
    case .copiedIndicators: Wording(zh: "指标雷同或照抄", en: "copied indicators")
    case .scoreDiffers: Wording(zh: "自评得分与计算结果不符", en: "score differs from the rules")
    case .exactlyMet: Wording(zh: "完成值恰好等于指标值且为整数", en: "round results exactly at their targets")
    case .overAchievement: Wording(zh: "完成值大幅超出指标值", en: "far above the target")
    case .amountsDiffer: Wording(zh: "金额勾稽不符", en: "amounts that do not agree")
    case .lastYear: Wording(zh: "与上年相比异常", en: "out of line with last year")
    }
  }
}
