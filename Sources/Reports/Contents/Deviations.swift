import Papers
import SelfEvaluation

/// 偏离绩效目标的原因和下一步改进措施: every missed target, by how much, why, and what will be done; what went far beyond its
/// target, and what could not be scored.
struct Deviations {
  private let facts: ReportFacts

  init(_ facts: ReportFacts) {
    self.facts = facts
  }

  var blocks: [PaperBlock] {
    let missed = items(.missed) { MissSentence($0, facts.scores).clause + "。" }
    let exceeded = items(.exceeded) { IndicatorSentence($0, facts.scores).text }
    let open = items(.open) { IndicatorSentence($0, facts.scores).text }
    return summary(missed: missed.count) + list("未达到目标值的指标", missed) + list("明显超过目标值的指标", exceeded)
      + list("未能评分的指标", open)
  }

  private func summary(missed: Int) -> [PaperBlock] {
    guard missed == 0 else { return [] }
    let scored = facts.indicators.count { $0.indicator.score != nil }
    guard scored > 0 else { return [.paragraph("没有已评分的指标，无从说明偏离情况。")] }
    return [.paragraph("已评分的\(scored)项指标均达到目标值。")]
  }

  private func items(
    _ standing: IndicatorReview.Standing,
    _ sentence: (IndicatorReview) -> String
  ) -> [String] {
    facts.reviews.flatMap { review in
      facts.indicators(of: review).filter { $0.standing == standing }.map { indicator in
        (facts.project == nil ? "“\(Clause.text(review.title))”的" : "") + sentence(indicator)
      }
    }
  }

  private func list(_ title: String, _ items: [String]) -> [PaperBlock] {
    items.isEmpty ? [] : [.paragraph("\(title)\(items.count)项："), .numberedList(items)]
  }
}
