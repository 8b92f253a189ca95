import Diagnostics
import Papers
import ScoringCore
import SelfEvaluation

/// 各类指标得分构成: of the points of each category, what was earned, what was lost and what is still open.
struct CategoryChart {
  private let totals: [CategoryTotals.Total]
  private let scores: ScoreText
  private let language: Language

  init(_ result: EvaluationResult, _ language: Language) {
    totals = CategoryTotals(result).all
    scores = ScoreText(result)
    self.language = language
  }

  var figure: PaperFigure? {
    guard !totals.isEmpty else { return nil }
    let series = [(ChartWord.earned, Drawing.Fill.solid), (.lost, .hatched), (.open, .dotted)]
    let chart = GroupedBarChart(
      series.map { .init($0.0.text(in: language), $0.1) },
      totals.map(group),
      scale: ChartScale(covering: [PercentValue.whole], unitsPerOne: PercentValue.unitsPerOne, suffix: "%"),
      isStacked: true
    )
    return PaperFigure(
      caption: ChartWord.categories.text(in: language),
      description: totals.map(sentence).joined(separator: ChartWord.semicolon.text(in: language))
        + ChartWord.fullStop.text(in: language),
      drawing: chart.drawing
    )
  }

  private func group(_ total: CategoryTotals.Total) -> GroupedBarChart.Group {
    let parts = [total.earned, total.lost ?? .zero, total.unscored]
    return .init(
      total.name,
      zip(parts, PercentValue.amounts(of: parts, in: total.points)).map { part, amount in
        ChartValue(amount, "\(scores.number(part))（\(PercentValue.text(amount))）")
      },
      note: total.earned.share(of: total.points).map { PercentText.text($0) } ?? ""
    )
  }

  private func sentence(_ total: CategoryTotals.Total) -> String {
    let share = total.earned.share(of: total.points).map { PercentText.text($0) } ?? ""
    let (earned, points) = (scores.number(total.earned), scores.number(total.points))
    let open = total.unscored > .zero ? scores.number(total.unscored) : nil
    return Wording(
      zh: "\(total.name)共\(points)分，得\(earned)分，占\(share)" + (open.map { "，其中\($0)分未评" } ?? ""),
      en: "\(total.name): \(earned) of \(points) points, \(share)" + (open.map { ", \($0) of them not scored" } ?? "")
    ).text(in: language)
  }
}
