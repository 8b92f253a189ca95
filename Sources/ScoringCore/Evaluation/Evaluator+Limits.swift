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
    let limited = try rules.limited(total, project.execution?.attainment, project.events, nodes)
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

  private func payout(_ total: PartScore) throws(ArithmeticFault) -> Ratio? {
    guard let curve = rules.payout, let share = try total.share() else { return nil }
    return try curve.rate(at: share)
  }
}
