extension Evaluator {
  /// Applies the limits to a total and grades what is left of it.
  func limited(
    _ project: MeasuredProject,
    _ execution: PartScore?,
    _ indicators: [IndicatorScore],
    _ nodes: [NodeScore],
    goals: [PartScore],
    kept: [KeptPart],
    _ total: PartScore
  ) throws(ArithmeticFault) -> ProjectScore {
    let limited = try limited(total, project.execution?.attainment, project.events, nodes)
    return ProjectScore(
      execution: execution,
      indicators: indicators,
      nodes: nodes,
      goals: goals,
      kept: kept,
      total: limited.total,
      uncapped: total.score,
      limits: limited.limits,
      grade: limited.grade,
      payout: try payout(limited.total)
    )
  }

  /// A total after the limits, the grade it gets, and the limits that applied.
  func limited(
    _ total: PartScore,
    _ executionRate: Ratio?,
    _ events: Set<Int>,
    _ nodes: [NodeScore]
  ) throws(ArithmeticFault) -> (total: PartScore, grade: Int?, limits: [Int]) {
    var capped = total
    var bestGrade = 0
    var applied: [Int] = []
    for (index, limit) in rules.limits.enumerated() {
      guard let score = capped.score, try holds(limit.condition, executionRate, events, nodes, total) else { continue }
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
    return (capped, capped.score.flatMap(rules.grade).map { max($0, bestGrade) }, applied)
  }

  private func holds(
    _ condition: ScoreLimit.Condition,
    _ executionRate: Ratio?,
    _ events: Set<Int>,
    _ nodes: [NodeScore],
    _ total: PartScore
  ) throws(ArithmeticFault) -> Bool {
    switch condition {
    case .execution(let band): executionRate.map(band.contains) ?? false
    case .node(let node, let band):
      nodes.indices.contains(node) ? try share(nodes[node].part).map(band.contains) ?? false : false
    case .total(let band): try share(total).map(band.contains) ?? false
    case .event(let event): events.contains(event)
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
