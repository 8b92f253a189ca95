import ScoringCore

/// Random trees whose points add up on every level where all of them are stated.
struct RandomTree {
  var random: SeededGenerator
  private var nodes: [TreeNode] = []

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

  mutating func pick<Element>(_ elements: [Element], else other: Element) -> Element {
    elements.randomElement(using: &random) ?? other
  }

  /// - Parameters:
  ///   - depth: how many levels there may be at most.
  ///   - hasChoices: whether of some nodes only one part may count.
  mutating func tree(depth: Int, hasChoices: Bool = true, hasExtras: Bool = true) -> IndicatorTree {
    nodes = []
    let execution = chance(50) ? ExecutionRule(points: Points(whole: 10)) : nil
    let whole = Int64(execution == nil ? 1_000_000 : 900_000)
    let roots = split(whole, into: Int.random(in: 1...4, using: &random)).map { points in
      append(TreeNode(points: Points(tenThousandths: points)), choice: hasChoices)
    }
    addMoves(among: roots)
    for root in roots { grow(root, levels: depth - 1, hasChoices) }
    if hasExtras {
      for kind in [TreeNode.Kind.bonus, .deduction] where chance(30) {
        let points = Points(whole: Int32.random(in: 1...10, using: &random))
        let root = append(TreeNode(points: points, kind: kind), choice: hasChoices)
        nodes[root].absence = .zero
        grow(root, levels: depth - 1, hasChoices)
      }
    }
    return IndicatorTree(points: Points(whole: 100), execution: execution, nodes: nodes)
  }

  private mutating func append(_ node: TreeNode, choice hasChoices: Bool) -> Int {
    var node = node
    if hasChoices, chance(15) { node.choice = chance(50) ? .best : .first }
    let points = node.points ?? .zero
    let half = Points(tenThousandths: points.tenThousandths / 2)
    node.absence = pick(
      [.redistribute, .redistribute, .zero, .full(atMost: nil), .full(atMost: half), .unscored],
      else: .zero
    )
    nodes.append(node)
    return nodes.count - 1
  }

  private mutating func grow(_ parent: Int, levels: Int, _ hasChoices: Bool) {
    guard levels > 0, chance(60) else { return }
    let count = Int.random(in: 1...3, using: &random)
    var points: [Int64?] = Array(repeating: nil, count: count)
    if nodes[parent].choice == .all, let whole = nodes[parent].points, chance(60) {
      points = split(whole.tenThousandths, into: count)
      // Where some state none, those share what is left.
      if chance(40) { points[Int.random(in: 0..<count, using: &random)] = nil }
    }
    let children = points.map { points in
      append(TreeNode(parent: parent, points: points.map { Points(tenThousandths: $0) }), choice: hasChoices)
    }
    if nodes[parent].choice == .all { addMoves(among: children.filter { nodes[$0].points != nil }) }
    for child in children { grow(child, levels: levels - 1, hasChoices) }
  }

  /// Lets one of some nodes move its points to another one.
  private mutating func addMoves(among siblings: [Int]) {
    guard siblings.count > 1, chance(20), let points = nodes[siblings[0]].points else { return }
    let moved = Points(tenThousandths: points.tenThousandths / (chance(50) ? 1 : 2))
    nodes[siblings[0]].absence = .move([AbsencePolicy.Share(node: siblings[1], points: moved)])
  }

  /// Parts in cents that add up to `whole`.
  mutating func split(_ whole: Int64, into count: Int) -> [Int64] {
    var rest = whole / 100
    var parts: [Int64] = []
    for _ in 1..<max(count, 1) {
      let part = Int64.random(in: 0...rest, using: &random)
      parts.append(part * 100)
      rest -= part
    }
    return parts + [whole - parts.reduce(0, +)]
  }
}
