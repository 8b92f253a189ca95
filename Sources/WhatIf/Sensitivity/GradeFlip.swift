import ScoringCore

/// The smallest change of one weight that gives another grade.
public struct GradeFlip: Hashable, Sendable {
  /// The index of the project; `nil` for the department.
  public let project: Int?
  public let axis: WeightAxis
  /// What the weight has to become.
  public let points: Points
  /// The grades by index, before and after; a lower index is the better grade.
  public let gradeBefore: Int
  public let gradeAfter: Int
  /// The score that is reached.
  public let score: Points

  public var isBetter: Bool { gradeAfter < gradeBefore }

  /// How far the weight has to move.
  public var distance: UInt64 { (points.tenThousandths &- axis.points.tenThousandths).magnitude }
}

/// The smallest change of one weight that puts one project before another.
public struct RankSwap: Hashable, Sendable {
  /// The one that is ahead now, and the one that overtakes it.
  public let ahead: Int
  public let behind: Int
  public let axis: WeightAxis
  public let points: Points
  public let scoreAhead: Points
  public let scoreBehind: Points

  public var distance: UInt64 { (points.tenThousandths &- axis.points.tenThousandths).magnitude }
}
