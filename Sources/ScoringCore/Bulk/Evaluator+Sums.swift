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

  /// The score of a project of which all indicators have points of their own and count, from their sums.
  ///
  /// - Precondition: ``addsUpPlainly``. Then the totals equal those of ``weigh(_:)``.
  /// - Throws: as ``weigh(_:)`` does.
  public func conclude(_ sums: ProjectSums, _ budget: BudgetFacts) throws(ArithmeticFault) -> ProjectTotals {
    let measured = rules.tree.execution.map { measure(budget, under: $0) }
    let execution = try measured.flatMap(weigh)
    var total = ExactPart()
    total.points = sums.points
    total.exact = WideRatio(sums.score)
    total.unscored = sums.unscored
    total.isScored = sums.isScored
    let isScored = total.isScored
    if let execution { try total.add(execution.part.points, execution.exact) }
    let rounded = try rules.rounding.rounded(total, isScored: isScored)
    let limited = try limited(rounded, measured?.attainment, [], [])
    return ProjectTotals(
      execution: execution?.part.score,
      total: limited.total,
      grade: limited.grade,
      limits: limited.limits
    )
  }
}
