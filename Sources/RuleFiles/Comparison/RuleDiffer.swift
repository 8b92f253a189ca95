import Diagnostics
import YAMLFiles

/// Compares two merged rule files along the schema, so that a key that is added there is compared as well.
///
/// Mappings are compared key by key, named lists name by name, everything else (curves, bands, choices) as a value.
struct RuleDiffer {
  let before: YAMLNode
  let after: YAMLNode
  private(set) var changes: [RuleDifference] = []

  init(before: YAMLNode, after: YAMLNode) {
    self.before = before
    self.after = after
  }

  /// What is compared, and what it is called.
  struct Scope {
    var group: RuleDifference.Group
    var path: [Wording]

    func inside(_ name: Wording) -> Scope { Scope(group: group, path: path + [name]) }
  }

  mutating func compare() {
    for key in RuleSchema.file.keys where !Self.heading.contains(key.key) {
      switch (key.key, key.shape, before[key.key], after[key.key]) {
      case (.project, .mapping(let section), let old?, let new?), (.scoring, .mapping(let section), let old?, let new?):
        for inner in section.keys {
          let scope = Scope(group: Self.group(of: inner, in: key.key), path: [])
          compare(old[inner.key], new[inner.key], inner, scope, owners: (old, new))
        }
      default:
        compare(
          before[key.key],
          after[key.key],
          key,
          Scope(group: Self.group(of: key, in: nil), path: []),
          owners: (before, after)
        )
      }
    }
  }

  /// What tells a rule set from others, and its list of sources, which speaks through the rules that refer to it.
  private static let heading: Set<RuleKey> = [.id, .version, .name, .status, .extends, .sources]
}

extension RuleDiffer {
  /// - Parameter owners: the mappings that the key stands in, whose source speaks for it.
  private mutating func compare(
    _ old: YAMLNode?,
    _ new: YAMLNode?,
    _ key: KeySchema,
    _ scope: Scope,
    owners: (old: YAMLNode, new: YAMLNode)
  ) {
    guard old != nil || new != nil else { return }
    switch (key.shape.resolved, old, new) {
    case (.namedList(let shape, by: let name), _, _):
      compareList(old?.elements ?? [], new?.elements ?? [], shape, by: name, scope, key)
    case (.dictionary(_, let element), _, _):
      // At the top of the file the group says what they are.
      let inner = scope.path.isEmpty ? scope : scope.inside(ValueText.label(of: key))
      compareEntries(old, new, element, inner, owners.new)
    case (.list(.text), _, _), (.list(.pattern), _, _):
      compareWords(old, new, scope.inside(ValueText.label(of: key)), owners.new)
    case (.mapping(let shape), let old?, let new?) where shape.inheritance == .byKey:
      compare(old, new, shape, scope.inside(ValueText.label(of: key)))
    case (.either(_, let shape), let old?, let new?)
    where shape.inheritance == .byKey && old.entries != nil && new.entries != nil:
      compare(old, new, shape, scope.inside(ValueText.label(of: key)))
    default: compareValue(old, new, key, scope.inside(ValueText.label(of: key)), owners.new)
    }
  }

  /// - Parameter identity: the key by which the mapping is known.
  mutating func compare(
    _ old: YAMLNode,
    _ new: YAMLNode,
    _ shape: MappingShape,
    _ scope: Scope,
    identity: RuleKey? = nil
  ) {
    var tellsSource = false
    for key in shape.keys where key.key != .source && key.key != identity {
      let count = changes.count
      compare(old[key.key], new[key.key], key, scope, owners: (old, new))
      // A change of a value tells its new source already; elements of a list have sources of their own.
      if case .namedList = key.shape.resolved { continue }
      tellsSource =
        tellsSource || changes[count...].contains { $0.path.count == scope.path.count + 1 && $0.after != nil }
    }
    if !tellsSource { compareSources(old, new, scope) }
  }

  private mutating func compareList(
    _ old: [YAMLNode],
    _ new: [YAMLNode],
    _ shape: MappingShape,
    by key: RuleKey,
    _ scope: Scope,
    _ list: KeySchema
  ) {
    let (oldNames, newNames) = (old.map { $0[key]?.text ?? "" }, new.map { $0[key]?.text ?? "" })
    for (name, element) in zip(oldNames, old) {
      let inner = scope.inside(ValueText.literal(name))
      if let other = newNames.firstIndex(of: name) {
        compare(element, new[other], shape, inner, identity: key)
      } else {
        let text = ValueText.text(of: element, shape, without: key)
        add(inner, before: RuleDifference.Side(text: text, place: element.place), after: nil, source: nil)
      }
    }
    for (name, element) in zip(newNames, new) where !oldNames.contains(name) {
      let side = RuleDifference.Side(text: ValueText.text(of: element, shape, without: key), place: element.place)
      add(scope.inside(ValueText.literal(name)), before: nil, after: side, source: source(of: element, in: after))
    }
    // Where the first that fits counts, the order says something.
    let (kept, moved) = (oldNames.filter(newNames.contains), newNames.filter(oldNames.contains))
    if kept != moved, let first = old.first, let second = new.first {
      func side(_ names: [String], _ node: YAMLNode) -> RuleDifference.Side {
        RuleDifference.Side(text: ValueText.joined(names.map(ValueText.literal), zh: "、", en: ", "), place: node.place)
      }
      let inner = scope.inside(ValueText.label(of: list)).inside(Self.order)
      add(inner, before: side(kept, first), after: side(moved, second), source: nil)
    }
  }

  private mutating func compareValue(
    _ old: YAMLNode?,
    _ new: YAMLNode?,
    _ key: KeySchema,
    _ scope: Scope,
    _ owner: YAMLNode
  ) {
    guard old.map({ ComparableValue($0, key.shape) }) != new.map({ ComparableValue($0, key.shape) }) else {
      if let old, let new { compareSources(old, new, scope) }
      return
    }
    func side(_ node: YAMLNode?) -> RuleDifference.Side? {
      node.map { RuleDifference.Side(text: ValueText.text(of: $0, key.shape), place: $0.place) }
    }
    let source = new.flatMap { $0.entries == nil ? nil : self.source(of: $0, in: after) }
    add(
      scope,
      before: side(old),
      after: side(new),
      source: new == nil ? nil : source ?? self.source(of: owner, in: after)
    )
  }

  private mutating func compareSources(_ old: YAMLNode, _ new: YAMLNode, _ scope: Scope) {
    let (first, second) = (source(of: old, in: before), source(of: new, in: after))
    guard first != second else { return }
    func side(_ citation: Citation?, _ node: YAMLNode) -> RuleDifference.Side? {
      citation.map { RuleDifference.Side(text: $0.wording, place: (node[.source] ?? node).place) }
    }
    add(scope.inside(Self.basis), before: side(first, old), after: side(second, new), source: nil)
  }

  mutating func add(
    _ scope: Scope,
    before: RuleDifference.Side?,
    after: RuleDifference.Side?,
    source: Citation?
  ) {
    changes.append(RuleDifference(group: scope.group, path: scope.path, before: before, after: after, source: source))
  }

  /// The document that a mapping names under `source`, itself or by the id it has in the list of its own rule set.
  func source(of node: YAMLNode, in root: YAMLNode) -> Citation? {
    guard let source = node[.source] else { return nil }
    guard let id = source.text else { return Citation(source) }
    return root[.sources]?.elements?.first { $0[.id]?.text == id }.flatMap { Citation($0) }
  }

  private static let order = Wording(zh: "顺序", en: "order")
  private static let basis = Wording(zh: "依据", en: "source")
}
