import Diagnostics
import ScoringCore
import YAMLFiles

extension RuleCompiler {
  /// The rules for indicators of certain names, each laid over every rule that may hold where it applies.
  ///
  /// - Parameters:
  ///   - node: what the tree was made of.
  ///   - isOwn: whether the tree is the department's own; what is for a part that it does not have is then left out
  ///     instead of being a mistake.
  mutating func overrides(
    in tree: CompiledTree,
    of node: YAMLNode,
    isOwn: Bool,
    _ book: inout IndicatorRuleBook
  ) -> [IndicatorOverride] {
    guard let list = root[.overrides] else { return [] }
    let categories = node[.categories] ?? node
    let reach: OverrideReach
    if let known = known.reach(of: list, in: categories) {
      reach = known
    } else {
      let elements = self.elements(of: list, in: tree, isOwn: isOwn)
      checkMasks(of: elements, in: tree)
      reach = OverrideReach(overrides: list, tree: categories, elements: elements)
      known.keep(reach)
    }
    return reach.elements.map { element in
      var rules: [Int: Int] = [:]
      for base in Set(element.places.map { tree.definitions[$0].rule }).sorted() {
        rules[base] = rule(laying: element.overlay, over: base, &book)
      }
      let note = note(element.definition, at: .name)
      return IndicatorOverride(patterns: element.patterns, node: element.node, rules: rules, note: note)
    }
  }

  private mutating func elements(of list: YAMLNode, in tree: CompiledTree, isOwn: Bool) -> [OverrideReach.Element] {
    let prescribed = PrescribedNames(tree)
    var elements: [OverrideReach.Element] = []
    for element in list.elements ?? [] {
      guard let overlay = element[.scoring], overlay.entries != nil else { continue }
      if isOwn, let part = element[.category]?.text, tree.node(named: part) == nil { continue }
      let node = self.node(named: element[.category], in: tree)
      if let node, tree.tree.nodes[node].points == .zero, let part = element[.category] {
        let problem = RuleProblem.partWithoutPoints(part.text ?? "")
        log.report(problem, at: part.place, against: tree.definitions[node].note.place)
      }
      let patterns = texts(element[.match]).map { NamePattern($0) }
      if patterns.isEmpty { log.report(.emptyList, at: (element[.match] ?? element).place) }
      let places = prescribed.places(of: patterns).filter { place in
        node.map { tree.tree.isInside(place, $0) } ?? true
      }
      elements.append(
        OverrideReach.Element(definition: element, overlay: overlay, patterns: patterns, node: node, places: places)
      )
    }
    return elements
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
  private mutating func checkMasks(of elements: [OverrideReach.Element], in tree: CompiledTree) {
    var earlier: [(pattern: NamePattern, element: Int)] = []
    // Hundreds are compared with hundreds: a glance at the letters tells nearly all of them apart.
    var traits: [NameTraits] = []
    for (index, element) in elements.enumerated() {
      let masks = element.patterns.map { pattern in
        traits.indices.first { mask in
          traits[mask].isContained(in: pattern.traits) && earlier[mask].pattern.covers(pattern)
            && reaches(elements[earlier[mask].element].node, element.node, in: tree)
        }
      }
      earlier += element.patterns.map { ($0, index) }
      traits += element.patterns.map(\.traits)
      guard let first = masks.first ?? nil, masks.allSatisfy({ $0 != nil }) else { continue }
      let problem = RuleProblem.maskedOverride(element.definition[.name]?.text ?? "")
      let places = [element, elements[earlier[first].element]].map { ($0.definition[.name] ?? $0.definition).place }
      log.report(problem, at: places[0], against: places[1])
    }
  }

  /// Whether what holds below `wider` holds for everything below `node`; `nil` is the whole tree.
  private func reaches(_ wider: Int?, _ node: Int?, in tree: CompiledTree) -> Bool {
    guard let wider else { return true }
    return node.map { tree.tree.isInside($0, wider) } ?? false
  }
}
