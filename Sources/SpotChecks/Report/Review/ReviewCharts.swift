import Papers
import ScoringCore

/// The pictures of a review.
enum ReviewCharts {
  /// What a dot needs: both scores of a project.
  struct Scores {
    let project: ReviewFigures.ProjectFigures
    let selfScore: Points
    let verified: Points

    init?(_ project: ReviewFigures.ProjectFigures) {
      guard let selfScore = project.review.selfScore, let verified = project.review.verified else { return nil }
      self.project = project
      self.selfScore = selfScore
      self.verified = verified
    }
  }

  static func grades(_ grades: [ReviewOverview.Grade]) -> PaperFigure {
    let counts = grades.flatMap { [Int64($0.before), Int64($0.after)] }
    let chart = GroupedBarChart(
      [.init("自评", .light), .init("复核", .solid)],
      grades.map { .init($0.name, [value($0.before), value($0.after)]) },
      scale: ChartScale(covering: counts, unitsPerOne: 1),
      isStacked: false
    )
    return PaperFigure(
      caption: "自评与复核的等级",
      description: grades.map { "\($0.name)：自评\($0.before)个，复核\($0.after)个" }.joined(separator: "；") + "。",
      drawing: chart.drawing
    )
  }

  static func scatter(_ scores: [Scores]) -> PaperFigure {
    let amounts = scores.flatMap { [$0.selfScore.tenThousandths, $0.verified.tenThousandths] }
    let scale = ChartScale(covering: amounts, fromZero: false, unitsPerOne: Points(whole: 1).tenThousandths)
    let named = Set(scores.prefix(5).map(\.project.review.key))
    let chart = ScatterChart(
      scores.map { entry in
        .init(
          entry.project.review.name,
          x: ChartValue(entry.selfScore.tenThousandths, FigureText.points(entry.selfScore)),
          y: ChartValue(entry.verified.tenThousandths, FigureText.points(entry.verified)),
          isNamed: named.contains(entry.project.review.key)
        )
      },
      x: scale,
      y: scale,
      xTitle: "自评得分",
      yTitle: "核实得分",
      diagonal: "二者相等"
    )
    let below = scores.count { $0.verified < $0.selfScore }
    return PaperFigure(
      caption: "自评得分与核实得分",
      description: "\(scores.count)个项目中，核实得分低于自评得分的\(below)个。",
      drawing: chart.drawing
    )
  }

  static func distribution(_ classes: [(name: String, count: Int)]) -> PaperFigure {
    PaperFigure(
      caption: "偏差分布",
      description: classes.map { "\($0.name)：\($0.count)个" }.joined(separator: "；") + "。",
      drawing: Histogram(classes.map { .init($0.name, $0.count) }).drawing
    )
  }

  private static func value(_ count: Int) -> ChartValue { ChartValue(Int64(count), String(count)) }
}
