import Diagnostics
import RuleFiles
import ScoringCore

/// The weights of a scheme by the names that the rule file gives them.
struct WeightNames {
  private let scheme: ScoringScheme

  init(_ scheme: ScoringScheme) {
    self.scheme = scheme
  }

  /// What has points of its own, budget execution first, then from the first level down.
  var all: [WeightKey] {
    (scheme.tree.execution == nil ? [] : [.execution])
      + scheme.tree.nodes.indices.filter { scheme.tree.nodes[$0].points != nil }.map(WeightKey.node)
  }

  /// The names on the way to a weight: `产出指标/数量指标`.
  func path(to weight: WeightKey) -> String {
    switch weight {
    case .execution: executionName
    case .node(let node): scheme.path(to: node).joined(separator: "/")
    }
  }

  func name(of weight: WeightKey) -> String {
    switch weight {
    case .execution: executionName
    case .node(let node): scheme.nodes.indices.contains(node) ? scheme.nodes[node].name : ""
    }
  }

  private var executionName: String { scheme.execution?.name ?? "预算执行率" }

  enum Match: Equatable {
    case one(WeightKey)
    case several([WeightKey])
    case none
  }

  /// The weight that is meant: the name itself goes before an alias, and what is higher before what is deeper.
  func match(_ names: [String]) -> Match {
    if names.count == 1, let name = names.first, matchesExecution(name) { return .one(.execution) }
    let found = scheme.nodes.indices.filter { fits($0, names) }
    let exact = found.filter { isCalled($0, names.last ?? "") }
    let candidates = exact.isEmpty ? found : exact
    guard let highest = candidates.map(depth).min() else { return .none }
    let best = candidates.filter { depth($0) == highest }.map(WeightKey.node)
    return best.count == 1 ? .one(best[0]) : .several(best)
  }

  func suggestion(for name: String) -> String? {
    Suggestion.nearest(to: name, in: all.map(self.name(of:)))
      ?? Suggestion.nearest(
        to: name,
        in: scheme.nodes.flatMap(\.aliases)
      )
  }

  private func matchesExecution(_ name: String) -> Bool {
    guard scheme.tree.execution != nil else { return false }
    let names = (scheme.execution.map { [$0.name] + $0.aliases } ?? []) + ["execution"]
    return names.contains { NameKey.category($0) == NameKey.category(name) }
  }

  /// Whether the last name is that of the node and the others are those of nodes above, in this order.
  private func fits(_ node: Int, _ names: [String]) -> Bool {
    guard let last = names.last, matches(node, last) else { return false }
    var above = scheme.tree.parent(of: node)
    for name in names.dropLast().reversed() {
      while let here = above, !matches(here, name) { above = scheme.tree.parent(of: here) }
      guard let here = above else { return false }
      above = scheme.tree.parent(of: here)
    }
    return true
  }

  private func matches(_ node: Int, _ name: String) -> Bool {
    let definition = scheme.nodes[node]
    return ([definition.name] + definition.aliases).contains { key($0, node) == key(name, node) }
  }

  private func isCalled(_ node: Int, _ name: String) -> Bool { key(scheme.nodes[node].name, node) == key(name, node) }

  private func key(_ name: String, _ node: Int) -> String {
    scheme.nodes[node].isIndicator ? NameKey.indicator(name) : NameKey.category(name)
  }

  private func depth(_ node: Int) -> Int { scheme.path(to: node).count }
}
