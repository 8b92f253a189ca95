/// The sums of a project under way: rounded at the stage that the rule set names, exact before it.
struct Tally {
  let rules: ScoringRules
  let shape: TreeShape
  let allocation: PointsAllocation
  private var parts: [Part]
  private var goals: [Part]
  /// For each node of which only one part counts, what may count.
  private var candidates: [Int: [Candidate]] = [:]
  /// The points that are left out while the total is converted to the full points.
  private var rescaled = Points.zero
  private(set) var isNotChosen: [Bool]
  private(set) var chosenIndicators: [Int: Int] = [:]

  struct Part {
    var points = Points.zero
    var unscored = Points.zero
    var exact = WideRatio.zero
    var isScored = false
    var isUsed = false

    mutating func add(_ points: Points, _ exact: WideRatio?) throws(ArithmeticFault) {
      isUsed = true
      self.points = try self.points.adding(points)
      if let exact {
        self.exact = try self.exact.adding(exact)
        isScored = true
      } else {
        unscored = try unscored.adding(points)
      }
    }

    mutating func add(_ other: Part) throws(ArithmeticFault) {
      isUsed = isUsed || other.isUsed
      points = try points.adding(other.points)
      unscored = try unscored.adding(other.unscored)
      exact = try exact.adding(other.exact)
      isScored = isScored || other.isScored
    }
  }

  private struct Candidate {
    let part: Part
    let origin: Origin

    enum Origin {
      case indicator(Int)
      case node(Int)
    }
  }

  init(rules: ScoringRules, shape: TreeShape, allocation: PointsAllocation, goals: Int) {
    self.rules = rules
    self.shape = shape
    self.allocation = allocation
    parts = shape.nodes.map { _ in Part() }
    self.goals = Array(repeating: Part(), count: goals)
    isNotChosen = shape.nodes.map { _ in false }
  }

  /// Adds an indicator; of one that was left out nothing counts.
  mutating func add(
    _ index: Int,
    points: Points,
    exact: WideRatio?,
    rounded: Points?,
    to slot: MeasuredIndicator.Slot
  ) throws(ArithmeticFault) {
    guard shape.isKnown(slot.node) else { return }
    switch slot.counting {
    case .leftOut, .moved: return
    case .rescaled:
      rescaled = try rescaled.adding(points)
      parts[slot.node].isUsed = true
      return
    case .counted: break
    }
    let counted = rules.rounding.stage == .indicator ? rounded.map { WideRatio($0) } : exact
    if goals.indices.contains(slot.goal) { try goals[slot.goal].add(points, counted) }
    if shape.nodes[slot.node].choice == .all {
      try parts[slot.node].add(points, counted)
    } else {
      var part = Part()
      try part.add(points, counted)
      candidates[slot.node, default: []].append(Candidate(part: part, origin: .indicator(index)))
    }
  }

  /// Adds every node to the one above it, from the deepest up.
  mutating func addUp() throws(ArithmeticFault) {
    for node in shape.nodes.indices.reversed() {
      if shape.nodes[node].choice != .all { try choose(at: node) }
      settleAbsence(of: node)
      guard let parent = shape.nodes[node].parent, parent < node else { continue }
      if shape.nodes[parent].choice == .all {
        try parts[parent].add(parts[node])
      } else if parts[node].isUsed {
        candidates[parent, default: []].insert(Candidate(part: parts[node], origin: .node(node)), at: 0)
      }
    }
  }

  /// Takes the one candidate that counts: the best, or the first that is scored.
  private mutating func choose(at node: Int) throws(ArithmeticFault) {
    guard let all = candidates[node], var chosen = all.first else { return }
    for candidate in all.dropFirst() where candidate.part.isScored {
      let isMore = try chosen.part.exact < candidate.part.exact
      if !chosen.part.isScored || (shape.nodes[node].choice == .best && isMore) { chosen = candidate }
    }
    parts[node] = chosen.part
    chosenIndicators[node] = -1
    if case .indicator(let index) = chosen.origin { chosenIndicators[node] = index }
    for candidate in all {
      guard case .node(let other) = candidate.origin else { continue }
      if case .node(let own) = chosen.origin, own == other { continue }
      for below in shape.nodes.indices where shape.isInside(below, other) { isNotChosen[below] = true }
    }
  }

  /// A node without indicators, settled by its policy.
  private mutating func settleAbsence(of node: Int) {
    guard !allocation.isPresent[node], !parts[node].isUsed else { return }
    let points = allocation.reserved[node]
    let isRoot = shape.nodes[node].parent == nil
    guard points > .zero || isRoot else { return }
    parts[node].points = points
    switch shape.nodes[node].absence {
    case .unscored, .forbidden: parts[node].unscored = points
    case .full(let most): parts[node].exact = WideRatio(min(points, most ?? points))
    case .zero, .redistribute, .move: break
    }
  }

  func isExcluded(_ index: Int, at node: Int) -> Bool {
    guard shape.hasChoices, shape.isKnown(node) else { return false }
    if isNotChosen[node] { return true }
    return chosenIndicators[node].map { $0 != index } ?? false
  }

  func nodeScores() throws(ArithmeticFault) -> [NodeScore] {
    var scores: [NodeScore] = []
    for (node, part) in parts.enumerated() {
      let isAbsent = !allocation.isPresent[node]
      let settled = isAbsent && (part.points > .zero || shape.nodes[node].parent == nil)
      let isScored = part.isScored || (settled && part.unscored == .zero)
      scores.append(NodeScore(part: try score(of: part, isScored), isAbsent: isAbsent, isNotChosen: isNotChosen[node]))
    }
    return scores
  }

  func goalScores() throws(ArithmeticFault) -> [PartScore] {
    var scores: [PartScore] = []
    for part in goals { scores.append(try score(of: part, part.isScored)) }
    return scores
  }

  /// The total with execution, bonus and deductions, before limits.
  func total(
    with execution: Evaluator.WeighedExecution?,
    _ nodes: [NodeScore]
  ) throws(ArithmeticFault) -> PartScore {
    var total = Part()
    if let execution { try total.add(execution.part.points, execution.exact) }
    for root in shape.regularRoots {
      var part = parts[root]
      if rules.rounding.stage == .category { part.exact = WideRatio(nodes[root].part.score ?? .zero) }
      part.isScored = false
      try total.add(part)
    }
    // Money alone is no performance: without any scored indicator there is no score.
    total.isScored = shape.regularRoots.contains { parts[$0].isScored }
    if rescaled > .zero { try rescale(&total) }
    for root in shape.extraRoots { try addExtra(root, nodes, to: &total) }
    return try score(of: total, total.isScored)
  }

  /// 按百分制折算: what was earned over the points that apply, times all points.
  private func rescale(_ total: inout Part) throws(ArithmeticFault) {
    let applicable = total.points
    total.points = try applicable.adding(rescaled)
    guard applicable > .zero else {
      total.isScored = false
      return
    }
    total.exact = try total.exact.multiplied(by: WideRatio(total.points).divided(by: WideRatio(applicable)))
  }

  /// A bonus adds, a deduction takes away; neither changes what there is to earn, and nothing falls below zero.
  private func addExtra(_ root: Int, _ nodes: [NodeScore], to total: inout Part) throws(ArithmeticFault) {
    var extra = parts[root].exact
    let most = WideRatio(shape.nodes[root].points ?? .zero)
    if try most < extra { extra = most }
    if shape.nodes[root].kind == .deduction {
      total.exact = try total.exact.subtracting(extra)
      if total.exact.numerator < 0 { total.exact = .zero }
    } else {
      total.exact = try total.exact.adding(extra)
      let whole = WideRatio(total.points)
      if !rules.bonusMayExceed, try whole < total.exact { total.exact = whole }
    }
  }

  private func score(of part: Part, _ isScored: Bool) throws(ArithmeticFault) -> PartScore {
    PartScore(
      points: part.points,
      score: isScored ? try rules.rounding.rounded(part.exact) : nil,
      unscored: part.unscored
    )
  }
}
