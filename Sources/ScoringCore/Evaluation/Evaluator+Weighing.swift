extension Evaluator {
  /// Gives a measured project its points and adds them up.
  ///
  /// - Throws: `.overflow` when a sum cannot be carried exactly.
  public func weigh(_ project: MeasuredProject) throws(ArithmeticFault) -> ProjectScore {
    let allocation = try PointsAllocation(project.indicators.map { $0.slot }, goals: project.goals, under: rules, shape)
    let execution = try weigh(project.execution)
    var scores: [IndicatorScore] = []
    var exact: [WideRatio?] = []
    scores.reserveCapacity(project.indicators.count)
    exact.reserveCapacity(project.indicators.count)
    for (indicator, points) in zip(project.indicators, allocation.indicators) {
      let lacksPoints = lacksPoints(indicator.slot)
      let score = lacksPoints ? nil : try score(indicator, of: points)
      let reason = lacksPoints ? .pointsNotStated : indicator.reason
      scores.append(IndicatorScore(points: points, score: score, reason: reason))
      if rules.rounding.stage == .indicator {
        exact.append(score.map { WideRatio($0) })
      } else {
        exact.append(lacksPoints ? nil : try indicator.exactScore(of: points))
      }
    }
    var goals: [Tally] = []
    for goal in allocation.goals { goals.append(try Tally(goal, scores.map { $0.points }, exact)) }
    for goal in goals {
      for index in goal.notChosen {
        scores[index] = IndicatorScore(points: .zero, score: nil, reason: .notChosen)
      }
    }
    let nodes = try nodeScores(goals)
    return try limited(
      project,
      execution?.part,
      scores,
      nodes,
      goals: rules.goals == .apart ? try goalScores(goals) : [],
      kept: goals.flatMap { $0.kept },
      try total(of: goals, with: execution, nodes)
    )
  }

  private func weigh(_ measured: MeasuredExecution?) throws(ArithmeticFault) -> WeighedExecution? {
    guard let measured, let rule = rules.tree.execution else { return nil }
    return try rule.weigh(measured, rounding: rules.rounding)
  }

  /// Where the table has to state the points; what the rule set itself gives to a single place counts as stated.
  private func lacksPoints(_ slot: MeasuredIndicator.Slot) -> Bool {
    guard rules.unweighted == .forbidden, slot.statedPoints == nil, shape.isKnown(slot.node) else { return false }
    var node = slot.node
    // An alternative counts with the points of the node that it is an alternative of.
    while shape.nodes[node].points == nil, let parent = shape.parent(of: node), shape.nodes[parent].choice != .all {
      node = parent
    }
    return shape.parent(of: node) == nil || shape.nodes[node].points == nil
  }
}
