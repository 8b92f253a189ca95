/// A rule set as it was used.
public struct RuleIdentity: Hashable, Sendable {
  public let id: String
  public let version: String
  /// SHA-256 over the rule file and all it extends.
  public let digest: String

  public init(id: String, version: String, digest: String) {
    self.id = id
    self.version = version
    self.digest = digest
  }
}
