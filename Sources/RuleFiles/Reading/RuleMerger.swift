import YAMLFiles

/// Lays a rule file over the one that it extends; every node keeps its own place.
///
/// Mappings are merged key by key, lists of named mappings element by element; everything else is replaced.
enum RuleMerger {
  static func merge(_ child: YAMLNode, over parent: YAMLNode, _ shape: MappingShape) -> YAMLNode {
    guard shape.inheritance == .byKey, let own = child.entries, let inherited = parent.entries else { return child }
    let kept = inherited.filter { isTakenOver($0, by: own, shape) }
    var entries = kept.map { entry in
      guard let override = own.first(where: { $0.key == entry.key }) else { return entry }
      guard let key = shape.schema(of: entry.key) else { return override }
      let value = merge(override.value, over: entry.value, key.shape)
      return YAMLEntry(key: override.key, keyPlace: override.keyPlace, value: value)
    }
    entries += own.filter { entry in !kept.contains { $0.key == entry.key } }
    return YAMLNode(.mapping(entries), at: child.place)
  }

  private static func merge(_ child: YAMLNode, over parent: YAMLNode, _ shape: KeyShape) -> YAMLNode {
    switch shape {
    case .mapping(let mapping), .either(_, let mapping): merge(child, over: parent, mapping)
    case .namedList(let mapping, by: let key): mergeList(child, over: parent, mapping, by: key)
    case .text, .identifier, .number, .rate, .points, .integer, .flag, .choice, .list: child
    }
  }

  /// Inherited elements keep their order; new ones follow.
  private static func mergeList(
    _ child: YAMLNode,
    over parent: YAMLNode,
    _ shape: MappingShape,
    by key: RuleKey
  ) -> YAMLNode {
    guard var own = child.elements, let inherited = parent.elements else { return child }
    var elements: [YAMLNode] = []
    for element in inherited {
      guard let name = element[key]?.text, let index = own.firstIndex(where: { $0[key]?.text == name }) else {
        elements.append(element)
        continue
      }
      let override = own.remove(at: index)
      if let removed = override[.removed]?.text, ScalarReading.flag(removed) == true { continue }
      elements.append(merge(override, over: element, shape))
    }
    return YAMLNode(.sequence(elements + own), at: child.place)
  }

  /// A source speaks for the values beside it: once one of them is changed, it no longer vouches for them.
  private static func isTakenOver(_ entry: YAMLEntry, by own: [YAMLEntry], _ shape: MappingShape) -> Bool {
    if own.contains(where: { $0.key == entry.key }) { return true }
    guard let key = shape.schema(of: entry.key) else { return true }
    guard key.isInherited else { return false }
    return key.key != .source || !own.contains { changesValue($0, shape) }
  }

  private static func changesValue(_ entry: YAMLEntry, _ shape: MappingShape) -> Bool {
    guard let key = shape.schema(of: entry.key) else { return false }
    switch key.key {
    case .name, .id, .aliases, .source, .subcategories: return false
    default: return true
    }
  }
}
