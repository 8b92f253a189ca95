import YAMLFiles

extension YAMLNode {
  /// A mapping without some of its keys; anything else as it is.
  func without(_ keys: Set<RuleKey>) -> YAMLNode {
    guard let entries else { return self }
    return YAMLNode(
      .mapping(entries.filter { RuleKey(rawValue: $0.key).map { !keys.contains($0) } ?? true }),
      at: place
    )
  }

  /// A mapping with nothing but some of its keys; anything else as it is.
  func only(_ keys: Set<RuleKey>) -> YAMLNode {
    guard let entries else { return self }
    return YAMLNode(
      .mapping(entries.filter { RuleKey(rawValue: $0.key).map(keys.contains) ?? false }),
      at: place
    )
  }

  /// Whether the other says the same, wherever it stands and in whatever order its keys are written.
  func says(_ other: YAMLNode) -> Bool {
    switch (content, other.content) {
    case (.scalar(let own), .scalar(let others)): return own.text == others.text && own.isNull == others.isNull
    case (.sequence(let own), .sequence(let others)):
      return own.count == others.count && zip(own, others).allSatisfy { $0.says($1) }
    case (.mapping(let own), .mapping(let others)):
      let values = Dictionary(others.map { ($0.key, $0.value) }) { first, _ in first }
      return own.count == others.count && own.allSatisfy { entry in values[entry.key]?.says(entry.value) ?? false }
    default: return false
    }
  }
}

extension YAMLEntry {
  /// The same key with another value.
  func with(_ value: YAMLNode) -> YAMLEntry { YAMLEntry(key: key, keyPlace: keyPlace, value: value) }
}
