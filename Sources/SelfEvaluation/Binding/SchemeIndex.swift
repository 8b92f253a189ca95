import RuleFiles
import ScoringCore

/// A scheme with its names looked up for every row and therefore indexed once.
package struct SchemeIndex: Sendable {
  package let scheme: ScoringScheme
  package let evaluator: Evaluator
  package let tree: TreeIndex
  /// For each indicator rule the words of its scale and its checklist.
  package let levels: [LevelIndex]
  package let checklists: [ChecklistIndex]
  private let adjustments: [String: Int]

  package init(_ scheme: ScoringScheme) {
    self.scheme = scheme
    evaluator = Evaluator(rules: scheme.scoring)
    tree = TreeIndex(scheme)
    levels = scheme.indicatorRules.map { LevelIndex($0.levels) }
    checklists = scheme.indicatorRules.map { ChecklistIndex($0.checklist) }
    var adjustments: [String: Int] = [:]
    for (index, adjustment) in scheme.adjustments.enumerated() {
      for name in [adjustment.name] + adjustment.aliases { adjustments[NameKey.word(name)] = index }
    }
    self.adjustments = adjustments
  }

  /// The rule for an indicator of this name at a node: the first override that fits, or the node's own.
  package func rule(at node: Int, named name: String) -> Int {
    let own = scheme.nodes[node].rule
    let plain = NameKey.indicator(name)
    for override in scheme.overrides where override.matches(plain) || override.matches(name) {
      if let limit = override.node, !scheme.tree.isInside(node, limit) { continue }
      return override.rules[own] ?? own
    }
    return own
  }

  /// The comparator of a target at a node that states none.
  package func unstatedComparator(at node: Int, rule: Int) -> Comparator {
    var here: Int? = node
    while let node = here {
      if let comparator = scheme.nodes[node].unstatedComparator { return comparator }
      here = scheme.tree.nodes[node].parent
    }
    return scheme.ruleDefinition(rule).unstatedComparator
  }

  func adjustment(named name: String) -> AdjustmentDefinition? {
    adjustments[NameKey.word(name)].map { scheme.adjustments[$0] }
  }
}
