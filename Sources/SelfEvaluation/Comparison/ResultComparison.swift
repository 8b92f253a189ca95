import Diagnostics
import RuleFiles
import ScoringCore
import Submissions

/// One submission scored twice, under two rule sets: what moved, and why.
public struct ResultComparison: Sendable {
  public let before: EvaluationResult
  public let after: EvaluationResult
  public let department: ScoreMove
  /// The projects in which something moved, in their order.
  public let projects: [ProjectMove]

  /// - Parameters: two results of the same submission.
  public init(from before: EvaluationResult, to after: EvaluationResult) {
    self.before = before
    self.after = after
    department = ScoreMove(
      before: before.department.score,
      after: after.department.score,
      gradeBefore: before.gradeName(before.department.grade),
      gradeAfter: after.gradeName(after.department.grade)
    )
    projects = zip(before.projects, after.projects).map { old, new in
      ProjectMove(
        name: new.entry.name,
        total: ScoreMove(
          before: old.total,
          after: new.total,
          gradeBefore: old.gradeName,
          gradeAfter: new.gradeName
        ),
        parts: PartMove.all(from: old, to: new),
        indicators: IndicatorMove.all(from: old, to: new)
      )
    }
    .filter { $0.total.hasMoved || !$0.parts.isEmpty || !$0.indicators.isEmpty }
  }

  public var hasMoved: Bool { department.hasMoved || !projects.isEmpty }
}

/// A score before and after.
public struct ScoreMove: Hashable, Sendable {
  /// `nil` for no score.
  public let before: Points?
  public let after: Points?
  public var gradeBefore: String?
  public var gradeAfter: String?

  public var hasMoved: Bool { before != after || gradeBefore != gradeAfter }

  /// After less before; `nil` when one of them is missing.
  public var difference: Points? {
    guard let before, let after else { return nil }
    return try? after.subtracting(before)
  }
}

/// A project in which something moved.
public struct ProjectMove: Sendable {
  public let name: String
  public let total: ScoreMove
  /// Budget execution and the categories that moved.
  public let parts: [PartMove]
  /// The indicators whose score moved.
  public let indicators: [IndicatorMove]
}
