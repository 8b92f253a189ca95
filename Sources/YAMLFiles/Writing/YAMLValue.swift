/// What is to be written into a YAML file; what was read from one is a ``YAMLNode``.
public indirect enum YAMLValue: Hashable, Sendable {
  /// Text stays text when it is read again, whatever it looks like.
  case text(String)
  /// A number or another word of plain characters, written without quotes.
  case plain(String)
  case list([YAMLValue])
  /// In this order; keys are unique.
  case mapping([Entry])

  public struct Entry: Hashable, Sendable {
    public let key: String
    public let value: YAMLValue

    public init(_ key: String, _ value: YAMLValue) {
      self.key = key
      self.value = value
    }
  }
}
