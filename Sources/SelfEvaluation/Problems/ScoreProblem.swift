import Diagnostics

/// What a score asks for: a reason, an agreement, a basis.
public enum ScoreProblem: Problem {
  case overAchievedWithoutReason(indicator: String, attainment: String, threshold: String)
  case missedWithoutReason(indicator: String, lost: String)
  case givenScoreDiffers(indicator: String, given: String, computed: String)
  /// Full points although the target was missed.
  case fullScoreAlthoughMissed(indicator: String, given: String, computed: String)
  /// Full points although nothing was achieved.
  case fullScoreForNothing(indicator: String, given: String)
  case givenScoreOutsideBand(indicator: String, given: String, level: String)
  case givenScoreOutsidePoints(indicator: String, given: String, points: String)
  case overAchievedNeedsReview(indicator: String, attainment: String, threshold: String)
  /// The department gave a score that nothing in the table supports.
  case givenScoreUnsupported(indicator: String, given: String)
  case handScoreRequired(indicator: String)
  case evidenceMissing(indicator: String, effect: EvidenceEffect)
  case limited(project: String, limit: String, effect: Wording)
  case scoreAboveExecution(project: String, indicators: String, execution: String)
  case muchUnspent(project: String, unspent: String)
  case lowExecutionUnexplained(project: String, rate: String, threshold: String)
  case adjustmentUnexplained(project: String, initial: String, adjusted: String)
  case levelUnexplained(indicator: String)
  case rulesNotConfirmed(id: String, status: Wording)

  /// What a missing proof did to the score.
  public enum EvidenceEffect: Sendable {
    case none
    case zero
    case capped(at: String)
  }

  public var code: String {
    switch self {
    case .overAchievedWithoutReason: "E0501"
    case .missedWithoutReason: "E0502"
    case .givenScoreDiffers: "E0503"
    case .givenScoreOutsideBand: "E0504"
    case .givenScoreOutsidePoints: "E0505"
    case .overAchievedNeedsReview: "E0506"
    case .evidenceMissing: "E0507"
    case .handScoreRequired: "E0509"
    case .givenScoreUnsupported: "E0510"
    case .fullScoreAlthoughMissed: "E0511"
    case .fullScoreForNothing: "E0512"
    case .limited: "E0508"
    case .scoreAboveExecution: "E0701"
    case .muchUnspent: "E0702"
    case .lowExecutionUnexplained: "E0703"
    case .adjustmentUnexplained: "E0704"
    case .levelUnexplained: "E0705"
    case .rulesNotConfirmed: "E0601"
    }
  }

  public var severity: Severity {
    switch self {
    case .rulesNotConfirmed, .limited: .info
    case .overAchievedWithoutReason, .missedWithoutReason, .givenScoreDiffers, .givenScoreOutsideBand,
      .overAchievedNeedsReview,
      .givenScoreUnsupported, .evidenceMissing, .scoreAboveExecution, .muchUnspent,
      .lowExecutionUnexplained, .adjustmentUnexplained, .levelUnexplained:
      .warning
    case .givenScoreOutsidePoints, .handScoreRequired, .fullScoreAlthoughMissed, .fullScoreForNothing: .error
    }
  }
}

extension ScoreProblem {
  public var message: Wording {
    switch self {
    case .overAchievedWithoutReason(let indicator, let attainment, let threshold):
      Wording(
        zh: "指标“\(indicator)”完成率 \(attainment)，达到 \(threshold) 以上却未说明原因",
        en: "indicator '\(indicator)' attained \(attainment), from \(threshold) on a reason is required"
      )
    case .missedWithoutReason(let indicator, let lost):
      Wording(
        zh: "指标“\(indicator)”失 \(lost) 分，未填偏差原因及改进措施",
        en: "indicator '\(indicator)' lost \(lost) points without a deviation reason"
      )
    case .givenScoreDiffers(let indicator, let given, let computed):
      Wording(
        zh: "指标“\(indicator)”自评得分 \(given) 分，按规则应为 \(computed) 分",
        en: "indicator '\(indicator)' was given \(given) points; the rules give \(computed)"
      )
    case .fullScoreAlthoughMissed(let indicator, let given, let computed):
      Wording(
        zh: "指标“\(indicator)”未完成年度指标值，自评却得满分 \(given) 分，按规则应为 \(computed) 分",
        en: "indicator '\(indicator)' missed its target and was given all \(given) points; the rules give \(computed)"
      )
    case .fullScoreForNothing(let indicator, let given):
      Wording(
        zh: "指标“\(indicator)”实际完成值为 0，自评却得满分 \(given) 分",
        en: "indicator '\(indicator)' achieved 0 and was given all \(given) points"
      )
    case .givenScoreOutsideBand(let indicator, let given, let level):
      Wording(
        zh: "指标“\(indicator)”自评得分 \(given) 分超出档次“\(level)”的区间，按该档默认比例计分",
        en: "the \(given) points given to '\(indicator)' lie outside level '\(level)'; its default share is used"
      )
    case .givenScoreOutsidePoints(let indicator, let given, let points):
      Wording(
        zh: "指标“\(indicator)”自评得分 \(given) 分不在 0 到 \(points) 分之间",
        en: "the \(given) points given to '\(indicator)' are not between 0 and \(points)"
      )
    case .overAchievedNeedsReview(let indicator, let attainment, let threshold):
      Wording(
        zh: "指标“\(indicator)”完成率 \(attainment)，达到 \(threshold) 以上，请复核指标值是否偏低",
        en:
          "indicator '\(indicator)' attained \(attainment), \(threshold) or more; review whether its target was set too low"
      )
    case .givenScoreUnsupported(let indicator, let given):
      Wording(
        zh: "指标“\(indicator)”自评得分 \(given) 分，按表内的指标值和完成值无法核算",
        en: "the \(given) points given to '\(indicator)' cannot be computed from its target and actual"
      )
    case .handScoreRequired(let indicator):
      Wording(
        zh: "指标“\(indicator)”由评价人打分，未填自评得分，暂不评分",
        en: "indicator '\(indicator)' is scored by a person, and no score was given"
      )
    case .evidenceMissing(let indicator, let effect):
      switch effect {
      case .none: Wording(zh: "指标“\(indicator)”没有佐证材料", en: "indicator '\(indicator)' has no evidence")
      case .zero:
        Wording(zh: "指标“\(indicator)”没有佐证材料，不得分", en: "indicator '\(indicator)' has no evidence and earns nothing")
      case .capped(let share):
        Wording(
          zh: "指标“\(indicator)”没有佐证材料，最多得分值的 \(share)",
          en: "indicator '\(indicator)' has no evidence and earns at most \(share) of its points"
        )
      }
    case .limited(let project, let limit, let effect):
      Wording(
        zh: "项目“\(project)”适用“\(limit)”，\(effect.chinese)",
        en: "'\(limit)' applies to project '\(project)': \(effect.english)"
      )
    case .scoreAboveExecution(let project, let indicators, let execution):
      Wording(
        zh: "项目“\(project)”指标得分率 \(indicators)，预算执行得分率仅 \(execution)，请核实",
        en:
          "project '\(project)' earned \(indicators) of its indicator points but only \(execution) for execution; please verify"
      )
    case .muchUnspent(let project, let unspent):
      Wording(
        zh: "项目“\(project)”尚有 \(unspent) 的预算未执行，请说明原因",
        en: "\(unspent) of the budget of project '\(project)' was not spent; please explain"
      )
    case .lowExecutionUnexplained(let project, let rate, let threshold):
      Wording(
        zh: "项目“\(project)”预算执行率 \(rate)，不足 \(threshold)，未在备注中说明原因",
        en: "project '\(project)' executed \(rate), less than \(threshold), and its note says nothing about it"
      )
    case .adjustmentUnexplained(let project, let initial, let adjusted):
      Wording(
        zh: "项目“\(project)”年初预算 \(initial) 万元，全年预算 \(adjusted) 万元，未在备注中说明调整理由",
        en:
          "the budget of project '\(project)' was adjusted from \(initial) to \(adjusted) 万元, and its note says nothing about it"
      )
    case .levelUnexplained(let indicator):
      Wording(
        zh: "定性指标“\(indicator)”未填得分说明",
        en: "qualitative indicator '\(indicator)' was scored without a remark"
      )
    case .rulesNotConfirmed(let id, let status):
      Wording(zh: "规则集“\(id)”的依据为“\(status.chinese)”", en: "the basis of rule set '\(id)' is \(status.english)")
    }
  }

  public var help: Wording? {
    switch self {
    case .overAchievedWithoutReason:
      Wording(zh: "在“偏差原因及改进措施”栏说明", en: "explain in column 偏差原因及改进措施")
    case .lowExecutionUnexplained, .adjustmentUnexplained:
      Wording(zh: "在 projects.csv 的“备注”栏说明", en: "explain in column 备注 of projects.csv")
    case .levelUnexplained:
      Wording(zh: "在“偏差原因及改进措施”或“备注”栏说明", en: "explain in column 偏差原因及改进措施 or 备注")
    case .handScoreRequired: Wording(zh: "填写“自评得分”栏", en: "fill in column 自评得分")
    case .evidenceMissing:
      Wording(zh: "在“佐证材料”栏写明材料名称", en: "name the proof in column 佐证材料")
    case .missedWithoutReason:
      Wording(zh: "在“偏差原因及改进措施”栏说明", en: "explain in column 偏差原因及改进措施")
    default: nil
    }
  }
}
