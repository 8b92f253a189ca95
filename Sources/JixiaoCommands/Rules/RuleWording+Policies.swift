import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation

extension RuleWording {
  static func policy(_ key: PolicyKey) -> Wording {
    switch key {
    case .yesNo: Wording(zh: "是/否得分", en: "yes or no")
    case .ratings: Wording(zh: "专家评分", en: "experts' ratings")
    case .zeroTarget: Wording(zh: "目标值为零", en: "target of zero")
    case .negativeActual: Wording(zh: "实际值为负", en: "negative actual")
    case .missingActual: Wording(zh: "未填实际值", en: "missing actual")
    case .missingTarget: Wording(zh: "没有指标值", en: "missing target")
    case .textActual: Wording(zh: "实际值为文字", en: "actual in words")
    case .notApplicable: Wording(zh: "不适用", en: "not applicable")
    case .overAchievement: Wording(zh: "超额完成", en: "over-achievement")
    case .evidence: Wording(zh: "没有佐证材料", en: "no evidence")
    case .handScore: Wording(zh: "手填得分", en: "score by hand")
    case .maximum: Wording(zh: "得分上限", en: "cap")
    case .unweighted: Wording(zh: "未填分值", en: "points not stated")
    case .absentCategory: Wording(zh: "缺一级指标", en: "absent category")
    case .goals: Wording(zh: "年度绩效目标", en: "annual goals")
    case .rollUp: Wording(zh: "多单位填报", en: "several units")
    case .consistency: Wording(zh: "一致性提示", en: "consistency checks")
    case .rounding: Wording(zh: "取舍", en: "rounding")
    case .grades: Wording(zh: "等级划分", en: "grade scale")
    case .payout: Wording(zh: "结果应用", en: "payout")
    }
  }

  /// What a scheme says about a policy; `nil` for what is shown elsewhere or not set.
  static func value(of key: PolicyKey, in scheme: ScoringScheme) -> Wording? {
    switch key {
    case .unweighted: scheme.scoring.unweighted.wording
    case .goals: scheme.policies[.goals].map { _ in scheme.scoring.goals.wording }
    case .rollUp: scheme.policies[.rollUp].map { _ in scheme.rollUp.wording }
    case .rounding: value(of: scheme.scoring.rounding)
    case .payout: scheme.scoring.payout.map { Wording(zh: CurveText.text($0), en: CurveText.text($0)) }
    case .consistency: value(of: scheme.consistency)
    case .absentCategory: absence(in: scheme)
    default: value(of: key, in: scheme.generalRule)
    }
  }

  /// What a rule says about a policy of its own; `nil` where it says nothing special.
  static func value(of key: PolicyKey, in rule: IndicatorRule) -> Wording? {
    let policies = rule.policies
    return switch key {
    case .zeroTarget: policies.zeroTarget.wording
    case .negativeActual: policies.negativeActual.wording
    case .missingActual: policies.missingActual.wording
    case .missingTarget: policies.missingTarget == .unscored ? nil : policies.missingTarget.wording
    case .textActual: policies.textActual == .unscored ? nil : policies.textActual.wording
    case .notApplicable: policies.notApplicable == .redistribute ? nil : policies.notApplicable.wording
    case .overAchievement: policies.overAchievement.map(value)
    case .evidence: policies.evidence == .ignored ? nil : policies.evidence.wording
    case .handScore: policies.handScore == .levels ? nil : policies.handScore.wording
    case .yesNo: rule.yesNo == YesNoRates() ? nil : value(of: rule.yesNo)
    case .maximum: rule.maximum.map { Wording(zh: "最多得 \($0.text) 分", en: "at most \($0.text) points") }
    default: nil
    }
  }

  static func value(of rates: YesNoRates) -> Wording {
    let (met, missed) = (RatioText.percent(rates.met), RatioText.percent(rates.missed))
    return Wording(zh: "符合得 \(met)，不符合得 \(missed)", en: "\(met) when it holds, \(missed) when it does not")
  }

  /// The policy of the categories that say nothing of their own; they all have the same one.
  private static func absence(in scheme: ScoringScheme) -> Wording? {
    let kinds = scheme.categories.filter { scheme.tree.nodes[$0].kind == .regular }.map {
      scheme.tree.nodes[$0].absence
    }
    return kinds.first { absence in kinds.allSatisfy { $0 == absence } }?.wording ?? kinds.first?.wording
  }

  private static func value(of thresholds: ConsistencyThresholds) -> Wording? {
    let score = thresholds.scoreAboveExecution.map {
      Wording(
        zh: "指标得分率高出执行率 \(RatioText.percent($0)) 以上",
        en: "indicators above execution by more than \(RatioText.percent($0))"
      )
    }
    let unspent = thresholds.unspent.map {
      Wording(zh: "未执行超过 \(RatioText.percent($0))", en: "more than \(RatioText.percent($0)) unspent")
    }
    let execution = thresholds.executionBelow.map {
      Wording(zh: "执行率不足 \(RatioText.percent($0)) 须说明", en: "execution below \(RatioText.percent($0)) explained")
    }
    let adjusted = thresholds.explainsAdjustment ? Wording(zh: "调整预算须说明", en: "an adjusted budget explained") : nil
    let levels = thresholds.explainsLevels ? Wording(zh: "定性得分须说明", en: "scores by level explained") : nil
    let parts = [score, unspent, execution, adjusted, levels].compactMap(\.self)
    guard !parts.isEmpty else { return nil }
    return Wording(
      zh: parts.map(\.chinese).joined(separator: "；"),
      en: parts.map(\.english).joined(separator: "; ")
    )
  }

  private static func value(of policy: OverAchievementPolicy) -> Wording {
    let reach = policy.reach
    return switch policy.action {
    case .none: Wording(zh: "不另作规定", en: "nothing special")
    case .explain: Wording(zh: "\(reach.chinese) 须说明原因", en: "\(reach.english) a reason is asked for")
    case .flag: Wording(zh: "\(reach.chinese) 提请复核", en: "\(reach.english) marked for review")
    case .byHand: Wording(zh: "\(reach.chinese) 可手工调低", en: "\(reach.english) a lower score by hand counts")
    case .deductPoints(let points):
      Wording(zh: "\(reach.chinese) 扣 \(points.text) 分", en: "\(reach.english) \(points.text) points off")
    case .deduct(let curve):
      Wording(
        zh: "\(reach.chinese) 按此计分：\(CurveText.text(curve))",
        en: "\(reach.english) scored by \(CurveText.text(curve))"
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
