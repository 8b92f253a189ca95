import Papers
import SelfEvaluation

/// Indicator by indicator for one project; for a department what stands out, as the tables hold the rest.
struct IndicatorStatements {
  private let facts: ReportFacts

  init(_ facts: ReportFacts) {
    self.facts = facts
  }

  var blocks: [PaperBlock] {
    let indicators = facts.indicators
    guard !indicators.isEmpty else { return [] }
    if facts.project != nil { return [.numberedList(indicators.map { IndicatorSentence($0, facts.scores).text })] }
    let reached = indicators.filter { [.reached, .exceeded, .reduced].contains($0.standing) }
    let missed = indicators.filter { $0.standing == .missed }
    let open = indicators.filter { $0.standing == .open }
    var parts = ["指标\(indicators.count)项"]
    parts += [("达到目标值", reached), ("未达到", missed), ("未能评分", open)].filter { !$0.1.isEmpty }
      .map { "\($0.0)\($0.1.count)项" }
    let summary = PaperBlock.paragraph(parts.joined(separator: "，") + "。")
    let items = facts.reviews.flatMap { review in
      facts.indicators(of: review).filter { $0.standing == .missed || $0.standing == .exceeded }
        .map { "“\(Clause.text(review.title))”的" + IndicatorSentence($0, facts.scores).text }
    }
    return items.isEmpty ? [summary] : [summary, .numberedList(items)]
  }
}

/// Target, actual, rate and score of one indicator, with its reason where it missed or went far beyond.
struct IndicatorSentence {
  private let review: IndicatorReview
  private let scores: ScoreText

  init(_ review: IndicatorReview, _ scores: ScoreText) {
    self.review = review
    self.scores = scores
  }

  var text: String { clause + "。" }

  private var clause: String {
    switch review.standing {
    case .open, .aside: OpenIndicator(review).clause
    case .missed: MissSentence(review, scores).clause
    case .reached, .exceeded, .reduced, .extra: review.statement + rate + earned + reason
    }
  }

  /// Only where it is a share of the target.
  private var rate: String {
    guard let attainment = review.indicator.attainment else { return "" }
    switch review.indicator.explanation.method?.measure {
    case .daysLate, .value: return ""
    default: return "，完成率\(PercentText.text(attainment))"
    }
  }

  private var earned: String {
    guard let score = review.indicator.score else { return "" }
    return "，得\(scores.withUnit(score))（满分\(review.indicator.points.text)分）"
  }

  private var reason: String {
    let stated = Clause.text(review.entry.deviationReason)
    if !stated.isEmpty { return "，单位说明：" + stated }
    return review.standing == .exceeded ? "，说明：" + OpenPlace.text("“\(review.name)”超过目标值的原因") : ""
  }
}
