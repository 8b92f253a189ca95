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
        let receivers = counted { shape.isInside($0, node) }
        if !receivers.isEmpty {
          try pass(index, to: receivers, like: before)
        } else {
          try leaveOut(index, like: before, isFullyStated: isFullyStated, hasShared: false)
        }
      case .leftOut: try leaveOut(index, like: before, isFullyStated: isFullyStated, hasShared: !isFullyStated)
      }
      indicators[index] = .zero
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
    guard shape.isRegular(slots[index].node) || hasCounted[shape.tree.root(of: slots[index].node)] else { return }
    var nearest: Int? = slots[index].node
    while let node = nearest, !hasCounted[node] {
      let absence = shape.nodes[node].absence
      if absence.keepsPoints, !isPresent[node] {
        // What must not be absent is kept open already, with the points of the rule set.
        if isFullyStated, !absence.keepsPointsOpen { reserved[node] = try reserved[node].adding(before[index]) }
        return
      }
      if case .move(let shares) = absence {
        let receivers = counted { inside in shares.contains { shape.isInside(inside, $0.node) } }
        if !receivers.isEmpty { return try pass(index, to: receivers, like: before, unless: hasShared) }
      }
      nearest = shape.parent(of: node)
    }
    // Alternatives stand for each other; nothing is to be passed on.
    if let nearest, shape.nodes[nearest].choice != .all { return }
    let receivers = counted { inside in nearest.map { shape.isInside(inside, $0) } ?? shape.isRegular(inside) }
    try pass(index, to: receivers, like: before, unless: hasShared)
  }

  /// - Parameter hasShared: whether a receiver without stated points has taken them already.
  private mutating func pass(
    _ index: Int,
    to receivers: [Int],
    like before: [Points],
    unless hasShared: Bool = false
  ) throws(ArithmeticFault) {
    if hasShared, receivers.contains(where: { slots[$0].statedPoints == nil }) { return }
    let parts = unit.split(before[index], weights: receivers.map { before[$0].tenThousandths })
    for (receiver, part) in zip(receivers, parts) {
      indicators[receiver] = try indicators[receiver].adding(part)
    }
  }

  private func counted(_ isWanted: (Int) -> Bool) -> [Int] {
    members.filter { counting[$0] == .counted && isWanted(slots[$0].node) }
  }
}
