import RuleFiles
import ScoringCore

/// Limits on totals, and the nodes that they and the policies for absence ask about.
extension Script {
  /// The points of a node that must not be absent stay open where it is.
  private var openNodes: [Int] {
    scheme.nodes.indices.filter {
      switch scheme.tree.nodes[$0].absence {
      case .unscored, .forbidden: true
      case .redistribute, .move, .zero, .full: false
      }
    }
  }

  private var nodesOfLimits: [Int] {
    scoring.limits.compactMap { limit in
      if case .node(let node, _) = limit.condition { node } else { nil }
    }
  }

  /// The nodes of which it matters whether anything stands there.
  private var nodesOfPresence: [Int] {
    Set(openNodes + openNodes.compactMap(scheme.tree.parent(of:))).sorted()
  }

  private func inside(_ node: Int) -> String {
    let below = scheme.nodes.indices.filter { scheme.tree.isInside($0, node) }
    return "node IN (" + below.map(String.init).joined(separator: ", ") + ")"
  }

  var nodeSums: String {
    let limited = Set(nodesOfLimits).sorted().map { node in
      """
      ,
            SUM(CASE WHEN \(inside(node)) THEN points ELSE 0 END) AS points_\(node),
            SUM(CASE WHEN \(inside(node)) THEN score END) AS score_\(node)
      """
    }
    let present = nodesOfPresence.map { node in
      ",\n      MAX(CASE WHEN \(inside(node)) THEN 1 ELSE 0 END) AS present_\(node)"
    }
    return (limited + present).joined()
  }

  var nodeColumns: String {
    let limited = Set(nodesOfLimits).sorted().map { ", s.points_\($0), s.score_\($0)" }
    return (limited + nodesOfPresence.map { ", s.present_\($0)" }).joined()
  }

  /// The points that stay open in a node, or in the whole.
  private func openPoints(inside whole: Int?) -> String {
    openNodes.filter { node in whole.map { scheme.tree.isInside(node, $0) } ?? true }.map { node in
      let parent = scheme.tree.parent(of: node).map { " AND present_\($0) = 1" } ?? ""
      let points = scheme.tree.nodes[node].points?.tenThousandths ?? 0
      return " + CASE WHEN present_\(node) = 0\(parent) THEN \(points) ELSE 0 END"
    }.joined()
  }

  var openPoints: String { openPoints(inside: nil) }

  /// `nil` for what never holds in a flat table.
  private func condition(_ limit: ScoreLimit) -> String? {
    switch limit.condition {
    case .event: nil
    case .execution(let band):
      scoring.tree.execution == nil ? nil : "n IS NOT NULL AND d > 0 AND \(band.condition("n", "d"))"
    case .total(let band): "whole > 0 AND \(band.condition("total", "whole"))"
    case .node(let node, let band):
      "points_\(node) > 0 AND \(band.condition("score_\(node)", "(points_\(node)\(openPoints(inside: node)))"))"
    }
  }

  var limitedScore: String {
    let caps = scoring.limits.compactMap { limit -> String? in
      guard case .scoreAtMost(let most) = limit.effect, let condition = condition(limit) else { return nil }
      return "CASE WHEN \(condition) THEN \(most.tenThousandths) ELSE total END"
    }
    return caps.isEmpty ? "total" : "CASE WHEN total IS NOT NULL THEN LEAST(total, \(caps.joined(separator: ", "))) END"
  }

  var limitedGrade: String {
    let reached = gradeIndex("score", scoring.gradeBounds)
    let caps = scoring.limits.compactMap { limit -> String? in
      guard case .gradeAtMost(let grade) = limit.effect, let condition = condition(limit) else { return nil }
      return "CASE WHEN \(condition) THEN \(grade) ELSE 0 END"
    }
    guard !caps.isEmpty else { return reached }
    return "CASE WHEN (\(reached)) IS NOT NULL THEN GREATEST(\(reached), \(caps.joined(separator: ", "))) END"
  }
}
