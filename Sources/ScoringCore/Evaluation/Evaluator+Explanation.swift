extension Evaluator {
  /// Evaluates a project again and tells how one of its indicators came to its score.
  ///
  /// - Returns: `nil` when there is no such indicator.
  /// - Throws: as ``evaluate(_:)`` does.
  public func explain(_ project: ProjectFacts, at index: Int) throws(ArithmeticFault) -> IndicatorExplanation? {
    guard project.indicators.indices.contains(index) else { return nil }
    let score = try evaluate(project).indicators[index]
    return try explain(project.indicators[index], scored: score)
  }

  /// The explanation of an indicator whose score is known.
  public func explain(
    _ facts: IndicatorFacts,
    scored score: IndicatorScore
  ) throws(ArithmeticFault) -> IndicatorExplanation {
    let measured = measure(facts)
    let method = method(for: facts.target)
    let exactScore = try measured.rate.map { rate throws(ArithmeticFault) in
      try Ratio(WideRatio(score.points).multiplied(by: WideRatio(rate)).reduced)
    }
    return IndicatorExplanation(
      facts: facts,
      kind: facts.target.kind,
      method: method,
      attainment: measured.attainment,
      piece: piece(for: measured, method),
      band: band(for: measured.attainment),
      rate: measured.rate,
      reason: score.reason,
      points: score.points,
      arePointsStated: facts.points != nil,
      exactScore: exactScore,
      rounding: rules.rounding,
      score: score.score
    )
  }

  private func piece(for measured: MeasuredIndicator, _ method: ScoringMethod?) -> CurvePiece? {
    guard case .ratio(let value) = measured.attainment else { return nil }
    if measured.reason == .overAchievedAndReduced, case .deduct(let curve)? = rules.policies.overAchievement?.action {
      return curve.piece(at: value)
    }
    return method?.curve.piece(at: value)
  }

  private func band(for attainment: Attainment) -> LevelBand? {
    guard case .level(let index) = attainment, rules.levels.indices.contains(index) else { return nil }
    return rules.levels[index]
  }
}
