import YAMLFiles

/// Lays a rule file over the one that it extends; every node keeps its own place.
///
/// Mappings are merged key by key, lists of named mappings element by element; everything else is replaced.
enum RuleMerger {
  static func merge(_ child: YAMLNode, over parent: YAMLNode, _ shape: MappingShape) -> YAMLNode {
    guard shape.inheritance == .byKey, let own = child.entries, let inherited = parent.entries else { return child }
    let overrides = Dictionary(own.map { ($0.key, $0) }) { first, _ in first }
    let keepsSource = !own.contains { changesValue($0, shape) }
    let replaced = shape.alternatives.filter { group in group.contains { overrides[$0.rawValue] != nil } }
    let alternatives = Set(replaced.joined().map(\.rawValue))
    let kept = inherited.filter { entry in
      if overrides[entry.key] != nil { return true }
      // Of alternatives only one can be meant: another one takes the place of the inherited.
      if alternatives.contains(entry.key) { return false }
      guard let key = shape.schema(of: entry.key) else { return true }
      return key.isInherited && (key.key != .source || keepsSource)
    }
    var entries = kept.map { entry in
      guard let override = overrides[entry.key] else { return entry }
      guard let key = shape.schema(of: entry.key) else { return override }
      let value = merge(override.value, over: entry.value, key.shape)
      return YAMLEntry(key: override.key, keyPlace: override.keyPlace, value: value)
    }
    let keptKeys = Set(kept.map(\.key))
    entries += own.filter { !keptKeys.contains($0.key) }
    return YAMLNode(.mapping(entries), at: child.place)
  }

  private static func merge(_ child: YAMLNode, over parent: YAMLNode, _ shape: KeyShape) -> YAMLNode {
    switch shape {
    case .mapping(let mapping), .either(_, let mapping): merge(child, over: parent, mapping)
    case .namedList(let mapping, by: let key): mergeList(child, over: parent, mapping, by: key)
    case .dictionary: mergeDictionary(child, over: parent)
    case .later(let shape): merge(child, over: parent, shape())
    case .text, .identifier, .number, .rate, .points, .integer, .flag, .choice, .pattern, .list: child
    }
  }

  private static func mergeDictionary(_ child: YAMLNode, over parent: YAMLNode) -> YAMLNode {
    guard let own = child.entries, let inherited = parent.entries else { return child }
    let overrides = Dictionary(own.map { ($0.key, $0) }) { first, _ in first }
    let keys = Set(inherited.map(\.key))
    let entries = inherited.map { overrides[$0.key] ?? $0 } + own.filter { !keys.contains($0.key) }
    return YAMLNode(.mapping(entries), at: child.place)
  }

  /// Inherited elements keep their order; new ones follow.
  private static func mergeList(
    _ child: YAMLNode,
    over parent: YAMLNode,
    _ shape: MappingShape,
    by key: RuleKey
  ) -> YAMLNode {
    guard let own = child.elements, let inherited = parent.elements else { return child }
    var overrides: [String: Int] = [:]
    for (index, element) in own.enumerated() {
      // A name that is repeated stays in the list, to be reported.
      if let name = element[key]?.text, overrides[name] == nil { overrides[name] = index }
    }
    var used: Set<Int> = []
    var elements: [YAMLNode] = []
    for element in inherited {
      guard let name = element[key]?.text, let index = overrides[name], used.insert(index).inserted else {
        elements.append(element)
        continue
      }
      if own[index].isRemoved { continue }
      elements.append(merge(own[index], over: element, shape))
    }
    elements += own.enumerated().filter { !used.contains($0.offset) }.map(\.element)
    return YAMLNode(.sequence(elements), at: child.place)
  }

  /// Whether the key changes what a source beside it speaks for: once a value is changed, the source of the old one
  /// no longer vouches for it.
  private static func changesValue(_ entry: YAMLEntry, _ shape: MappingShape) -> Bool {
    guard let key = shape.schema(of: entry.key) else { return false }
    switch key.key {
    case .name, .id, .aliases, .source, .subcategories, .indicators, .scoring, .units: return false
    default: return true
    }
  }
}
