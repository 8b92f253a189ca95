/// How much a YAML file may ask for; what people write by hand stays far below.
public struct YAMLLimits: Hashable, Sendable {
  public let bytes: Int
  /// Mappings and lists inside one another, aliases expanded.
  public let depth: Int
  /// Scalars, keys, lists and mappings together, aliases expanded.
  public let nodes: Int

  public static let standard = YAMLLimits(bytes: 1 << 20, depth: 32, nodes: 100_000)

  public init(bytes: Int, depth: Int, nodes: Int) {
    self.bytes = bytes
    self.depth = depth
    self.nodes = nodes
  }
}
