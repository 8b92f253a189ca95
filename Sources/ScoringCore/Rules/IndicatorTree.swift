/// The tree of indicators (指标体系): what carries how many points, to any depth.
public struct IndicatorTree: Hashable, Sendable {
  /// The points of the whole, 100 as a rule.
  public var points: Points
  /// `nil` when budget execution earns no points of its own.
  public var execution: ExecutionRule?
  /// Every parent stands before its children.
  public var nodes: [TreeNode]

  public init(points: Points, execution: ExecutionRule? = nil, nodes: [TreeNode]) {
    self.points = points
    self.execution = execution
    self.nodes = nodes
  }

  /// The nodes of the first level (一级指标).
  public var roots: [Int] { nodes.indices.filter { nodes[$0].parent == nil } }

  public func children(of node: Int) -> [Int] { nodes.indices.filter { nodes[$0].parent == node } }

  /// `nil` for the first level, and for a parent that does not stand before its child, which would never end.
  public func parent(of node: Int) -> Int? {
    guard nodes.indices.contains(node), let parent = nodes[node].parent, (0..<node).contains(parent) else { return nil }
    return parent
  }

  /// Whether `node` is `ancestor` or stands anywhere below it.
  public func isInside(_ node: Int, _ ancestor: Int) -> Bool {
    var here: Int? = node
    while let current = here {
      if current == ancestor { return true }
      here = parent(of: current)
    }
    return false
  }

  /// The node of the first level above `node`, or the node itself.
  public func root(of node: Int) -> Int {
    var node = node
    while let parent = parent(of: node) { node = parent }
    return node
  }
}

/// A node of the tree: a category (一级指标), a subcategory (二级指标) or anything below.
public struct TreeNode: Hashable, Sendable {
  /// `nil` for the first level.
  public var parent: Int?
  /// `nil` leaves the points to the allocation; the first level always has some.
  public var points: Points?
  public var kind: Kind
  public var choice: Choice
  public var absence: AbsencePolicy

  public init(
    parent: Int? = nil,
    points: Points?,
    kind: Kind = .regular,
    choice: Choice = .all,
    absence: AbsencePolicy = .redistribute
  ) {
    self.parent = parent
    self.points = points
    self.kind = kind
    self.choice = choice
    self.absence = absence
  }

  /// How what a node earns enters the total; for the first level only.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case regular
    /// 加分项: on top of the total, up to its points.
    case bonus
    /// 扣分项: taken off the total, up to its points.
    case deduction
  }

  /// Which of the parts of a node count.
  public enum Choice: String, Hashable, Sendable, CaseIterable {
    case all
    /// 择优: the one that earns most, with all the node's points.
    case best
    /// The first that can be scored, with all the node's points.
    case first
  }
}

/// What happens to the points of a node in which a project has no indicator.
public enum AbsencePolicy: Hashable, Sendable {
  /// What stands beside it without points of its own shares them; where nothing does, they go to the nodes beside it
  /// in proportion to their points.
  case redistribute
  /// They go to these nodes; what is left of them is shared in proportion.
  ///
  /// - Source: 四川省 510000_0013zp (人员类项目), 财预〔2021〕101号 as recalled (DOMAIN M32)
  case move([Share])
  /// They are lost.
  case zero
  /// They are earned, up to so many points.
  case full(atMost: Points?)
  /// They stay open: what the rule set asks for was not handed in.
  case unscored
  /// As `unscored`, and an error.
  case forbidden

  /// So many points for a node beside the absent one.
  public struct Share: Hashable, Sendable {
    public let node: Int
    public let points: Points

    public init(node: Int, points: Points) {
      self.node = node
      self.points = points
    }
  }
}
