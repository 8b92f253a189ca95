import Diagnostics
import ScoringCore
import YAMLFiles

extension RuleCompiler {
  /// The rules for indicators of certain names, each laid over every rule that may hold where it applies.
  ///
  /// - Parameter isOwn: whether the tree is the department's own; what is for a part that it does not have is then left
  ///   out instead of being a mistake.
  mutating func overrides(
    in tree: CompiledTree,
    isOwn: Bool,
    _ book: inout IndicatorRuleBook
  ) -> [IndicatorOverride] {
    var overrides: [IndicatorOverride] = []
    let prescribed = tree.definitions.map { definition in
      definition.isIndicator ? ([definition.name] + definition.aliases).map { NamePattern.ReadName($0) } : nil
    }
    for element in root[.overrides]?.elements ?? [] {
      guard let overlay = element[.scoring], overlay.entries != nil else { continue }
      if isOwn, let part = element[.category]?.text, tree.node(named: part) == nil { continue }
      let node = self.node(named: element[.category], in: tree)
      if let node, tree.tree.nodes[node].points == .zero, let part = element[.category] {
        let problem = RuleProblem.partWithoutPoints(part.text ?? "")
        log.report(problem, at: part.place, against: tree.definitions[node].note.place)
      }
      let patterns = texts(element[.match]).map { NamePattern($0) }
      if patterns.isEmpty { log.report(.emptyList, at: (element[.match] ?? element).place) }
      let places = tree.definitions.indices.filter { index in
        guard node.map({ tree.tree.isInside(index, $0) }) ?? true else { return false }
        // The name of a prescribed indicator is known, and with hundreds of both the rules would be without number.
        return prescribed[index]?.contains { name in patterns.contains { $0.matches(name) } } ?? true
      }
      var rules: [Int: Int] = [:]
      for base in Set(places.map { tree.definitions[$0].rule }).sorted() {
        let wording = RuleMerger.merge(overlay, over: book.wordings[base], RuleSchema.scoring)
        rules[base] = book.add(wording, indicatorRule(wording, with: overlay, over: book.compiled(base)))
      }
      let override = IndicatorOverride(patterns: patterns, node: node, rules: rules, note: note(element, at: .name))
      checkMask(of: override, element, by: overrides, in: tree)
      overrides.append(override)
    }
    return overrides
  }

  /// The node that a rule speaks of; a name that is not in the tree is reported.
  mutating func node(named node: YAMLNode?, in tree: CompiledTree) -> Int? {
    guard let node, let name = node.text else { return nil }
    if let index = tree.node(named: name) { return index }
    let suggestion = Suggestion.nearest(to: name, in: tree.definitions.map(\.name))
    log.report(.unknownNode(name, suggestion: suggestion), at: node.place)
    return nil
  }

  /// An override of which earlier ones take every name never applies.
  private mutating func checkMask(
    of override: IndicatorOverride,
    _ element: YAMLNode,
    by earlier: [IndicatorOverride],
    in tree: CompiledTree
  ) {
    let masks = override.patterns.map { pattern in
      earlier.indices.first { index in
        earlier[index].patterns.contains { $0.covers(pattern) } && reaches(earlier[index].node, override.node, in: tree)
      }
    }
    guard let first = masks.first ?? nil, masks.allSatisfy({ $0 != nil }) else { return }
    log.report(.maskedOverride(element[.name]?.text ?? ""), at: override.note.place, against: earlier[first].note.place)
  }

  /// Whether what holds below `wider` holds for everything below `node`; `nil` is the whole tree.
  private func reaches(_ wider: Int?, _ node: Int?, in tree: CompiledTree) -> Bool {
    guard let wider else { return true }
    return node.map { tree.tree.isInside($0, wider) } ?? false
  }
}
