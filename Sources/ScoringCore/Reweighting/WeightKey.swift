/// What has points of its own in a scheme: budget execution (预算执行率), or a node of the tree.
public enum WeightKey: Hashable, Sendable {
  case execution
  case node(Int)
}

extension ScoringRules {
  /// `nil` where nothing is stated and the points are left to the allocation.
  public func points(of weight: WeightKey) -> Points? {
    switch weight {
    case .execution: tree.execution?.points
    case .node(let node): tree.nodes.indices.contains(node) ? tree.nodes[node].points : nil
    }
  }

  public mutating func setPoints(_ points: Points, of weight: WeightKey) {
    switch weight {
    case .execution: tree.execution?.points = points
    case .node(let node): tree.nodes[node].points = points
    }
  }

  /// What makes the whole together: budget execution and the categories, without bonus and deductions.
  public var wholeWeights: [WeightKey] {
    (tree.execution == nil ? [] : [.execution])
      + tree.roots.filter { tree.nodes[$0].kind == .regular }.map { WeightKey.node($0) }
  }

  /// The nodes below `node` that state points and have no node with points between: they share its points.
  public func weightedChildren(of node: Int) -> [Int] {
    tree.children(of: node).flatMap { child -> [Int] in
      if tree.nodes[child].points != nil { return [child] }
      return tree.nodes[child].choice == .all ? weightedChildren(of: child) : []
    }
  }

  /// The node at or above `node` whose points it shares.
  public func weightedAncestor(of node: Int) -> Int? {
    var here: Int? = node
    while let current = here {
      if tree.nodes[current].points != nil { return current }
      here = tree.parent(of: current)
    }
    return nil
  }
}
