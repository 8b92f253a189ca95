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
    let rule = rules.indicatorRule(facts.rule)
    let measured = measure(facts)
    let method = rule.method(for: facts.target)
    return IndicatorExplanation(
      facts: facts,
      kind: facts.target.kind,
      method: method,
      attainment: measured.attainment,
      piece: rule.piece(for: measured, method),
      band: rule.band(for: measured.attainment),
      rate: measured.rate,
      reason: score.reason,
      points: score.points,
      arePointsStated: facts.points != nil,
      deduction: measured.deduction,
      maximum: measured.maximum,
      exactScore: score.score == nil ? nil : try measured.exactScore(of: score.points).map(reduced),
      rounding: rules.rounding,
      score: score.score
    )
  }

  private func reduced(_ exact: WideRatio) throws(ArithmeticFault) -> Ratio { try Ratio(exact.reduced) }
}

extension MeasuredIndicator {
  /// What it earns of `points` before rounding: never below zero nor above its cap.
  func exactScore(of points: Points) throws(ArithmeticFault) -> WideRatio? {
    guard let rate else { return nil }
    var exact = try WideRatio(points).multiplied(by: WideRatio(rate))
    if deduction > .zero {
      exact = try exact.subtracting(WideRatio(deduction))
      if exact.numerator < 0 { exact = .zero }
    }
    if let maximum, try WideRatio(maximum) < exact { exact = WideRatio(maximum) }
    return exact
  }
}

extension IndicatorRule {
  fileprivate func piece(for measured: MeasuredIndicator, _ method: ScoringMethod?) -> CurvePiece? {
    guard case .ratio(let value) = measured.attainment else { return nil }
    if measured.reason == .overAchievedAndReduced, case .deduct(let curve)? = policies.overAchievement?.action {
      return curve.piece(at: value)
    }
    return method?.curve.piece(at: value)
  }

  fileprivate func band(for attainment: Attainment) -> LevelBand? {
    guard case .level(let index) = attainment, levels.indices.contains(index) else { return nil }
    return levels[index]
  }
}
