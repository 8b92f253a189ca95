/// The score of a project without its parts.
public struct ProjectTotals: Hashable, Sendable {
  /// What budget execution earned; `nil` where it earns no points of its own, or could not be scored.
  public let execution: Points?
  public let total: PartScore
  /// The index of the grade; `nil` without grades or without a score.
  public let grade: Int?
  /// The limits that applied, by their index.
  public let limits: [Int]

  init(execution: Points?, total: PartScore, grade: Int?, limits: [Int]) {
    self.execution = execution
    self.total = total
    self.grade = grade
    self.limits = limits
  }

  public init(_ score: ProjectScore) {
    self.init(execution: score.execution?.score, total: score.total, grade: score.grade, limits: score.limits)
  }
}
