/// One goal's tree, added up from the deepest nodes to the first level.
struct Tally {
  let allocation: GoalAllocation
  /// For each node what it comes to.
  private(set) var parts: [ExactPart]
  /// For each node whether another of the alternatives counts instead.
  private(set) var isNotChosen: [Bool]
  /// The indicators instead of which another alternative counts.
  private(set) var notChosen: [Int] = []
  /// What nodes without indicators carry, as far as it counts.
  private(set) var kept: [KeptPart] = []
  /// For each node of which only one part counts, what may count.
  private var candidates: [Int: [Candidate]] = [:]

  private var shape: TreeShape { allocation.shape }

  fileprivate struct Candidate {
    let part: ExactPart
    let origin: Origin

    enum Origin: Equatable {
      case indicator(Int)
      case node(Int)
    }
  }

  /// - Parameters:
  ///   - points: for each indicator its points.
  ///   - exact: for each indicator what it earned; `nil` when it could not be scored.
  init(_ allocation: GoalAllocation, _ points: [Points], _ exact: [WideRatio?]) throws(ArithmeticFault) {
    self.allocation = allocation
    parts = allocation.shape.nodes.map { _ in ExactPart() }
    isNotChosen = parts.map { _ in false }
    for index in allocation.members { try add(index, points[index], exact[index]) }
    try addUp()
  }

  /// Whether there is anything at a node that counts.
  func counts(_ node: Int) -> Bool {
    !isNotChosen[node] && (parts[node].isUsed || parts[node].points > .zero)
  }

  private mutating func add(_ index: Int, _ points: Points, _ exact: WideRatio?) throws(ArithmeticFault) {
    let node = allocation.slots[index].node
    var part = ExactPart()
    switch allocation.counting[index] {
    case .leftOut, .moved: return
    case .rescaled: try part.add(rescaled: points)
    case .counted: try part.add(points, exact)
    }
    try take(part, from: .indicator(index), at: node)
  }

  private mutating func take(_ part: ExactPart, from origin: Candidate.Origin, at node: Int) throws(ArithmeticFault) {
    if shape.nodes[node].choice == .all {
      try parts[node].add(part)
    } else if part.isUsed {
      candidates[node, default: []].append(Candidate(part: part, origin: origin))
    }
  }

  private mutating func addUp() throws(ArithmeticFault) {
    for node in shape.nodes.indices.reversed() {
      try choose(at: node)
      settleAbsence(of: node)
      if let parent = shape.parent(of: node) { try take(parts[node], from: .node(node), at: parent) }
    }
  }

  /// Takes the one candidate that counts: the best, or the first that is scored.
  private mutating func choose(at node: Int) throws(ArithmeticFault) {
    guard shape.nodes[node].choice != .all else { return }
    guard let all = candidates[node] else { return dropKept(in: node) }
    // Nodes came from the last to the first, behind the indicators; they are asked in their own order and before them.
    let ordered = all.reversed().filter { $0.isNode } + all.filter { !$0.isNode }
    guard var chosen = ordered.first else { return }
    for candidate in ordered.dropFirst() {
      let isBetter =
        if candidate.part.isScored, chosen.part.isScored, shape.nodes[node].choice == .best {
          try chosen.part.exact < candidate.part.exact
        } else {
          candidate.part.isScored && !chosen.part.isScored
        }
      if isBetter { chosen = candidate }
    }
    parts[node] = chosen.part
    if case .node(let other) = chosen.origin { dropKept(in: node, except: other) } else { dropKept(in: node) }
    for candidate in ordered where candidate.origin != chosen.origin { dismiss(candidate) }
  }

  private mutating func dismiss(_ candidate: Candidate) {
    switch candidate.origin {
    case .indicator(let index): notChosen.append(index)
    case .node(let other):
      for below in shape.nodes.indices where shape.isInside(below, other) { isNotChosen[below] = true }
      notChosen += allocation.members.filter { shape.isInside(allocation.slots[$0].node, other) }
    }
  }

  /// A node without indicators, settled by its policy.
  private mutating func settleAbsence(of node: Int) {
    let points = allocation.reserved[node]
    guard !parts[node].isUsed, points > .zero else { return }
    parts[node] = ExactPart()
    parts[node].points = points
    dropKept(in: node)
    defer { kept.append(KeptPart(node: node, points: points, earned: parts[node].kept)) }
    switch shape.nodes[node].absence {
    case .unscored, .forbidden: parts[node].unscored = points
    case .full(let most): parts[node].exact = WideRatio(min(points, most ?? points))
    case .zero, .redistribute, .move: break
    }
  }

  private mutating func dropKept(in node: Int, except other: Int? = nil) {
    guard !kept.isEmpty else { return }
    let shape = shape
    kept.removeAll { part in
      shape.isInside(part.node, node) && !(other.map { shape.isInside(part.node, $0) } ?? false)
    }
  }
}

extension ExactPart {
  /// What a node without indicators earned; `nil` while it is open. It is given in points, so nothing is rounded here.
  fileprivate var kept: Points? {
    guard unscored == .zero else { return nil }
    return Points(tenThousandths: Int64(truncatingIfNeeded: exact.numerator * 10_000 / exact.denominator))
  }
}

extension Tally.Candidate {
  fileprivate var isNode: Bool {
    if case .node = origin { true } else { false }
  }
}
