import Papers
import ScoringCore
import SelfEvaluation

/// What the report says about one project.
struct ProjectParagraphs {
  private let review: ProjectReview
  private let result: EvaluationResult
  private let scores: ScoreText

  init(_ review: ProjectReview, in result: EvaluationResult) {
    self.review = review
    self.result = result
    scores = ScoreText(result)
  }

  var texts: [String] {
    [lead, missed, reduced, exceeded, extra, open, aside, comparedWithLastYear].compactMap(\.self)
  }

  private var lead: String {
    let stated = Clause.text(review.project.entry.goalResult)
    let goal = stated.isEmpty ? "" : "单位填报的目标完成情况：\(stated)。"
    return MoneySentence(review.project, scores).text + GoalSentence(review, in: result).text + goal
  }

  private var missed: String? {
    guard !review.missed.isEmpty else { return nil }
    return "未达到目标值的指标：" + NameList.enumerated(review.missed.map { MissSentence($0, scores).clause })
  }

  private var reduced: String? {
    guard !review.reduced.isEmpty else { return nil }
    let clauses = review.reduced.map { indicator in
      let lost = indicator.lost.map { "，按规则扣\(scores.withUnit($0))" } ?? ""
      let reason = Clause.text(indicator.entry.deviationReason)
      return "\(indicator.statement)\(lost)" + (reason.isEmpty ? "" : "，单位说明：" + reason)
    }
    return "达到目标值、没有得满分的指标：" + NameList.enumerated(clauses)
  }

  private var extra: String? {
    guard !review.extra.isEmpty else { return nil }
    let clauses = review.extra.map { indicator in
      let verb = indicator.indicator.kind == .bonus ? "加" : "扣"
      return indicator.statement + (indicator.indicator.score.map { "，\(verb)\(scores.withUnit($0))" } ?? "，未评分")
    }
    return "加分项和扣分项：" + NameList.enumerated(clauses)
  }

  private var aside: String? {
    guard !review.aside.isEmpty else { return nil }
    return "不计分的指标：" + NameList.enumerated(review.aside.map { OpenIndicator($0).clause })
  }

  /// Indicators that both years have results of.
  private var comparedWithLastYear: String? {
    let clauses = review.project.indicators.compactMap { indicator -> String? in
      let entry = indicator.entry
      guard let previous = entry.previous, !previous.actual.isEmpty, !entry.actual.isEmpty else { return nil }
      let name = "“\(Clause.text(entry.name.text))”"
      let called = previous.similarity < 100 ? "（上年为“\(Clause.text(previous.name.text))”）" : ""
      return name + called
        + "上年\(WrittenValueText.text(previous.actualValue))，本年\(WrittenValueText.text(entry.actualValue))"
    }
    return clauses.isEmpty ? nil : "与上年对照：" + NameList.enumerated(clauses)
  }

  private var exceeded: String? {
    guard !review.exceeded.isEmpty else { return nil }
    return "明显超过目标值的指标：" + NameList.enumerated(review.exceeded.map(beyond))
  }

  private func beyond(_ indicator: IndicatorReview) -> String {
    let target = WrittenValueText.text(indicator.entry.targetValue)
    let actual = WrittenValueText.text(indicator.entry.actualValue)
    let share = indicator.indicator.attainment.map { "，为目标值的\(PercentText.text($0))" } ?? ""
    let lost = indicator.lost.flatMap { $0 > .zero ? "，按规则扣\(scores.withUnit($0))" : nil } ?? ""
    let reason = Clause.text(indicator.entry.deviationReason)
    let why = reason.isEmpty ? OpenPlace.text("“\(indicator.name)”超过目标值的原因") : reason
    return "“\(Clause.text(indicator.name))”目标值\(target)，实际\(actual)\(share)\(lost)，说明：\(why)"
  }

  private var open: String? {
    guard review.standing != .nothingFilledIn, review.unscoredCount > 0 else { return nil }
    let open = review.open.map { OpenIndicator($0).clause }
    let unplaced = review.unplaced.map {
      "“\(Clause.text($0.name.text))”的一级指标“\(Clause.text($0.category.text))”不在规则集中，未评分"
    }
    return "未能评分的指标：" + NameList.enumerated(open + unplaced)
  }
}

/// An indicator that could not be scored, and what is wanted.
struct OpenIndicator {
  private let review: IndicatorReview

  init(_ review: IndicatorReview) {
    self.review = review
  }

  /// Without a full stop.
  var clause: String {
    let stated = Clause.text(review.entry.deviationReason)
    return state + (stated.isEmpty ? "" : "，单位说明：" + stated)
  }

  private var state: String {
    let name = "“\(Clause.text(review.name))”（\(review.indicator.points.text)分）"
    let target = WrittenValueText.text(review.entry.targetValue)
    let actual = WrittenValueText.text(review.entry.actualValue)
    return switch review.indicator.reason {
    case .missingActual: name + "目标值\(target)，未填实际完成值" + OpenPlace.text("“\(review.name)”的实际完成值")
    case .incomparable: name + "目标值\(target)与实际完成值\(actual)不可比"
    case .noTarget where target.isEmpty: name + "没有填写目标值" + wantedTarget
    case .noTarget: name + "的目标值“\(target)”无法用于评分" + wantedTarget
    default: name + review.indicator.reason.wording.chinese
    }
  }

  private var wantedTarget: String { OpenPlace.text("“\(review.name)”的目标值") }
}
