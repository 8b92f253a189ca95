extension Evaluator {
  /// Applies the limits to a total and grades what is left of it.
  func limited(
    _ project: MeasuredProject,
    _ execution: PartScore?,
    _ indicators: [IndicatorScore],
    _ nodes: [NodeScore],
    goals: [PartScore],
    _ total: PartScore
  ) throws(ArithmeticFault) -> ProjectScore {
    var capped = total
    var bestGrade = 0
    var applied: [Int] = []
    for (index, limit) in rules.limits.enumerated() {
      guard let score = capped.score, try holds(limit.condition, project, nodes, total) else { continue }
      switch limit.effect {
      case .scoreAtMost(let most):
        guard score > most else { continue }
        capped.score = most
      case .gradeAtMost(let grade):
        guard let reached = rules.grade(of: score), max(reached, bestGrade) < grade else { continue }
        bestGrade = grade
      }
      applied.append(index)
    }
    let grade = capped.score.flatMap(rules.grade).map { max($0, bestGrade) }
    return ProjectScore(
      execution: execution,
      indicators: indicators,
      nodes: nodes,
      goals: goals,
      total: capped,
      uncapped: total.score,
      limits: applied,
      grade: grade,
      payout: try payout(capped)
    )
  }

  private func holds(
    _ condition: ScoreLimit.Condition,
    _ project: MeasuredProject,
    _ nodes: [NodeScore],
    _ total: PartScore
  ) throws(ArithmeticFault) -> Bool {
    switch condition {
    case .execution(let band): project.execution?.attainment.map(band.contains) ?? false
    case .node(let node, let band):
      nodes.indices.contains(node) ? try share(nodes[node].part).map(band.contains) ?? false : false
    case .total(let band): try share(total).map(band.contains) ?? false
    case .event(let event): project.events.contains(event)
    }
  }

  private func share(_ part: PartScore) throws(ArithmeticFault) -> Ratio? {
    guard let score = part.score, part.points > .zero else { return nil }
    return try Ratio(score.tenThousandths, over: part.points.tenThousandths)
  }

  private func payout(_ total: PartScore) throws(ArithmeticFault) -> Ratio? {
    guard let curve = rules.payout, let share = try share(total) else { return nil }
    return try curve.rate(at: share)
  }
}
