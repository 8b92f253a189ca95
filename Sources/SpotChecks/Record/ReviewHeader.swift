/// What a review (抽查复核) is: of which year, by whom, under which rules and by which plan.
public struct ReviewHeader: Hashable, Sendable {
  public var title: String
  /// The year whose self-evaluations are reviewed.
  public var year: Int
  /// The bureau that reviews.
  public var organisation: String
  public var startedBy: String
  public var startedAt: Moment
  /// The rules with the review standards, under which verified results are scored.
  public var rules: RuleIdentity
  public var plan: PlanIdentity
  /// The version of the program.
  public var program: String

  public init(
    title: String,
    year: Int,
    organisation: String,
    startedBy: String,
    startedAt: Moment,
    rules: RuleIdentity,
    plan: PlanIdentity,
    program: String
  ) {
    self.title = title
    self.year = year
    self.organisation = organisation
    self.startedBy = startedBy
    self.startedAt = startedAt
    self.rules = rules
    self.plan = plan
    self.program = program
  }
}
