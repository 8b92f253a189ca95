import RuleFiles
import ScoringCore
import SelfEvaluation

/// What pictures and their descriptions state beside the rest: sums by category, rates of scores, distances from targets.
extension FigureLedger {
  mutating func addCharts(of result: EvaluationResult) {
    // The chart of execution and score names what is this many percentage points apart.
    add(String(ExecutionChart.outlier), to: \.percents)
    var categories: [String: [PartScore]] = [:]
    for part in result.parts {
      guard let score = part.score else { continue }
      add(rate: share(score.total))
      add(rate: share(score.total, ofScoredOnly: true))
      if let execution = score.execution {
        categories[part.scheme.execution?.name ?? "", default: []].append(execution)
      }
      for node in part.scheme.categories {
        categories[part.scheme.nodes[node].name, default: []].append(score.nodes[node].part)
      }
      for indicator in part.indicators { addDistance(of: indicator) }
    }
    for parts in categories.values {
      guard let points = ExactSum.of(parts.map(\.points)), let earned = ExactSum.of(parts.compactMap(\.score)),
        let unscored = ExactSum.of(parts.map(\.unscored))
      else { continue }
      let sum = PartScore(points: points, score: earned, unscored: unscored)
      add(sum)
      add(ExactSum.difference(points, earned))
      add(ExactSum.difference(points, earned).flatMap { ExactSum.difference($0, unscored) })
      add(rate: share(sum))
    }
    addChartCounts(of: result)
  }

  private mutating func addChartCounts(of result: EvaluationResult) {
    let reviews = result.parts.flatMap(\.indicators).map(IndicatorReview.init)
    let missed = reviews.filter { $0.standing == .missed }
    let below = missed.count { $0.indicator.deviation.map { $0 < .zero } ?? false }
    let above = reviews.count { review in
      [.reached, .exceeded].contains(review.standing) && review.indicator.deviation.map { $0 > .zero } ?? false
    }
    let drawn = result.projects.count { $0.executionRate != nil && $0.total != nil }
    let provisional = result.projects.count { $0.executionRate != nil && $0.total != nil && $0.isProvisional }
    let scored = result.projects.count { $0.total != nil }
    let counts = [
      below + above, min(below + above, DeviationChart.most), missed.count { $0.indicator.deviation == nil }, drawn,
      result.projects.count - drawn, provisional, scored, result.projects.count - scored,
    ]
    for count in counts { add(String(count), to: \.counts) }
  }

  private func share(_ part: PartScore, ofScoredOnly isOfScored: Bool = false) -> Ratio? {
    let whole = isOfScored ? ExactSum.difference(part.points, part.unscored) : part.points
    guard let score = part.score, let whole, whole > .zero else { return nil }
    return ExactSum.quotient(score.decimal, over: whole.decimal)
  }

  /// The attainment as a distance from the whole, on either side.
  private mutating func addDistance(of indicator: IndicatorResult) {
    guard let attainment = indicator.attainment else { return }
    for distance in [try? attainment.subtracting(.one), try? Ratio.one.subtracting(attainment)] { add(rate: distance) }
  }
}
