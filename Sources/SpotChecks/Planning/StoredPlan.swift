/// What a record keeps of a plan, so that its review goes on and is reported without anything else at hand.
public struct StoredPlan: Hashable, Sendable {
  public var terms: PlanTerms
  /// The rules by which departments score themselves, as they were named.
  public var baseRules: String
  /// The review standards laid over them, as they were named.
  public var reviewRules: String
  public var allowsUnconfirmed: Bool
  /// SHA-256 of the base rules when the plan was made; empty where the record does not say.
  public var baseDigest: String
  /// Everything that could have been chosen.
  public var frame: [FrameItem]
  /// Where the submissions of the chosen departments lie, by the department of ``ProjectKey``. On record they are told
  /// from the folder of the plan, so that both can be moved together.
  public var sources: [String: IntakeSource]

  public init(
    terms: PlanTerms,
    baseRules: String,
    reviewRules: String,
    allowsUnconfirmed: Bool,
    baseDigest: String = "",
    frame: [FrameItem],
    sources: [String: IntakeSource]
  ) {
    self.terms = terms
    self.baseRules = baseRules
    self.reviewRules = reviewRules
    self.allowsUnconfirmed = allowsUnconfirmed
    self.baseDigest = baseDigest
    self.frame = frame
    self.sources = sources
  }
}
