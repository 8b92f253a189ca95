extension ScoringRules {
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
    for (index, limit) in limits.enumerated() {
      guard let score = capped.score, try holds(limit.condition, executionRate, events, nodes, total) else { continue }
      switch limit.effect {
      case .scoreAtMost(let most):
        guard score > most else { continue }
        capped.score = most
      case .gradeAtMost(let grade):
        guard let reached = self.grade(of: score), max(reached, bestGrade) < grade else { continue }
        bestGrade = grade
      }
      applied.append(index)
    }
    return (capped, capped.score.flatMap(self.grade).map { max($0, bestGrade) }, applied)
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
      nodes.indices.contains(node) ? try nodes[node].part.share().map(band.contains) ?? false : false
    case .total(let band): try total.share().map(band.contains) ?? false
    case .event(let event): events.contains(event)
    }
  }
}

extension PartScore {
  /// What was earned of the points; `nil` without a score.
  func share() throws(ArithmeticFault) -> Ratio? {
    guard let score, points > .zero else { return nil }
    return try Ratio(score.tenThousandths, over: points.tenThousandths)
  }
}
