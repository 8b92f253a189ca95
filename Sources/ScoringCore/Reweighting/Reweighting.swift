/// Sets some weights of a scheme and brings the others into line.
///
/// The first level makes the whole with budget execution; below it, nodes with points share those of the node above. Where
/// a node gets other points and nothing is set below it, what is below keeps its share. Everything is given in the
/// smallest unit that the rule set rounds to, so that it always adds up exactly.
public struct Reweighting {
  let set: [WeightKey: Points]
  let others: OtherWeights

  public init(set: [WeightKey: Points], others: OtherWeights) {
    self.set = set
    self.others = others
  }

  /// - Throws: what keeps the weights from making the whole.
  public func applied(to rules: ScoringRules) throws(ReweightingFault) -> ScoringRules {
    guard !set.isEmpty else { return rules }
    let settled: Result<ScoringRules, ReweightingFault>
    do throws(ArithmeticFault) {
      settled = try WeightSettlement(rules, set, others).settled
    } catch {
      throw .overflow
    }
    return try settled.get()
  }
}

/// The work of one reweighting, from what is set to a whole that adds up.
private struct WeightSettlement {
  let before: ScoringRules
  let others: OtherWeights
  let unit: PointsUnit
  var after: ScoringRules
  /// What is set, and with ``OtherWeights/keep`` what follows from it for the nodes above.
  var fixed: [WeightKey: Points]
  var fault: ReweightingFault?

  init(_ rules: ScoringRules, _ set: [WeightKey: Points], _ others: OtherWeights) throws(ArithmeticFault) {
    // What had no points of its own and gets some takes them from what its neighbours share.
    var base = rules
    for weight in set.keys where rules.points(of: weight) == nil { base.setPoints(.zero, of: weight) }
    before = base
    after = base
    fixed = set
    self.others = others
    unit = PointsUnit(places: Int(rules.rounding.places))
    if others == .keep { try raiseParents() }
    for (weight, points) in fixed { after.setPoints(points, of: weight) }
    try settleWhole()
    for node in rules.tree.nodes.indices where fault == nil {
      try settleChildren(of: node)
      try settleMoves(of: node)
    }
  }

  var settled: Result<ScoringRules, ReweightingFault> { fault.map { .failure($0) } ?? .success(after) }

  /// Where what is below a node changes and its neighbours stay, the node becomes what they make together.
  private mutating func raiseParents() throws(ArithmeticFault) {
    for node in before.tree.nodes.indices.reversed() {
      let children = before.weightedChildren(of: node)
      guard before.tree.nodes[node].choice == .all, fixed[.node(node)] == nil,
        let points = before.tree.nodes[node].points,
        children.contains(where: { fixed[.node($0)] != nil }), try open(points, children) == .zero
      else { continue }
      fixed[.node(node)] = try Points.sum(of: children.map { fixed[.node($0)] ?? stated($0) })
    }
  }

  private mutating func settleWhole() throws(ArithmeticFault) {
    let all = before.wholeWeights
    guard all.contains(where: { fixed[$0] != nil }) else { return }
    let free = all.filter { fixed[$0] == nil }
    let whole = before.tree.points
    let taken = try Points.sum(of: all.compactMap { fixed[$0] })
    let weights = free.map { before.points(of: $0) ?? .zero }
    let sum = try taken.adding(Points.sum(of: weights))
    switch others {
    case .keep:
      if sum <= .zero { fault = .nothingLeft }
      after.tree.points = sum
    case .refuse:
      if sum != whole { fault = .doesNotMake(sum: sum, whole: whole, parent: nil) }
    case .rescale:
      if taken > whole {
        fault = .exceeds(sum: taken, whole: whole, parent: nil)
        return
      }
      let rest = try whole.subtracting(taken)
      if rest > .zero, try Points.sum(of: weights) == .zero {
        fault = .doesNotMake(sum: taken, whole: whole, parent: nil)
        return
      }
      for (weight, points) in zip(free, unit.split(rest, like: weights)) { after.setPoints(points, of: weight) }
    }
  }

  private mutating func settleChildren(of node: Int) throws(ArithmeticFault) {
    let children = before.weightedChildren(of: node)
    guard let old = before.tree.nodes[node].points, let new = after.tree.nodes[node].points, !children.isEmpty else {
      return
    }
    let free = children.filter { fixed[.node($0)] == nil }
    guard before.tree.nodes[node].choice == .all else {
      // Each of the alternatives counts with all that the node has, and with no share of it.
      for child in free where old > .zero {
        give(unit.split(new, like: [stated(child), try old.subtracting(stated(child))]), to: [child])
      }
      return
    }
    guard free.count < children.count || new != old else { return }
    let taken = try Points.sum(of: children.compactMap { fixed[.node($0)] })
    let open = try open(old, children)
    let weights = free.map(stated)
    if free.count < children.count, others != .rescale {
      let sum = try taken.adding(Points.sum(of: weights))
      if sum > new { fault = .exceeds(sum: sum, whole: new, parent: node) }
      if sum < new, open == .zero { fault = .doesNotMake(sum: sum, whole: new, parent: node) }
      return
    }
    if taken > new {
      fault = .exceeds(sum: taken, whole: new, parent: node)
      return
    }
    let rest = try new.subtracting(taken)
    if rest > .zero, try Points.sum(of: weights + [open]) == .zero {
      fault = .doesNotMake(sum: taken, whole: new, parent: node)
      return
    }
    give(unit.split(rest, like: weights + [open]), to: free)
  }

  /// What an absent node gives to others keeps its share of the node's points, too.
  private mutating func settleMoves(of node: Int) throws(ArithmeticFault) {
    guard case .move(let shares) = before.tree.nodes[node].absence, let old = before.tree.nodes[node].points,
      let new = after.tree.nodes[node].points, old != new, old > .zero
    else { return }
    let given = shares.map { $0.points }
    let kept = try max(old.subtracting(Points.sum(of: given)), .zero)
    let parts = unit.split(new, like: given + [kept])
    after.tree.nodes[node].absence = .move(
      zip(shares, parts).map { AbsencePolicy.Share(node: $0.node, points: $1) }
    )
  }

  /// - Parameter parts: one for each of `nodes`, and perhaps what stays open behind them.
  private mutating func give(_ parts: [Points], to nodes: [Int]) {
    for (node, points) in zip(nodes, parts) { after.setPoints(points, of: .node(node)) }
  }

  private func stated(_ node: Int) -> Points { before.tree.nodes[node].points ?? .zero }

  /// What is left for indicators and nodes without points.
  private func open(_ points: Points, _ children: [Int]) throws(ArithmeticFault) -> Points {
    try max(points.subtracting(Points.sum(of: children.map(stated))), .zero)
  }
}
