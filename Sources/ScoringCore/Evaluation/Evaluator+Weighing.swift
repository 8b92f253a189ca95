extension Evaluator {
  /// Gives a measured project its points and adds them up.
  ///
  /// - Throws: `.overflow` when a sum cannot be carried exactly.
  public func weigh(_ project: MeasuredProject) throws(ArithmeticFault) -> ProjectScore {
    let allocation = try PointsAllocation(project.indicators.map { $0.slot }, under: rules)
    let execution = try project.execution.flatMap(weigh)
    var tally = Tally(rules: rules, allocation: allocation)
    var scores: [IndicatorScore] = []
    scores.reserveCapacity(project.indicators.count)
    for (indicator, points) in zip(project.indicators, allocation.indicators) {
      let exact = try indicator.rate.map { rate throws(ArithmeticFault) in
        try WideRatio(points).multiplied(by: WideRatio(rate))
      }
      let score = try exact.map(rules.rounding.rounded)
      scores.append(IndicatorScore(points: points, score: score, reason: indicator.reason))
      try tally.add(points: points, exact: exact, rounded: score, to: indicator.slot)
    }
    let (categories, total) = try tally.close(with: execution)
    return ProjectScore(
      execution: execution?.part,
      indicators: scores,
      categories: categories,
      total: total,
      grade: total.score.flatMap(rules.grade)
    )
  }

  /// Budget execution with its exact score, which a later rounding stage needs.
  struct WeighedExecution {
    let part: PartScore
    let exact: WideRatio?
  }

  private func weigh(_ execution: MeasuredExecution) throws(ArithmeticFault) -> WeighedExecution? {
    guard let rule = rules.execution else { return nil }
    guard let rate = execution.rate else {
      return WeighedExecution(part: PartScore(points: rule.points, score: nil, unscored: rule.points), exact: nil)
    }
    let exact = try WideRatio(rule.points).multiplied(by: WideRatio(rate))
    let score = try (rule.rounding ?? rules.rounding).rounded(exact)
    // Rounding of its own is part of the rule, so the rounded score is what counts from here on.
    let counted = rule.rounding == nil && rules.rounding.stage != .indicator ? exact : WideRatio(score)
    return WeighedExecution(part: PartScore(points: rule.points, score: score), exact: counted)
  }
}
