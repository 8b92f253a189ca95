import ScoringCore

/// A row of totals (合计, 总分) of the indicator table: nothing of it is scored, but its figures should agree.
public struct WrittenTotal: Hashable, Sendable {
  /// The code of the project whose rows it closes; empty for the department.
  public var projectID: String
  /// 合计, 总分, as written.
  public var label: Cell
  /// 分值
  public var points: ExactDecimal?
  /// 自评得分
  public var givenScore: ExactDecimal?

  public init(projectID: String, label: Cell, points: ExactDecimal? = nil, givenScore: ExactDecimal? = nil) {
    self.projectID = projectID
    self.label = label
    self.points = points
    self.givenScore = givenScore
  }
}
