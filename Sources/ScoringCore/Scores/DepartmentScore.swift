/// The score of the department as a whole.
public struct DepartmentScore: Hashable, Sendable {
  /// `nil` when no project has a score, or none that has one has a budget to weigh it with, or the department's own
  /// indicators have none although they count.
  public let score: Points?
  public let grade: Int?
  /// One of the parts it is made of is provisional, or could not be scored at all.
  public let isProvisional: Bool
  /// For each project the weight it counted with; `nil` when it did not count.
  public let weights: [ExactDecimal?]
  /// What the projects make together, rounded for reading; `nil` when they make nothing.
  public let projects: Points?

  public init(
    score: Points?,
    grade: Int?,
    isProvisional: Bool,
    weights: [ExactDecimal?],
    projects: Points?
  ) {
    self.score = score
    self.grade = grade
    self.isProvisional = isProvisional
    self.weights = weights
    self.projects = projects
  }

  /// The department of projects that cannot be combined.
  public static func unscored(projects: Int) -> DepartmentScore {
    DepartmentScore(
      score: nil,
      grade: nil,
      isProvisional: true,
      weights: Array(repeating: nil, count: max(0, projects)),
      projects: nil
    )
  }
}
