/// The sums of a project under way: rounded at the stage that the rule set names, exact before it.
struct Tally {
  private let rules: ScoringRules
  private let allocation: PointsAllocation
  private var categories: [Part]
  private var subcategories: [[Part]]

  private struct Part {
    var points = Points.zero
    var unscored = Points.zero
    var exact = WideRatio.zero
    var isScored = false
    var isUsed = false
  }

  init(rules: ScoringRules, allocation: PointsAllocation) {
    self.rules = rules
    self.allocation = allocation
    categories = rules.categories.map { _ in Part() }
    subcategories = rules.categories.map { $0.subcategories.map { _ in Part() } }
  }

  mutating func add(
    points: Points,
    exact: WideRatio?,
    rounded: Points?,
    to slot: MeasuredIndicator.Slot
  ) throws(ArithmeticFault) {
    guard categories.indices.contains(slot.category) else { return }
    let counted = rules.rounding.stage == .indicator ? rounded.map { WideRatio($0) } : exact
    try Self.add(points, counted, to: &categories[slot.category])
    if let index = slot.subcategory, subcategories[slot.category].indices.contains(index) {
      try Self.add(points, counted, to: &subcategories[slot.category][index])
    }
  }

  func close(
    with execution: Evaluator.WeighedExecution?
  ) throws(ArithmeticFault) -> (categories: [CategoryScore], total: PartScore) {
    var total = Part()
    if let execution { try Self.add(execution.part.points, execution.exact, to: &total) }
    var scores: [CategoryScore] = []
    for index in categories.indices {
      let part = settled(index)
      let score = try score(of: part)
      var subscores: [PartScore?] = []
      for subpart in subcategories[index] { subscores.append(subpart.isUsed ? try self.score(of: subpart) : nil) }
      let isAbsent = !allocation.isPresent[index]
      scores.append(CategoryScore(total: score, subcategories: subscores, isAbsent: isAbsent))
      let counted = rules.rounding.stage == .project ? part.exact : WideRatio(score.score ?? .zero)
      total.points = try total.points.adding(part.points)
      total.unscored = try total.unscored.adding(part.unscored)
      total.exact = try total.exact.adding(counted)
      total.isScored = total.isScored || (part.isScored && !isAbsent)
    }
    // Money alone is no performance: without any scored indicator there is no score.
    if !categories.contains(where: { $0.isScored }) { total.isScored = false }
    return (scores, try score(of: total))
  }

  /// A category without indicators, settled by the rule set's policy.
  private func settled(_ index: Int) -> Part {
    guard !allocation.isPresent[index] else { return categories[index] }
    var part = Part()
    part.points = allocation.categories[index]
    part.isScored = true
    if rules.policies.absentCategory == .full { part.exact = WideRatio(part.points) }
    return part
  }

  private func score(of part: Part) throws(ArithmeticFault) -> PartScore {
    PartScore(
      points: part.points,
      score: part.isScored ? try rules.rounding.rounded(part.exact) : nil,
      unscored: part.unscored
    )
  }

  private static func add(_ points: Points, _ exact: WideRatio?, to part: inout Part) throws(ArithmeticFault) {
    part.isUsed = true
    part.points = try part.points.adding(points)
    if let exact {
      part.exact = try part.exact.adding(exact)
      part.isScored = true
    } else {
      part.unscored = try part.unscored.adding(points)
    }
  }
}
