import Diagnostics
import RuleFiles
import ScoringCore

/// Finds the place of an indicator in a scheme's tree by the names that tables use for it.
package struct TreeIndex: Sendable {
  private let scheme: ScoringScheme
  /// The nodes of the first level by name.
  private let roots: [String: Int]
  /// For each root the nodes below it by name, the highest first where a name is used twice.
  private let below: [Int: [String: Int]]
  /// The prescribed indicators by name.
  private let prescribed: [String: [Int]]
  private let executionNames: Set<String>

  init(_ scheme: ScoringScheme) {
    self.scheme = scheme
    var roots: [String: Int] = [:]
    var below: [Int: [String: Int]] = [:]
    var prescribed: [String: [Int]] = [:]
    for (index, node) in scheme.nodes.enumerated() {
      let names = [node.name] + node.aliases
      if node.isIndicator {
        for name in names { prescribed[NameKey.indicator(name), default: []].append(index) }
      } else if scheme.tree.nodes[index].parent == nil {
        for name in names { roots[NameKey.category(name)] = index }
      } else {
        let root = scheme.tree.root(of: index)
        for name in names where below[root]?[NameKey.category(name)] == nil {
          below[root, default: [:]][NameKey.category(name)] = index
        }
      }
    }
    self.roots = roots
    self.below = below
    self.prescribed = prescribed
    executionNames = Set((scheme.execution.map { [$0.name] + $0.aliases } ?? []).map(NameKey.category))
  }

  package enum Place: Hashable {
    case node(Int)
    /// A row about budget execution, which is scored from the project's money.
    case execution
    case nowhere
  }

  /// Where a row belongs, and what is to be said about it.
  package func place(category: String, subcategory: String, indicator: String) -> (Place, [PlacementProblem]) {
    let key = NameKey.category(category)
    if executionNames.contains(key) { return (.execution, [.executionRow(category)]) }
    guard let root = roots[key] else { return placeOfStray(category, indicator) }
    let (node, problems) = node(named: subcategory, below: root)
    return (.node(prescribed(indicator, at: node) ?? node), problems)
  }

  private func node(named subcategory: String, below root: Int) -> (Int, [PlacementProblem]) {
    guard !subcategory.isEmpty, let names = below[root] else { return (root, []) }
    if let node = names[NameKey.category(subcategory)] { return (node, []) }
    let known = scheme.nodes.indices.filter { scheme.tree.nodes[$0].parent == root && !scheme.nodes[$0].isIndicator }
    let problem = PlacementProblem.unknownSubcategory(
      subcategory,
      category: scheme.nodes[root].name,
      suggestion: Suggestion.nearest(to: subcategory, in: known.map { scheme.nodes[$0].name })
    )
    return (root, [problem])
  }

  /// The prescribed indicator of this name at a node or anywhere below it.
  private func prescribed(_ name: String, at node: Int) -> Int? {
    prescribed[NameKey.indicator(name)]?.first { scheme.tree.isInside($0, node) }
  }

  /// A name that is no category: some tables promote a subcategory, such as 成本指标, to the first level; others leave
  /// the categories of a prescribed indicator out.
  private func placeOfStray(_ name: String, _ indicator: String) -> (Place, [PlacementProblem]) {
    let key = NameKey.category(name)
    for root in scheme.categories {
      guard let node = below[root]?[key] else { continue }
      let problem = PlacementProblem.subcategoryUsedAsCategory(name, category: scheme.nodes[root].name)
      return (.node(prescribed(indicator, at: node) ?? node), [problem])
    }
    if let nodes = prescribed[NameKey.indicator(indicator)], nodes.count == 1, let node = nodes.first {
      let path = scheme.path(to: node).dropLast().joined(separator: " / ")
      return (.node(node), [.placedByName(indicator, path: path)])
    }
    let known = scheme.categories.flatMap { [scheme.nodes[$0].name] + scheme.nodes[$0].aliases }
    return (.nowhere, [.unknownCategory(name, suggestion: Suggestion.nearest(to: name, in: known))])
  }
}
