/// Sharing points from the first level down.
extension GoalAllocation {
  /// What takes an even share: an indicator, or a node of which only one part will count.
  private enum Claim {
    case indicator(Int)
    case choice(Int)
    /// All of a subcategory, where those share evenly.
    case node(Int)
    /// The indicators that belong to no subcategory, as if they had one.
    case indicators([Int])
  }

  mutating func shareOut(whole: Points?, under policy: UnweightedPolicy) throws(ArithmeticFault) {
    let stated = try Points.sum(of: shape.regularRoots.map { shape.nodes[$0].points ?? .zero })
    let parts = try parts(of: whole ?? stated, base: stated, among: shape.regularRoots, hasOpen: false)
    for (node, points) in parts where !isPresent[node] { reserved[node] = points }
    let present = parts.filter { isPresent[$0.node] }
    if policy == .evenlyOverAll {
      let sum = try Points.sum(of: present.map { $0.points })
      try share(sum, among: present.flatMap { claims(at: $0.node) }, under: policy)
    } else {
      for (node, points) in present { try give(points, to: node, under: policy) }
    }
    for node in shape.extraRoots where isPresent[node] {
      try give(shape.nodes[node].points ?? .zero, to: node, under: policy)
    }
  }

  /// Gives `points` to what stands below a node that is present.
  private mutating func give(_ points: Points, to node: Int, under policy: UnweightedPolicy) throws(ArithmeticFault) {
    guard shape.nodes[node].choice == .all else {
      // Only one of them will count, and it counts with everything.
      for child in shape.children[node] where isPresent[child] { try give(points, to: child, under: policy) }
      for index in direct[node] where slots[index].statedPoints == nil { indicators[index] = points }
      return
    }
    let (pointed, claims) = policy == .evenlyBySubcategory ? subcategories(of: node) : open(below: node)
    let base = shape.nodes[node].points ?? points
    var rest = points
    for (child, part) in try parts(of: points, base: base, among: pointed, hasOpen: !claims.isEmpty) {
      rest = try rest.subtracting(part)
      if isPresent[child] {
        try give(part, to: child, under: policy)
      } else {
        reserved[child] = part
      }
    }
    try share(rest, among: claims, under: policy)
  }

  /// The nodes below that state points, and what shares the rest: a node without points only orders what is below it.
  private func open(below node: Int) -> (pointed: [Int], claims: [Claim]) {
    var pointed: [Int] = []
    var claims = direct[node].map { Claim.indicator($0) }
    for child in shape.children[node] {
      if shape.nodes[child].points != nil {
        pointed.append(child)
      } else if shape.nodes[child].choice != .all {
        if isPresent[child] { claims.append(.choice(child)) }
      } else {
        let below = open(below: child)
        pointed += below.pointed
        claims += below.claims
      }
    }
    return (pointed, claims)
  }

  private func subcategories(of node: Int) -> (pointed: [Int], claims: [Claim]) {
    let children = shape.children[node]
    let open = children.filter { shape.nodes[$0].points == nil && isPresent[$0] }.map { Claim.node($0) }
    let own = direct[node].isEmpty ? [] : [Claim.indicators(direct[node])]
    return (children.filter { shape.nodes[$0].points != nil }, open + own)
  }

  /// Everything in a node that takes a share, whatever its nodes state.
  private func claims(at node: Int) -> [Claim] {
    guard shape.nodes[node].choice == .all else { return isPresent[node] ? [.choice(node)] : [] }
    return direct[node].map { Claim.indicator($0) } + shape.children[node].flatMap(claims(at:))
  }

  /// The points of the nodes that state some, those that are present and those that keep theirs though absent.
  ///
  /// - Parameters:
  ///   - points: what there is to give.
  ///   - base: what there is when nothing was moved or scaled.
  ///   - hasOpen: whether others share what these leave; if not, they take all.
  private func parts(
    of points: Points,
    base: Points,
    among nodes: [Int],
    hasOpen: Bool
  ) throws(ArithmeticFault) -> [(node: Int, points: Points)] {
    let keeping = nodes.filter { !isPresent[$0] && shape.nodes[$0].absence.keepsPoints }
    let kept = keeping.map { shape.nodes[$0].points ?? .zero }
    let taking = nodes.filter { isPresent[$0] }
    var weights = taking.map { shape.nodes[$0].points ?? .zero }
    for node in nodes where !isPresent[node] {
      guard case .move(let shares) = shape.nodes[node].absence else { continue }
      for share in shares {
        guard let index = taking.firstIndex(of: share.node) else { continue }
        weights[index] = try weights[index].adding(share.points)
      }
    }
    // What was kept is not there to be given to others, nor do others' points come to those that are absent.
    let givable = try max(base.subtracting(Points.sum(of: kept)), .zero)
    var keepingParts = unit.split(points, like: kept + [givable])
    guard let given = keepingParts.popLast() else { return [] }
    let leftOpen = hasOpen ? [try max(givable.subtracting(Points.sum(of: weights)), .zero)] : []
    // The open share stands last and is nobody's here.
    let takingParts = unit.split(given, like: weights + leftOpen)
    return zip(keeping + taking, keepingParts + takingParts).map { (node: $0, points: $1) }
  }

  /// Shares what the stated points leave of `points` evenly among those without any.
  private mutating func share(
    _ points: Points,
    among claims: [Claim],
    under policy: UnweightedPolicy
  ) throws(ArithmeticFault) {
    var rest = points
    var open: [Claim] = []
    for claim in claims {
      if let stated = stated(by: claim) {
        rest = try rest.subtracting(stated)
        if case .choice(let node) = claim { try give(stated, to: node, under: policy) }
      } else {
        open.append(claim)
      }
    }
    open.sort { first(of: $0) < first(of: $1) }
    for (claim, part) in zip(open, unit.split(max(rest, .zero), evenlyAmong: open.count)) {
      switch claim {
      case .indicator(let index): indicators[index] = part
      case .choice(let node), .node(let node): try give(part, to: node, under: policy)
      case .indicators(let indices): try share(part, among: indices.map { .indicator($0) }, under: policy)
      }
    }
  }

  /// What the table states for a claim; the most where it is one of several.
  private func stated(by claim: Claim) -> Points? {
    switch claim {
    case .indicator(let index): slots[index].statedPoints
    case .choice(let node): indices(below: node).compactMap { slots[$0].statedPoints }.max()
    case .node, .indicators: nil
    }
  }

  /// The first indicator of a claim, by which claims keep the order of the table.
  private func first(of claim: Claim) -> Int {
    switch claim {
    case .indicator(let index): index
    case .choice(let node), .node(let node): indices(below: node).min() ?? .max
    case .indicators(let indices): indices.first ?? .max
    }
  }

  /// All indicators at a node and below it.
  private func indices(below node: Int) -> [Int] {
    direct[node] + shape.children[node].flatMap(indices(below:))
  }
}
