/// A text as it stands in a YAML file, after quotes and escapes are undone.
public struct YAMLScalar: Hashable, Sendable {
  public let text: String
  /// Whether it was quoted or written as a block (`|`, `>`), and so is text whatever it looks like.
  public let isQuoted: Bool

  public init(_ text: String, isQuoted: Bool = false) {
    self.text = text
    self.isQuoted = isQuoted
  }

  /// Whether nothing is meant: an empty plain scalar, `~` or `null`.
  public var isNull: Bool {
    !isQuoted && (text.isEmpty || text == "~" || text == "null")
  }
}
