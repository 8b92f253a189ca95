/// Shares points among the indicators of one goal, from the first level down.
struct PointsSharing {
  private let slots: [MeasuredIndicator.Slot]
  private let shape: TreeShape
  /// For each node the indicators that belong to it and to none of its children.
  private var direct: [[Int]]
  private(set) var isPresent: [Bool]
  private let members: [Int]

  init(members: [Int], slots: [MeasuredIndicator.Slot], shape: TreeShape) {
    self.members = members
    self.slots = slots
    self.shape = shape
    direct = Array(repeating: [], count: shape.nodes.count)
    isPresent = Array(repeating: false, count: shape.nodes.count)
    for index in members {
      direct[slots[index].node].append(index)
      var node: Int? = slots[index].node
      while let here = node, !isPresent[here] {
        isPresent[here] = true
        node = shape.nodes[here].parent
      }
    }
  }

  mutating func shareOut(
    whole: Points?,
    under policy: UnweightedPolicy,
    _ unit: PointsUnit,
    into allocation: inout PointsAllocation
  ) throws(ArithmeticFault) {
    let stated = try Points.sum(of: shape.regularRoots.map { shape.nodes[$0].points ?? .zero })
    let parts = try partsOfPointed(shape.regularRoots, of: whole ?? stated, base: stated, hasOpen: false, unit)
    for (node, points) in parts where !isPresent[node] { try allocation.reserve(points, for: node) }
    if policy == .evenlyOverAll {
      let regular = members.filter { shape.nodes[shape.root(of: slots[$0].node)].kind == .regular }
      let sum = try Points.sum(of: parts.filter { isPresent[$0.node] }.map(\.points))
      try share(sum, among: regular, unit, into: &allocation)
    } else {
      for (node, points) in parts where isPresent[node] {
        try give(points, to: node, under: policy, unit, into: &allocation)
      }
    }
    for node in shape.extraRoots where isPresent[node] {
      try give(shape.nodes[node].points ?? .zero, to: node, under: policy, unit, into: &allocation)
    }
  }

  /// Gives `points` to what stands below a node that is present.
  private func give(
    _ points: Points,
    to node: Int,
    under policy: UnweightedPolicy,
    _ unit: PointsUnit,
    into allocation: inout PointsAllocation
  ) throws(ArithmeticFault) {
    let children = shape.children[node]
    if shape.nodes[node].choice != .all {
      // Only one of them will count, and it counts with everything.
      for child in children where isPresent[child] {
        try give(points, to: child, under: policy, unit, into: &allocation)
      }
      for index in direct[node] where slots[index].statedPoints == nil { allocation.give(points, to: index) }
      return
    }
    let pointed = children.filter { shape.nodes[$0].points != nil }
    let openChildren = children.filter { shape.nodes[$0].points == nil && isPresent[$0] }
    let hasOpen = !direct[node].isEmpty || !openChildren.isEmpty
    let base = shape.nodes[node].points ?? points
    var rest = points
    for (child, part) in try partsOfPointed(pointed, of: points, base: base, hasOpen: hasOpen, unit) {
      rest = try rest.subtracting(part)
      if isPresent[child] {
        try give(part, to: child, under: policy, unit, into: &allocation)
      } else {
        try allocation.reserve(part, for: child)
      }
    }
    guard hasOpen else { return }
    rest = max(rest, .zero)
    if policy == .evenlyBySubcategory {
      let groups = openChildren.map { Group.node($0) } + (direct[node].isEmpty ? [] : [.indicators(direct[node])])
      let ordered = groups.sorted { first(of: $0) < first(of: $1) }
      for (group, part) in zip(ordered, unit.split(rest, weights: ordered.map { _ in 1 })) {
        switch group {
        case .node(let child): try give(part, to: child, under: policy, unit, into: &allocation)
        case .indicators(let indices): try share(part, among: indices, unit, into: &allocation)
        }
      }
    } else {
      let open = (direct[node] + openChildren.flatMap(indicators(below:))).sorted()
      try share(rest, among: open, unit, into: &allocation)
    }
  }

  private enum Group {
    case node(Int)
    case indicators([Int])
  }

  /// The first indicator of a group, by which groups keep the order of the table.
  private func first(of group: Group) -> Int {
    switch group {
    case .node(let node): indicators(below: node).min() ?? .max
    case .indicators(let indices): indices.first ?? .max
    }
  }

  /// The points of the nodes that state some, those that are present and those that keep theirs though absent.
  ///
  /// - Parameters:
  ///   - points: what there is to give.
  ///   - base: what there is when nothing was moved or scaled.
  ///   - hasOpen: whether others share what these leave; if not, they take all.
  private func partsOfPointed(
    _ nodes: [Int],
    of points: Points,
    base: Points,
    hasOpen: Bool,
    _ unit: PointsUnit
  ) throws(ArithmeticFault) -> [(node: Int, points: Points)] {
    let taking = nodes.filter { isPresent[$0] || shape.nodes[$0].absence.keepsPoints }
    var weights = taking.map { shape.nodes[$0].points ?? .zero }
    for node in nodes where !isPresent[node] {
      guard case .move(let shares) = shape.nodes[node].absence else { continue }
      for share in shares {
        guard let index = taking.firstIndex(of: share.node), isPresent[share.node] else { continue }
        weights[index] = try weights[index].adding(share.points)
      }
    }
    let sum = try Points.sum(of: weights)
    if sum == points || (hasOpen && points == base) { return Array(zip(taking, weights)) }
    var parts = unit.split(
      points,
      weights: weights.map(\.tenThousandths) + (hasOpen ? [max(base.tenThousandths - sum.tenThousandths, 0)] : [])
    )
    if hasOpen { parts.removeLast() }
    return Array(zip(taking, parts))
  }

  /// All indicators at a node and below it.
  private func indicators(below node: Int) -> [Int] {
    direct[node] + shape.children[node].flatMap(indicators(below:))
  }

  /// Shares what the stated points leave of `points` evenly among the indicators without any.
  private func share(
    _ points: Points,
    among indices: [Int],
    _ unit: PointsUnit,
    into allocation: inout PointsAllocation
  ) throws(ArithmeticFault) {
    var rest = points
    for index in indices { rest = try rest.subtracting(slots[index].statedPoints ?? .zero) }
    let open = indices.filter { slots[$0].statedPoints == nil }
    for (index, part) in zip(open, unit.split(max(rest, .zero), weights: open.map { _ in 1 })) {
      allocation.give(part, to: index)
    }
  }
}
