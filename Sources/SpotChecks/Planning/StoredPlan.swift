/// What a record keeps of a plan, so that its review goes on and is reported without anything else at hand.
public struct StoredPlan: Hashable, Sendable {
  public var terms: PlanTerms
  /// The rules by which departments score themselves, as they were named.
  public var baseRules: String
  /// The review standards laid over them, as they were named.
  public var reviewRules: String
  public var allowsUnconfirmed: Bool
  /// Everything that could have been chosen.
  public var frame: [FrameItem]
  /// Where the submissions of the chosen departments lie, by the department of ``ProjectKey``.
  public var sources: [String: IntakeSource]

  public init(
    terms: PlanTerms,
    baseRules: String,
    reviewRules: String,
    allowsUnconfirmed: Bool,
    frame: [FrameItem],
    sources: [String: IntakeSource]
  ) {
    self.terms = terms
    self.baseRules = baseRules
    self.reviewRules = reviewRules
    self.allowsUnconfirmed = allowsUnconfirmed
    self.frame = frame
    self.sources = sources
  }
}
