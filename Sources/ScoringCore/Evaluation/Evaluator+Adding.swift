/// From the goals' trees to the nodes, the goals and the total of a project.
extension Evaluator {
  func nodeScores(_ goals: [Tally]) throws(ArithmeticFault) -> [NodeScore] {
    var scores: [NodeScore] = []
    scores.reserveCapacity(shape.nodes.count)
    for node in shape.nodes.indices {
      let part = try sum(of: goals, at: node)
      let isAbsent = !goals.contains { $0.allocation.isPresent[node] }
      let isSettled = isAbsent && (part.points > .zero || shape.parent(of: node) == nil)
      let isNotChosen = goals.contains { $0.isNotChosen[node] }
      let isChosen = goals.contains { $0.counts(node) }
      scores.append(
        NodeScore(
          part: try rules.rounding.rounded(part, isScored: part.isScored || (isSettled && part.unscored == .zero)),
          isAbsent: isAbsent,
          isNotChosen: isNotChosen && !isChosen
        )
      )
    }
    return scores
  }

  func goalScores(_ goals: [Tally]) throws(ArithmeticFault) -> [PartScore] {
    var scores: [PartScore] = []
    for goal in goals {
      var part = ExactPart()
      for root in shape.regularRoots { try part.add(goal.parts[root]) }
      try part.add(open: goal.allocation.open)
      scores.append(try rules.rounding.rounded(part, isScored: part.isScored))
    }
    return scores
  }

  /// The total with execution, bonus and deductions, before limits.
  func total(
    of goals: [Tally],
    with execution: WeighedExecution?,
    _ nodes: [NodeScore]
  ) throws(ArithmeticFault) -> PartScore {
    var total = ExactPart()
    for root in shape.regularRoots {
      var part = try sum(of: goals, at: root)
      if rules.rounding.stage == .category { part.exact = WideRatio(nodes[root].part.score ?? .zero) }
      try total.add(part)
    }
    for goal in goals { try total.add(open: goal.allocation.open) }
    // Money alone is no performance: without any scored indicator there is no score.
    var isScored = total.isScored
    if let execution { try total.add(execution.part.points, execution.exact) }
    if total.rescaled > .zero {
      isScored = isScored && total.points > .zero
      try rescale(&total)
    }
    try addExtras(of: goals, nodes, to: &total)
    return try rules.rounding.rounded(total, isScored: isScored)
  }

  private func sum(of goals: [Tally], at node: Int) throws(ArithmeticFault) -> ExactPart {
    var sum = ExactPart()
    // Goals that took another alternative say something about this one only where none took it.
    let counting = shape.hasChoices ? goals.filter { $0.counts(node) } : goals
    for goal in counting.isEmpty ? goals : counting { try sum.add(goal.parts[node]) }
    return sum
  }

  /// 按百分制折算: what was earned over the points that apply, times all points.
  private func rescale(_ total: inout ExactPart) throws(ArithmeticFault) {
    let applicable = total.points
    total.points = try applicable.adding(total.rescaled)
    guard applicable > .zero else { return }
    let factor = try WideRatio(total.points).divided(by: WideRatio(applicable))
    total.exact = try total.exact.multiplied(by: factor)
    total.unscored = try rules.rounding.rounded(WideRatio(total.unscored).multiplied(by: factor))
  }

  /// A bonus adds, a deduction takes away, each up to its points; neither changes what there is to earn. Their sum
  /// never lifts the total above that, unless the rule set says so, nor takes it below zero.
  private func addExtras(
    of goals: [Tally],
    _ nodes: [NodeScore],
    to total: inout ExactPart
  ) throws(ArithmeticFault) {
    guard !shape.extraRoots.isEmpty else { return }
    for root in shape.extraRoots {
      let part = try sum(of: goals, at: root)
      let earned = rules.rounding.stage == .category ? WideRatio(nodes[root].part.score ?? .zero) : part.exact
      let most = WideRatio(shape.nodes[root].points ?? .zero)
      let extra = try most < earned ? most : earned
      let isDeduction = shape.nodes[root].kind == .deduction
      total.exact = try isDeduction ? total.exact.subtracting(extra) : total.exact.adding(extra)
      // The total may still change by what is open here.
      total.unscored = try total.unscored.adding(part.unscored)
    }
    let whole = WideRatio(total.points)
    if total.exact.numerator < 0 { total.exact = .zero }
    if !rules.bonusMayExceed, try whole < total.exact { total.exact = whole }
  }
}
