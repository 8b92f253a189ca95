import ScoringCore

/// A project that the plan has chosen, as it stood when it was chosen.
public struct PlannedItem: Hashable, Sendable {
  public var key: ProjectKey
  public var departmentName: String
  public var projectName: String
  /// In 万元.
  public var budget: ExactDecimal?
  /// The stratum that it was drawn from; empty without strata.
  public var stratum: String
  /// Why it was chosen.
  public var reason: String
  public var risk: Int
  /// 自评得分, as the department wrote it.
  public var selfScore: Points?
  /// What its own figures make under the rules.
  public var recomputed: Points?
  /// SHA-256 over all files of the submission.
  public var submissionDigest: String

  public init(
    key: ProjectKey,
    departmentName: String,
    projectName: String,
    budget: ExactDecimal? = nil,
    stratum: String = "",
    reason: String = "",
    risk: Int = 0,
    selfScore: Points? = nil,
    recomputed: Points? = nil,
    submissionDigest: String
  ) {
    self.key = key
    self.departmentName = departmentName
    self.projectName = projectName
    self.budget = budget
    self.stratum = stratum
    self.reason = reason
    self.risk = risk
    self.selfScore = selfScore
    self.recomputed = recomputed
    self.submissionDigest = submissionDigest
  }
}
