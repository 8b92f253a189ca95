extension Evaluator {
  /// Gives a measured project its points and adds them up.
  ///
  /// - Throws: `.overflow` when a sum cannot be carried exactly.
  public func weigh(_ project: MeasuredProject) throws(ArithmeticFault) -> ProjectScore {
    let slots = project.indicators.map(\.slot)
    let allocation = try PointsAllocation(slots, goals: project.goals, under: rules, shape)
    let execution = try project.execution.flatMap(weigh)
    let goals = rules.goals == .apart ? max(project.goals.count, (slots.map(\.goal).max() ?? -1) + 1) : 0
    var tally = Tally(rules: rules, shape: shape, allocation: allocation, goals: goals)
    var scores: [IndicatorScore] = []
    scores.reserveCapacity(project.indicators.count)
    for (index, indicator) in project.indicators.enumerated() {
      let points = allocation.indicators[index]
      let lacksPoints = lacksPoints(indicator.slot)
      let exact = lacksPoints ? nil : try indicator.exactScore(of: points)
      let score = try exact.map(rules.rounding.rounded)
      let reason = lacksPoints ? .pointsNotStated : indicator.reason
      scores.append(IndicatorScore(points: points, score: score, reason: reason))
      try tally.add(index, points: points, exact: exact, rounded: score, to: indicator.slot)
    }
    try tally.addUp()
    for index in scores.indices where tally.isExcluded(index, at: slots[index].node) {
      scores[index] = IndicatorScore(points: .zero, score: nil, reason: .notChosen)
    }
    let nodes = try tally.nodeScores()
    let total = try tally.total(with: execution, nodes)
    return try limited(project, execution?.part, scores, nodes, goals: try tally.goalScores(), total)
  }

  /// Where the table has to state the points; what the rule set itself gives to a single place counts as stated.
  private func lacksPoints(_ slot: MeasuredIndicator.Slot) -> Bool {
    guard rules.unweighted == .forbidden, slot.statedPoints == nil, shape.isKnown(slot.node) else { return false }
    let node = shape.nodes[slot.node]
    return node.parent == nil || node.points == nil
  }

  /// Budget execution with its exact score, which a later rounding stage needs.
  struct WeighedExecution {
    let part: PartScore
    let exact: WideRatio?
  }

  private func weigh(_ execution: MeasuredExecution) throws(ArithmeticFault) -> WeighedExecution? {
    guard let rule = rules.tree.execution else { return nil }
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
