/// Passing on the points of indicators that do not apply.
extension GoalAllocation {
  /// - Parameter isFullyStated: whether the points are the table's alone; otherwise sharing has dealt with what was
  ///   left out wherever something without stated points stands beside it.
  mutating func passOn(isFullyStated: Bool) throws(ArithmeticFault) {
    let before = indicators
    for index in members {
      switch counting[index] {
      case .counted, .rescaled: continue
      case .moved(let node):
        // The points of a bonus never become points of the whole, nor the other way round.
        let isTaken = shape.isKnown(node) && shape.isRegular(slots[index].node) == shape.isRegular(node)
        if isTaken, hasCounted[node] {
          try spread(before[index], at: outermostChoice(above: node) ?? node, like: before)
        } else {
          try leaveOut(index, like: before, isFullyStated: isFullyStated, hasShared: false)
        }
      case .leftOut: try leaveOut(index, like: before, isFullyStated: isFullyStated, hasShared: !isFullyStated)
      }
      indicators[index] = try indicators[index].subtracting(before[index])
    }
  }

  /// Gives the points to those beside the indicator: in the nearest node in which anything counts. On the way there
  /// every node without any has its say.
  private mutating func leaveOut(
    _ index: Int,
    like before: [Points],
    isFullyStated: Bool,
    hasShared: Bool
  ) throws(ArithmeticFault) {
    guard before[index] > .zero else { return }
    var nearest: Int? = slots[index].node
    while let node = nearest, !hasCounted[node] {
      let absence = shape.nodes[node].absence
      if absence.keepsPoints, !isPresent[node] {
        // What must not be absent is kept open already, with the points of the rule set.
        if isFullyStated, !absence.keepsPointsOpen { reserved[node] = try reserved[node].adding(before[index]) }
        return
      }
      if case .move(let shares) = absence {
        let present = shares.filter { shape.isKnown($0.node) && hasCounted[$0.node] }
        if !present.isEmpty {
          let nodes = present.map { $0.node }
          return try pass(before[index], to: nodes, present.map { $0.points }, like: before, hasShared: hasShared)
        }
      }
      nearest = shape.parent(of: node)
    }
    guard let node = nearest else {
      // Nothing counts in the whole category: a bonus is lost, anything else goes to the other categories.
      guard shape.isRegular(slots[index].node) else { return }
      let roots = shape.regularRoots.filter { hasCounted[$0] }
      let points = try roots.map { root throws(ArithmeticFault) in try worth(of: root, before) }
      return try pass(before[index], to: roots, points, like: before, hasShared: hasShared)
    }
    // Alternatives stand for each other; nothing is to be passed on.
    guard shape.nodes[node].choice == .all else { return }
    try pass(before[index], to: [node], [before[index]], like: before, hasShared: hasShared)
  }

  /// - Parameter hasShared: whether what stands there without stated points has taken them already.
  private mutating func pass(
    _ points: Points,
    to nodes: [Int],
    _ weights: [Points],
    like before: [Points],
    hasShared: Bool
  ) throws(ArithmeticFault) {
    if hasShared {
      let hasOpen = members.contains { index in
        counting[index] == .counted && slots[index].statedPoints == nil
          && nodes.contains { shape.isInside(slots[index].node, $0) }
      }
      if hasOpen { return }
    }
    for (node, part) in zip(nodes, unit.split(points, like: weights)) { try spread(part, at: node, like: before) }
  }

  /// Adds points to what counts at a node and below it, in proportion to what it has; to each alternative all of them.
  private mutating func spread(_ points: Points, at node: Int, like before: [Points]) throws(ArithmeticFault) {
    let own = direct[node].filter { counting[$0] == .counted }
    let children = shape.children[node].filter { hasCounted[$0] }
    var weights = own.map { before[$0] }
    for child in children { weights.append(try worth(of: child, before)) }
    let isChoice = shape.nodes[node].choice != .all
    let parts = isChoice ? weights.map { _ in points } : unit.split(points, weights: weights.map { $0.tenThousandths })
    for (index, part) in zip(own, parts) { indicators[index] = try indicators[index].adding(part) }
    for (child, part) in zip(children, parts.dropFirst(own.count)) { try spread(part, at: child, like: before) }
  }

  /// The points of what counts at a node and below it.
  private func worth(of node: Int, _ before: [Points]) throws(ArithmeticFault) -> Points {
    var parts = direct[node].filter { counting[$0] == .counted }.map { before[$0] }
    for child in shape.children[node] where hasCounted[child] { parts.append(try worth(of: child, before)) }
    return shape.nodes[node].choice == .all ? try Points.sum(of: parts) : parts.max() ?? .zero
  }

  private func outermostChoice(above node: Int) -> Int? {
    var outermost: Int?
    var node = shape.parent(of: node)
    while let here = node {
      if shape.nodes[here].choice != .all { outermost = here }
      node = shape.parent(of: here)
    }
    return outermost
  }
}
