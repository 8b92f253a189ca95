import Papers
import ScoringCore
import SelfEvaluation
import Submissions

/// A missed indicator: target, actual, by how much, what it cost, why, and what will be done.
struct MissSentence {
  private let review: IndicatorReview
  private let scores: ScoreText

  init(_ review: IndicatorReview, _ scores: ScoreText) {
    self.review = review
    self.scores = scores
  }

  /// Without a full stop.
  var clause: String {
    let lost = review.lost.map { "，扣\(scores.withUnit($0))" } ?? ""
    let reason = Clause.text(review.entry.deviationReason)
    let why = reason.isEmpty ? "，原因：" + OpenPlace.text("“\(review.name)”的偏差原因") : "，原因和措施：" + reason
    return "“\(Clause.text(review.name))”\(comparison)\(lost)\(why)"
  }

  private var explanation: IndicatorExplanation { review.indicator.explanation }
  private var target: String { WrittenValueText.text(review.entry.targetValue) }
  private var actual: String { WrittenValueText.text(review.entry.actualValue) }

  private var comparison: String {
    if review.indicator.reason == .missingActualCountedAsZero { return "目标值\(target)，未填实际完成值，按规则计零分" }
    if review.indicator.rows.count > 1 { return rolledUp }
    return switch (explanation.facts.target, explanation.facts.actual) {
    case (.number(let comparator, let planned), .number(let reached)):
      compared(planned, reached, isLimit: comparator == .atMost || comparator == .lessThan)
    case (.deadline, .day): "应在\(target)完成，实际为\(actual)" + late
    case (.yesNo, .yesNo): "要求为“\(target)”，实际为“\(actual)”"
    case (.level, .level): "要求达到\(target)，自评为\(actual)"
    default: (target.isEmpty ? "" : "目标值\(target)，") + "实际\(actual)"
    }
  }

  /// What several units reported, as it was scored: the texts of one row say nothing about the others.
  private var rolledUp: String {
    let units = "由\(review.indicator.rows.count)个单位填报汇总"
    guard case .number(let comparator, let planned) = explanation.facts.target,
      case .number(let reached) = explanation.facts.actual
    else { return units }
    return "\(units)，目标值\(comparator.symbol)\(planned.text)\(rolledUpUnit)，实际\(reached.text)\(rolledUpUnit)"
  }

  private var rolledUpUnit: String {
    guard case .quantity(let target) = review.entry.targetValue.reading, target.unit.factor == ExactDecimal(1) else {
      return ""
    }
    return target.unit.base
  }

  private func compared(_ planned: ExactDecimal, _ reached: ExactDecimal, isLimit: Bool) -> String {
    if isLimit { return "应控制在\(target)，实际\(actual)" + gap(reached, planned, "超出") }
    if reached.isZero { return "目标值\(target)，实际为零" }
    return "目标值\(target)，实际\(actual)" + (reached < planned ? gap(planned, reached, "相差") : "")
  }

  /// Only when the unit is known in which the evaluator compared them.
  private func gap(_ larger: ExactDecimal, _ smaller: ExactDecimal, _ verb: String) -> String {
    guard let unit = comparedUnit, smaller < larger, let gap = ExactSum.difference(larger, smaller) else { return "" }
    return "，\(verb)\(gap.text)\(unit == "%" ? "个百分点" : unit)"
  }

  private var comparedUnit: String? {
    guard case .quantity(let target) = review.entry.targetValue.reading, !target.unit.base.isEmpty else { return nil }
    // 10公里 against 9500米 was compared in metres.
    guard case .number(_, let planned) = explanation.facts.target,
      (try? target.value.multiplied(by: target.unit.factor)) == planned
    else { return nil }
    return target.unit.base
  }

  private var late: String {
    guard case .ratio(let days) = explanation.attainment, days > .zero else { return "" }
    return "，晚\(days.numerator)天"
  }
}
