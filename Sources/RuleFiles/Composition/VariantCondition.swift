import YAMLFiles

/// What makes a variant apply to a project: its type, or a pattern of its name.
struct VariantCondition {
  let node: YAMLNode
  let text: String
  private let pattern: NamePattern
  private let isType: Bool

  /// - Returns: `nil` for what is no text, or nothing but blanks; the validator reports it.
  private init?(_ node: YAMLNode, isType: Bool) {
    guard let text = node.text else { return nil }
    pattern = NamePattern(text)
    if pattern.isEmpty { return nil }
    self.node = node
    self.text = text
    self.isType = isType
  }

  /// Those of a variant that can be read.
  static func all(of variant: ComposedVariant) -> [VariantCondition] {
    variant.types.compactMap { VariantCondition($0, isType: true) }
      + variant.patterns.compactMap { VariantCondition($0, isType: false) }
  }

  /// Whether every project that the other takes is taken by this one: a type says nothing about names.
  func masks(_ other: VariantCondition) -> Bool {
    if isType { return other.isType && NamePattern.isSameName(text, other.text) }
    return pattern.covers(other.isType ? Self.anyName : other.pattern)
  }

  private static let anyName = NamePattern("*")
}
