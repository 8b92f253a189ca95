/// The tree of a rule set with its children at hand, computed once for all projects.
struct TreeShape: Sendable {
  let tree: IndicatorTree
  let children: [[Int]]
  /// The nodes of the first level whose points make the whole.
  let regularRoots: [Int]
  /// 加分项 and 扣分项.
  let extraRoots: [Int]
  let hasChoices: Bool

  var nodes: [TreeNode] { tree.nodes }

  init(_ tree: IndicatorTree) {
    self.tree = tree
    var children = Array(repeating: [Int](), count: tree.nodes.count)
    for index in tree.nodes.indices {
      if let parent = tree.parent(of: index) { children[parent].append(index) }
    }
    self.children = children
    regularRoots = tree.roots.filter { tree.nodes[$0].kind == .regular }
    extraRoots = tree.roots.filter { tree.nodes[$0].kind != .regular }
    hasChoices = tree.nodes.contains { $0.choice != .all }
  }

  func isKnown(_ node: Int) -> Bool { tree.nodes.indices.contains(node) }

  func parent(of node: Int) -> Int? { tree.parent(of: node) }

  func isInside(_ node: Int, _ ancestor: Int) -> Bool { tree.isInside(node, ancestor) }

  /// Whether the points of `node` belong to the whole, and not to a bonus or a deduction.
  func isRegular(_ node: Int) -> Bool { tree.nodes[tree.root(of: node)].kind == .regular }
}
