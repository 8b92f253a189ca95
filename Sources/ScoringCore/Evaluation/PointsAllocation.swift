/// The points of a project given to its goals, nodes and indicators. Each goal is a tree of its own.
struct PointsAllocation {
  /// For each indicator.
  let indicators: [Points]
  /// One for each goal; a single one where all goals are scored as one.
  let goals: [GoalAllocation]

  init(
    _ slots: [MeasuredIndicator.Slot],
    goals stated: [Points?],
    under rules: ScoringRules,
    _ shape: TreeShape
  ) throws(ArithmeticFault) {
    let count = max(1, stated.count, (slots.map { $0.goal }.max() ?? 0) + 1)
    guard count > 1 else {
      let only = try GoalAllocation(Array(slots.indices), of: slots, whole: nil, under: rules, shape)
      indicators = only.indicators
      goals = [only]
      return
    }
    // A goal that is named and has no indicators stays open, unless the table has given all points to others.
    let isFullyStated = slots.allSatisfy { $0.statedPoints != nil }
    let isUsed = (0..<count).map { goal in
      slots.contains { $0.goal == goal } || (goal < stated.count && !isFullyStated)
    }
    let shares = try Self.shares(stated, isUsed, under: rules, shape)
    var indicators = slots.map { _ in Points.zero }
    var goals: [GoalAllocation] = []
    for (goal, share) in shares.enumerated() {
      let members = slots.indices.filter { slots[$0].goal == goal }
      let allocation = try GoalAllocation(members, of: slots, whole: share, under: rules, shape)
      for index in members { indicators[index] = allocation.indicators[index] }
      goals.append(allocation)
    }
    self.indicators = indicators
    self.goals = goals
  }

  /// The points of each goal: as the table states them, and an even share of the rest for the others that are used.
  private static func shares(
    _ stated: [Points?],
    _ isUsed: [Bool],
    under rules: ScoringRules,
    _ shape: TreeShape
  ) throws(ArithmeticFault) -> [Points] {
    var rest = try Points.sum(of: shape.regularRoots.map { shape.nodes[$0].points ?? .zero })
    for points in stated { rest = try rest.subtracting(points ?? .zero) }
    let all = stated + Array(repeating: nil, count: isUsed.count - stated.count)
    let open = all.indices.filter { all[$0] == nil && isUsed[$0] }
    let parts = PointsUnit(places: Int(rules.rounding.places)).split(max(rest, .zero), evenlyAmong: open.count)
    var shares = all.map { $0 ?? .zero }
    for (goal, part) in zip(open, parts) { shares[goal] = part }
    return shares
  }
}
