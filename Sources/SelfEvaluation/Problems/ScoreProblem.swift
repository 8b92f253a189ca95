import Diagnostics

/// What a score asks for: a reason, an agreement, a basis.
public enum ScoreProblem: Problem {
  case overAchievedWithoutReason(indicator: String, attainment: String, threshold: String)
  case missedWithoutReason(indicator: String, lost: String)
  case givenScoreDiffers(indicator: String, given: String, computed: String)
  case givenScoreOutsideBand(indicator: String, given: String, level: String)
  case givenScoreOutsidePoints(indicator: String, given: String, points: String)
  case rulesNotConfirmed(id: String, status: Wording)

  public var code: String {
    switch self {
    case .overAchievedWithoutReason: "E0501"
    case .missedWithoutReason: "E0502"
    case .givenScoreDiffers: "E0503"
    case .givenScoreOutsideBand: "E0504"
    case .givenScoreOutsidePoints: "E0505"
    case .rulesNotConfirmed: "E0601"
    }
  }

  public var severity: Severity {
    switch self {
    case .rulesNotConfirmed: .info
    case .overAchievedWithoutReason, .missedWithoutReason, .givenScoreDiffers, .givenScoreOutsideBand: .warning
    case .givenScoreOutsidePoints: .error
    }
  }
}

extension ScoreProblem {
  public var message: Wording {
    switch self {
    case .overAchievedWithoutReason(let indicator, let attainment, let threshold):
      Wording(
        zh: "指标 '\(indicator)' 完成率 \(attainment)，达到 \(threshold) 以上却未说明原因",
        en: "indicator '\(indicator)' attained \(attainment), from \(threshold) on a reason is required"
      )
    case .missedWithoutReason(let indicator, let lost):
      Wording(
        zh: "指标 '\(indicator)' 失 \(lost) 分，未填偏差原因及改进措施",
        en: "indicator '\(indicator)' lost \(lost) points without a deviation reason"
      )
    case .givenScoreDiffers(let indicator, let given, let computed):
      Wording(
        zh: "指标 '\(indicator)' 自评得分 \(given) 分，按规则应为 \(computed) 分",
        en: "indicator '\(indicator)' was given \(given) points; the rules give \(computed)"
      )
    case .givenScoreOutsideBand(let indicator, let given, let level):
      Wording(
        zh: "指标 '\(indicator)' 自评得分 \(given) 分超出档次 '\(level)' 的区间，按该档默认比例计分",
        en: "the \(given) points given to '\(indicator)' lie outside level '\(level)'; its default share is used"
      )
    case .givenScoreOutsidePoints(let indicator, let given, let points):
      Wording(
        zh: "指标 '\(indicator)' 自评得分 \(given) 分不在 0 到 \(points) 分之间",
        en: "the \(given) points given to '\(indicator)' are not between 0 and \(points)"
      )
    case .rulesNotConfirmed(let id, let status):
      Wording(zh: "规则集 '\(id)' 的依据为“\(status.chinese)”", en: "the basis of rule set '\(id)' is \(status.english)")
    }
  }

  public var help: Wording? {
    switch self {
    case .overAchievedWithoutReason:
      Wording(zh: "在“偏差原因及改进措施”栏说明", en: "explain in column 偏差原因及改进措施")
    case .missedWithoutReason:
      Wording(zh: "在“偏差原因及改进措施”栏说明", en: "explain in column 偏差原因及改进措施")
    default: nil
    }
  }
}
