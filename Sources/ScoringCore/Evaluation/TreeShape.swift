/// The tree of a rule set with its children at hand, computed once for all projects.
struct TreeShape: Sendable {
  let nodes: [TreeNode]
  let children: [[Int]]
  /// The nodes of the first level whose points make the whole.
  let regularRoots: [Int]
  /// 加分项 and 扣分项.
  let extraRoots: [Int]
  let hasChoices: Bool

  init(_ tree: IndicatorTree) {
    nodes = tree.nodes
    var children = Array(repeating: [Int](), count: tree.nodes.count)
    for (index, node) in tree.nodes.enumerated() {
      // A parent that stands behind its child would never end; such a node is nobody's child.
      if let parent = node.parent, parent < index { children[parent].append(index) }
    }
    self.children = children
    regularRoots = tree.roots.filter { tree.nodes[$0].kind == .regular }
    extraRoots = tree.roots.filter { tree.nodes[$0].kind != .regular }
    hasChoices = tree.nodes.contains { $0.choice != .all }
  }

  func isKnown(_ node: Int) -> Bool { nodes.indices.contains(node) }

  func root(of node: Int) -> Int {
    var node = node
    while let parent = nodes[node].parent, parent < node { node = parent }
    return node
  }

  func isInside(_ node: Int, _ ancestor: Int) -> Bool {
    var current: Int? = node
    while let here = current {
      if here == ancestor { return true }
      current = nodes[here].parent.flatMap { $0 < here ? $0 : nil }
    }
    return false
  }
}
