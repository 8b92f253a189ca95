import ScoringCore

extension ExplanationWords {
  func name(of kind: TargetKind) -> String {
    switch kind {
    case .atLeast: say("不低于指标值（≥）", "at least (≥)")
    case .moreThan: say("高于指标值（>）", "more than (>)")
    case .atMost: say("不超过指标值（≤）", "at most (≤)")
    case .lessThan: say("低于指标值（<）", "less than (<)")
    case .equalTo: say("等于指标值（=）", "equal to (=)")
    case .range: say("在区间之内", "within the range")
    case .deadline: say("按期完成", "by the deadline")
    case .level: say("定性指标", "qualitative")
    case .yesNo: say("是否判断，符合得满分", "yes or no, full points when it holds")
    case .checklist: say("清单，按符合的各项得分", "a checklist, by the items that are met")
    case .ratings: say("专家评分的平均", "the mean of the experts' ratings")
    }
  }

  func formula(of measure: Measure) -> String {
    switch measure {
    case .ratio: say("完成率 = 实际 ÷ 目标", "attainment = actual ÷ target")
    case .reverseRatio: say("反向比例，完成率 = 目标 ÷ 实际", "reverse ratio, attainment = target ÷ actual")
    case .linearExcess: say("线性扣减，完成率 = 1 −（实际 − 目标）÷ 目标", "linear excess, attainment = 1 − (actual − target) ÷ target")
    case .closeness: say("完成率 = 较小值 ÷ 较大值", "attainment = the smaller ÷ the larger")
    case .deviation: say("偏离度 =（实际 − 目标）÷ 目标", "deviation = (actual − target) ÷ target")
    case .value: say("按实际完成值", "the actual itself")
    case .daysLate: say("逾期天数", "days late")
    }
  }

  func rate(_ rate: Ratio, _ explanation: IndicatorExplanation) -> String {
    let value = RatioText.percent(rate, places: 4)
    guard let reason = reason(explanation) else { return value }
    return value + say("（\(reason)）", " (\(reason))")
  }

  private func reason(_ explanation: IndicatorExplanation) -> String? {
    switch explanation.reason {
    case .met: say("达到指标值，满分", "reached, full points")
    case .overAchieved: say("远超指标值，满分，须说明原因", "far above the target, full points, a reason is required")
    case .overAchievedAndReduced: say("远超指标值，按规则调减", "far above the target, reduced by the rules")
    case .partlyMet: explanation.piece.map { text(of: $0, by: explanation.method?.measure) }
    case .missed: say("未达到，不得分", "not reached, no points")
    case .levelByDefault where explanation.band?.isSingle ?? false: say("该档的得分比例", "the rate of this level")
    case .levelByDefault: say("档次区间 \(band(explanation))，按默认比例", "band \(band(explanation)), its default")
    case .levelByRater: say("档次区间 \(band(explanation))，按自评得分", "band \(band(explanation)), as given")
    case .levelShareOutsideBand:
      say(
        "自评得分超出档次区间 \(band(explanation))，按默认比例",
        "the given score lies outside band \(band(explanation)); its default"
      )
    case .missingActualCountedAsZero: say("未填实际完成值，按零分计", "no actual; counted as zero")
    case .byHand: say("按手填得分", "as given by hand")
    case .evidenceMissing: say("没有佐证材料", "no evidence")
    case .notApplicableInFull: say("不适用，按满分计", "not applicable; in full")
    case .notApplicableAsZero: say("不适用，不得分", "not applicable; nothing")
    default: nil
    }
  }

  private func band(_ explanation: IndicatorExplanation) -> String {
    explanation.band.map { IntervalText.text(from: $0.lower, to: $0.upper) } ?? ""
  }

  /// The stretch of the curve: `0% ≤ x < 100%: 0% → 100%`; of values and days, as they are: `80 ≤ x < 90`.
  func text(of piece: CurvePiece, by measure: Measure?) -> String {
    let stretch = IntervalText.text(from: piece.lower, to: piece.upper, by: measure)
    if piece.isLevel { return stretch + " → " + RatioText.percent(piece.rateAtLower) }
    return stretch + " → " + RatioText.percent(piece.rateAtLower) + "…"
      + RatioText.percent(piece.rateAtUpper) + say("，按比例", ", in proportion")
  }

  func unscored(_ reason: ReasonCode) -> String {
    switch reason {
    case .noTarget: say("未评分：没有可用的指标值", "not scored: no usable target")
    case .missingActual: say("未评分：未填实际完成值", "not scored: no actual result")
    case .incomparable: say("未评分：实际完成值与指标值无法比较", "not scored: actual and target cannot be compared")
    case .zeroTarget: say("未评分：指标值为零", "not scored: the target is zero")
    case .negativeTarget: say("未评分：指标值为负", "not scored: the target is negative")
    case .negativeActual: say("未评分：实际完成值为负", "not scored: the actual is negative")
    case .overflow: say("未评分：数值过大，无法精确计算", "not scored: the figures are too large")
    case .noBudget: say("未评分：缺预算数或执行数", "not scored: no budget or execution")
    case .leftOut: say("不适用，不计分", "not applicable, left out")
    case .notChosen: say("另一项计分，本项不计", "another of the alternatives counts")
    case .notApplicableForbidden: say("未评分：不允许填不适用", "not scored: it must not be left out")
    case .pointsNotStated: say("未评分：未填分值", "not scored: no points stated")
    case .noHandScore: say("未评分：未填自评得分", "not scored: no score given")
    default: say("未评分", "not scored")
    }
  }

  func text(of target: PlannedTarget) -> String? {
    switch target {
    case .number(let comparator, let value): "\(comparator.symbol) \(value.text)"
    case .range(let lower, let upper): "\(lower.text) … \(upper.text)"
    case .deadline(let day): "≤ \(day.isoText)"
    case .yesNo(let wanted): wanted ? "是" : "否"
    case .level, .checklist, .ratings, .none: nil
    }
  }

  func text(of actual: ActualResult) -> String? {
    switch actual {
    case .number(let value): value.text
    case .day(let day): day.isoText
    case .yesNo(let reached): reached ? "是" : "否"
    case .ratings(let ratings): ratings.map(\.text).joined(separator: ", ")
    case .level, .levelCounts, .items, .notApplicable, .missing, .incomparable: nil
    }
  }
}

extension LevelBand {
  /// A state has one rate, which nobody can choose otherwise.
  fileprivate var isSingle: Bool { lower.at == upper.at }
}
