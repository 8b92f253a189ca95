import Diagnostics

/// One key of a mapping with its value.
public struct YAMLEntry: Hashable, Sendable {
  public let key: String
  public let keyPlace: SourcePlace
  public let value: YAMLNode

  public init(key: String, keyPlace: SourcePlace, value: YAMLNode) {
    self.key = key
    self.keyPlace = keyPlace
    self.value = value
  }
}
