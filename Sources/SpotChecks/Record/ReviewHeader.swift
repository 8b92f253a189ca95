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

/// When something was done; told to the library, never read from a clock by it.
///
/// - Unit: seconds since 1970 in UTC.
public struct Moment: Hashable, Comparable, Sendable {
  public let seconds: Int64

  public init(seconds: Int64) {
    self.seconds = seconds
  }

  public static func < (left: Moment, right: Moment) -> Bool { left.seconds < right.seconds }
}
