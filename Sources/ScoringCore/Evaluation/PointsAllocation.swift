/// The points of a project given to its nodes and indicators.
///
/// Points that the table states are kept. What is left of a node is shared out by the rule set's policy, in the
/// smallest unit that the rule set rounds to; a remainder goes to the first indicators, one unit each, so that the
/// shares always add up to the whole.
struct PointsAllocation {
  /// For each indicator.
  private(set) var indicators: [Points]
  /// For each node without indicators the points that its policy keeps for it.
  private(set) var reserved: [Points]
  /// For each node whether the project has an indicator in it or below it.
  private(set) var isPresent: [Bool]

  let rules: ScoringRules
  let shape: TreeShape
  let slots: [MeasuredIndicator.Slot]
  let unit: PointsUnit

  init(
    _ slots: [MeasuredIndicator.Slot],
    goals: [Points?],
    under rules: ScoringRules,
    _ shape: TreeShape
  ) throws(ArithmeticFault) {
    self.slots = slots
    self.rules = rules
    self.shape = shape
    unit = PointsUnit(places: Int(rules.rounding.places))
    indicators = slots.map { $0.statedPoints ?? .zero }
    reserved = shape.nodes.map { _ in .zero }
    isPresent = shape.nodes.map { _ in false }
    try allocateGoals(goals)
    try passOnWhatIsLeftOut()
  }

  mutating func give(_ points: Points, to indicator: Int) { indicators[indicator] = points }
  mutating func reserve(_ points: Points, for node: Int) throws(ArithmeticFault) {
    reserved[node] = try reserved[node].adding(points)
  }

  /// Each goal is a tree of its own, of its own points.
  private mutating func allocateGoals(_ goals: [Points?]) throws(ArithmeticFault) {
    let count = max(1, goals.count, (slots.map(\.goal).max() ?? 0) + 1)
    guard count > 1 else {
      return try allocate(Array(slots.indices), whole: nil)
    }
    let whole = try Points.sum(of: shape.regularRoots.map { shape.nodes[$0].points ?? .zero })
    let stated = goals + Array(repeating: nil, count: count - goals.count)
    var rest = whole
    for points in stated { rest = try rest.subtracting(points ?? .zero) }
    let open = stated.indices.filter { stated[$0] == nil }
    let parts = unit.split(max(rest, .zero), weights: open.map { _ in 1 })
    for goal in stated.indices {
      let share = stated[goal] ?? open.firstIndex(of: goal).map { parts[$0] } ?? .zero
      try allocate(slots.indices.filter { slots[$0].goal == goal }, whole: share)
    }
  }

  /// - Parameter whole: the points of all regular nodes together; `nil` for those that the tree states.
  private mutating func allocate(_ members: [Int], whole: Points?) throws(ArithmeticFault) {
    let counted = members.filter { slots[$0].counting != .leftOut && shape.isKnown(slots[$0].node) }
    var sharing = PointsSharing(members: counted, slots: slots, shape: shape)
    for node in isPresent.indices where sharing.isPresent[node] { isPresent[node] = true }
    // A table that states all its points has dealt with absent nodes itself, save those that must not be absent.
    guard !counted.allSatisfy({ slots[$0].statedPoints != nil }) || counted.isEmpty else {
      for node in shape.nodes.indices where !sharing.isPresent[node] && shape.nodes[node].absence.keepsPointsOpen {
        try reserve(shape.nodes[node].points ?? .zero, for: node)
      }
      return
    }
    try sharing.shareOut(whole: whole, under: rules.unweighted, unit, into: &self)
  }

  /// The points of an indicator that does not apply, given to others.
  private mutating func passOnWhatIsLeftOut() throws(ArithmeticFault) {
    for (index, slot) in slots.enumerated() {
      let receivers: [Int]
      switch slot.counting {
      case .counted, .rescaled: continue
      case .moved(let node): receivers = countedIndicators { shape.isInside($0, node) }
      case .leftOut:
        let root = shape.isKnown(slot.node) ? shape.root(of: slot.node) : slot.node
        let beside = countedIndicators { shape.root(of: $0) == root }
        receivers = beside.isEmpty ? countedIndicators { _ in true } : beside
      }
      let points = indicators[index]
      indicators[index] = .zero
      let parts = unit.split(points, weights: receivers.map { indicators[$0].tenThousandths })
      for (receiver, part) in zip(receivers, parts) {
        indicators[receiver] = try indicators[receiver].adding(part)
      }
    }
  }

  private func countedIndicators(_ isWanted: (Int) -> Bool) -> [Int] {
    slots.indices.filter { slots[$0].counting == .counted && shape.isKnown(slots[$0].node) && isWanted(slots[$0].node) }
  }
}

extension AbsencePolicy {
  /// Whether an absent node leaves its points open, so that the score is provisional.
  var keepsPointsOpen: Bool { self == .unscored || self == .forbidden }

  /// Whether an absent node keeps its points instead of giving them to others.
  var keepsPoints: Bool {
    switch self {
    case .redistribute, .move: false
    case .zero, .full, .unscored, .forbidden: true
    }
  }
}
