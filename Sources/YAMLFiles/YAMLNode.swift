import Diagnostics

/// One node of a YAML file, with the place where it stands.
///
/// Scalars stay text: whether `80%` is a number or `是` a word is the concern of whoever knows what belongs there.
public struct YAMLNode: Hashable, Sendable {
  public let content: Content
  public let place: SourcePlace

  public init(_ content: Content, at place: SourcePlace) {
    self.content = content
    self.place = place
  }

  public indirect enum Content: Hashable, Sendable {
    case scalar(YAMLScalar)
    case sequence([YAMLNode])
    /// In the order of the file; keys are unique.
    case mapping([YAMLEntry])
  }
}

extension YAMLNode {
  /// The text of a scalar; `nil` for lists, mappings and nothing at all.
  public var text: String? {
    guard case .scalar(let scalar) = content, !scalar.isNull else { return nil }
    return scalar.text
  }

  /// The elements of a list; `nil` for anything else.
  public var elements: [YAMLNode]? {
    guard case .sequence(let elements) = content else { return nil }
    return elements
  }

  /// The keys and values of a mapping; `nil` for anything else.
  public var entries: [YAMLEntry]? {
    guard case .mapping(let entries) = content else { return nil }
    return entries
  }

  /// Whether nothing is written here: `key:` with nothing after it, `~` or `null`.
  public var isNull: Bool {
    guard case .scalar(let scalar) = content else { return false }
    return scalar.isNull
  }

  /// The value under `key`, when this is a mapping that has it.
  public subscript(key: String) -> YAMLNode? {
    entries?.first { $0.key == key }?.value
  }
}
