import Diagnostics
import Papers
import ScoringCore
import SelfEvaluation

/// 预算执行率与得分率: each project as a point. Far above the diagonal, much was earned with little money spent, far below
/// it the other way round; those that are furthest off are named.
struct ExecutionChart {
  private let points: [Entry]
  private let left: Int
  /// Of the points: how many have something that is not scored yet.
  private let provisional: Int
  private let language: Language

  private struct Entry {
    let name: String
    let execution: Ratio
    let score: Ratio
    let amounts: (execution: Int64, score: Int64)

    var gap: Int64 { amounts.score.subtractingReportingOverflow(amounts.execution).partialValue }
  }

  /// Of so many points at most the names are shown.
  private static let named = 12
  /// From so far off the diagonal, in percentage points.
  static let outlier: Int64 = 10
  /// Beyond twice its budget, a project stands at the edge.
  private static let furthest: Int64 = 2 * PercentValue.whole

  init(_ result: EvaluationResult, _ language: Language) {
    var provisional = 0
    points = result.projects.compactMap { project in
      guard let execution = project.executionRate, let total = project.score?.total, let score = total.shareOfScored
      else { return nil }
      provisional += total.isProvisional ? 1 : 0
      return Entry(
        name: project.entry.name,
        execution: execution,
        score: score,
        amounts: (PercentValue.amount(execution), PercentValue.amount(score))
      )
    }
    left = result.projects.count - points.count
    self.provisional = provisional
    self.language = language
  }

  var figure: PaperFigure? {
    guard !points.isEmpty else { return nil }
    let outliers = self.outliers
    func scale(_ amounts: [Int64]) -> ChartScale {
      ChartScale(
        covering: amounts.map { min($0, Self.furthest) } + [PercentValue.whole],
        unitsPerOne: PercentValue.unitsPerOne,
        suffix: "%"
      )
    }
    let chart = ScatterChart(
      points.enumerated().map { index, entry in
        .init(
          entry.name,
          x: PercentValue.of(entry.execution),
          y: PercentValue.of(entry.score),
          isNamed: outliers.contains(index)
        )
      },
      x: scale(points.map(\.amounts.execution)),
      y: scale(points.map(\.amounts.score)),
      xTitle: ChartWord.executionRate.text(in: language),
      yTitle: ChartWord.scoreRate.text(in: language),
      diagonal: ChartWord.equalRates.text(in: language)
    )
    return PaperFigure(
      caption: Wording(zh: "预算执行率与得分率", en: "Budget execution and points earned").text(in: language),
      description: description(outliers),
      drawing: chart.drawing
    )
  }

  /// The indices of the points that are furthest off the diagonal, the furthest first.
  private var outliers: [Int] {
    Array(
      points.indices.filter { points[$0].gap.magnitude >= (Self.outlier * PercentValue.unitsPerOne).magnitude }
        .sorted { (points[$1].gap.magnitude, $0) < (points[$0].gap.magnitude, $1) }
        .prefix(Self.named)
    )
  }

  private func description(_ outliers: [Int]) -> String {
    let named = outliers.map { index in
      let entry = points[index]
      let (execution, score) = (PercentText.text(entry.execution), PercentText.text(entry.score))
      return Wording(
        zh: "“\(entry.name)”执行率\(execution)、得分率\(score)",
        en: "'\(entry.name)' spent \(execution) and earned \(score)"
      ).text(in: language)
    }
    let parts: [Wording] = [
      Wording(zh: "列入\(points.count)个项目", en: "\(points.count) projects"),
      provisional > 0
        ? Wording(
          zh: "，其中\(provisional)个尚有内容未评分，得分率按已评分的分值计算",
          en: ", \(provisional) of them not fully scored: their share is of the points scored so far"
        ) : nil,
      left > 0 ? Wording(zh: "，另有\(left)个没有执行率或得分，未列入", en: ", \(left) more have no rate or no score") : nil,
      outliers.isEmpty
        ? Wording(
          zh: "，两者相差均不到\(Self.outlier)个百分点。",
          en: "; the two rates of each are less than \(Self.outlier) points apart."
        )
        : Wording(zh: "；相差\(Self.outlier)个百分点以上的有：", en: "; \(Self.outlier) points apart or more: "),
    ].compactMap(\.self)
    let list = named.joined(separator: ChartWord.semicolon.text(in: language))
    let end = outliers.isEmpty ? "" : list + ChartWord.fullStop.text(in: language)
    return parts.map { $0.text(in: language) }.joined() + end
  }
}
