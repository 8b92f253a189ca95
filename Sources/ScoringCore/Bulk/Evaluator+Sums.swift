extension Evaluator {
  /// Whether the score of a project depends on nothing but sums, once each of its indicators has points of its own and
  /// counts.
  public var addsUpPlainly: Bool {
    rules.rounding.stage == .indicator && rules.goals == .together && !shape.hasChoices && shape.extraRoots.isEmpty
      && !shape.nodes.contains { $0.absence.keepsPointsOpen }
      && rules.limits.allSatisfy { limit in
        switch limit.condition {
        case .execution, .total: true
        case .node, .event: false
        }
      }
  }

  /// The score of an indicator with points of its own, rounded; `nil` when it could not be scored.
  ///
  /// - Throws: `.overflow` when it cannot be calculated exactly.
  public func score(_ indicator: MeasuredIndicator, of points: Points) throws(ArithmeticFault) -> Points? {
    guard let rate = indicator.rate else { return nil }
    if indicator.deduction == .zero, indicator.maximum == nil, !rate.isNegative, rate <= .one,
      let score = rules.rounding.rounded(points, times: rate)
    {
      return score
    }
    guard let exact = try indicator.exactScore(of: points) else { return nil }
    return try rules.rounding.rounded(exact, within: min(indicator.maximum ?? points, points))
  }
}
