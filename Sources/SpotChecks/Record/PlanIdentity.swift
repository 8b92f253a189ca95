/// A sampling plan, with what is needed to make it again.
public struct PlanIdentity: Hashable, Sendable {
  public let id: String
  public let algorithm: String
  public let version: String
  public let seed: UInt64

  public init(id: String, algorithm: String, version: String, seed: UInt64) {
    self.id = id
    self.algorithm = algorithm
    self.version = version
    self.seed = seed
  }
}
