import Papers
import SelfEvaluation

/// 偏离绩效目标的原因和下一步改进措施: every missed target, by how much, why, and what will be done.
struct Deviations {
  private let facts: ReportFacts

  init(_ facts: ReportFacts) {
    self.facts = facts
  }

  var blocks: [PaperBlock] {
    let items = facts.reviews.flatMap { review in
      facts.indicators(of: review).filter { $0.standing == .missed }.map { miss in
        (facts.project == nil ? "“\(Clause.text(review.title))”的" : "") + MissSentence(miss, facts.scores).clause + "。"
      }
    }
    if !items.isEmpty { return [.paragraph("未达到目标值的指标\(items.count)项："), .numberedList(items)] }
    let scored = facts.indicators.count { $0.indicator.score != nil }
    guard scored > 0 else { return [.paragraph("没有已评分的指标，无从说明偏离情况。")] }
    return [.paragraph("已评分的\(scored)项指标均达到目标值。")]
  }
}
