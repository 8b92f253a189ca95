/// The points of one goal's tree, given to its nodes and indicators.
///
/// Points that the table states are kept. What is left of a node is shared out by the rule set's policy, in the
/// smallest unit that the rule set rounds to; a remainder goes to the first indicators, one unit each, so that the
/// shares always add up to the whole.
struct GoalAllocation {
  let slots: [MeasuredIndicator.Slot]
  let shape: TreeShape
  let unit: PointsUnit
  /// The indicators of this goal that stand somewhere in the tree.
  let members: [Int]
  /// For each indicator how it counts here; only those of the members mean anything.
  private(set) var counting: [MeasuredIndicator.Counting]
  /// For each node the indicators with points that belong to it and to none of its children.
  private(set) var direct: [[Int]]
  /// For each node whether the project has an indicator with points in it or below it.
  private(set) var isPresent: [Bool]
  /// For each node whether an indicator in it or below it counts.
  private(set) var hasCounted: [Bool]
  /// For each indicator its points.
  var indicators: [Points]
  /// For each node without indicators the points that its policy keeps for it.
  var reserved: [Points]
  /// The points of a goal in which there is nothing to give them to.
  private(set) var open = Points.zero

  /// - Parameter whole: the points of all regular nodes together; `nil` for those that the tree states.
  init(
    _ members: [Int],
    of slots: [MeasuredIndicator.Slot],
    whole: Points?,
    under rules: ScoringRules,
    _ shape: TreeShape
  ) throws(ArithmeticFault) {
    self.slots = slots
    self.shape = shape
    self.members = members.filter { shape.isKnown(slots[$0].node) }
    unit = PointsUnit(places: Int(rules.rounding.places))
    counting = slots.map { $0.counting }
    direct = shape.nodes.map { _ in [] }
    isPresent = shape.nodes.map { _ in false }
    hasCounted = isPresent
    indicators = slots.map { $0.statedPoints ?? .zero }
    reserved = shape.nodes.map { _ in .zero }
    place()
    let sharing = self.members.filter { counting[$0] != .leftOut }
    var whole = whole
    let hasRegular = sharing.contains { index in
      (counting[index] == .counted || counting[index] == .rescaled) && shape.isRegular(slots[index].node)
    }
    if let all = whole, !hasRegular {
      open = all
      whole = .zero
    }
    // A table that states all its points has dealt with absent nodes itself, save those that must not be absent.
    let isFullyStated = !sharing.isEmpty && sharing.allSatisfy { slots[$0].statedPoints != nil }
    if isFullyStated {
      try keepOpen(whole)
    } else {
      try shareOut(whole: whole, under: rules.unweighted)
    }
    try passOn(isFullyStated: isFullyStated)
  }

  /// Finds out what stands where.
  private mutating func place() {
    for index in members where counting[index] == .counted { Self.mark(slots[index].node, in: &hasCounted, shape) }
    for index in members {
      // Among alternatives of which another one counts, what does not apply has nothing to give away.
      if shape.hasChoices, counting[index] != .counted, hasCountedAlternative(slots[index].node) {
        counting[index] = .leftOut
      }
      guard counting[index] != .leftOut else { continue }
      direct[slots[index].node].append(index)
      Self.mark(slots[index].node, in: &isPresent, shape)
    }
  }

  /// Marks a node and everything above it.
  private static func mark(_ node: Int, in marks: inout [Bool], _ shape: TreeShape) {
    var node: Int? = node
    while let here = node, !marks[here] {
      marks[here] = true
      node = shape.parent(of: here)
    }
  }

  private func hasCountedAlternative(_ node: Int) -> Bool {
    var node: Int? = node
    while let here = node {
      if shape.nodes[here].choice != .all, hasCounted[here] { return true }
      node = shape.parent(of: here)
    }
    return false
  }

  /// Keeps the points of absent nodes open where they must not be absent; the highest of them speaks for all below.
  private mutating func keepOpen(_ whole: Points?) throws(ArithmeticFault) {
    let stated = try Points.sum(of: shape.regularRoots.map { shape.nodes[$0].points ?? .zero })
    for node in shape.nodes.indices where !isPresent[node] && shape.nodes[node].absence.keepsPointsOpen {
      let parent = shape.parent(of: node)
      guard parent.map({ isPresent[$0] && shape.nodes[$0].choice == .all }) ?? true else { continue }
      let points = shape.nodes[node].points ?? .zero
      let others = try stated.subtracting(points)
      reserved[node] = whole.flatMap { unit.split($0, like: [points, max(others, .zero)]).first } ?? points
    }
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
