/// What is asked of a plan.
public struct SamplingRequest: Hashable, Sendable {
  public var method: SamplingMethod
  public var extent: SamplingExtent
  public var mustInclude: [InclusionRule]
  /// The same seed gives the same plan, to anyone, on any machine.
  public var seed: UInt64

  public init(method: SamplingMethod, extent: SamplingExtent, mustInclude: [InclusionRule] = [], seed: UInt64) {
    self.method = method
    self.extent = extent
    self.mustInclude = mustInclude
    self.seed = seed
  }
}
