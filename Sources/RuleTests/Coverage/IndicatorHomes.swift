import RuleFiles
import ScoringCore

extension NamePattern {
  /// Whether every name is of this pattern.
  var takesAll: Bool { covers(NamePattern("*")) }
}

/// Where the indicators of a scheme are meant to stand, and which rules score them there.
///
/// Where the rules prescribe the indicators themselves, nothing else is meant to stand beside them.
struct IndicatorHomes {
  private let scheme: ScoringScheme
  private let nodes: [Int]

  init(_ scheme: ScoringScheme) {
    self.scheme = scheme
    nodes = scheme.nodes.indices.filter { node in
      scheme.nodes[node].isIndicator
        || !scheme.nodes.indices.contains { scheme.nodes[$0].isIndicator && scheme.tree.isInside($0, node) }
    }
  }

  /// Whether somewhere a table brings indicators of its own, which have to share points.
  var shareTheirPoints: Bool { nodes.contains { !scheme.nodes[$0].isIndicator } }

  /// The indices of the rules that can score something, in their order; not those that an override takes everything from.
  var rules: [Int] { Set(nodes.flatMap(rules)).sorted() }

  private func rules(at node: Int) -> [Int] {
    let definition = scheme.nodes[node]
    var rules: [Int] = []
    for override in scheme.overrides {
      if let limit = override.node, !scheme.tree.isInside(node, limit) { continue }
      let takesAll = override.patterns.contains(where: \.takesAll)
      let isNamed = ([definition.name] + definition.aliases).contains(where: override.matches)
      guard takesAll || !definition.isIndicator || isNamed else { continue }
      rules.append(override.rules[definition.rule] ?? definition.rule)
      // The first that fits holds.
      if takesAll || definition.isIndicator { return rules }
    }
    return rules + [definition.rule]
  }
}
