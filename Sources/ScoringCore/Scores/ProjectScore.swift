/// A part of a score: what it could earn, what it earned, and what could not be scored.
public struct PartScore: Hashable, Sendable {
  public var points: Points
  /// What was earned; `nil` when nothing in this part could be scored.
  public var score: Points?
  /// The points of what could not be scored; above zero the score is provisional.
  public var unscored: Points

  public init(points: Points, score: Points?, unscored: Points = .zero) {
    self.points = points
    self.score = score
    self.unscored = unscored
  }

  public var isProvisional: Bool { unscored > .zero }
}

/// The score of an indicator.
public struct IndicatorScore: Hashable, Sendable {
  public let points: Points
  /// `nil` when it could not be scored; `reason` says why.
  public let score: Points?
  public let reason: ReasonCode
}

/// The score of a category and of its subcategories.
public struct CategoryScore: Hashable, Sendable {
  public var total: PartScore
  /// For each subcategory of the rule set its part; `nil` where the project has no indicator in it.
  public var subcategories: [PartScore?]
  /// The project has no indicator here, and the points were dealt with by the rule set's policy.
  public var isAbsent: Bool
}

/// The score of a project, with one entry per indicator and per category in the order of the facts and of the rules.
public struct ProjectScore: Hashable, Sendable {
  public let execution: PartScore?
  public let indicators: [IndicatorScore]
  public let categories: [CategoryScore]
  public let total: PartScore
  /// The index of the grade; `nil` without grades or without a score.
  public let grade: Int?
}

/// The score of the department as a whole.
public struct DepartmentScore: Hashable, Sendable {
  /// `nil` when no project has a score, or none that has one has a budget to weigh it with.
  public let score: Points?
  public let grade: Int?
  /// One of the projects it is made of is provisional, or could not be scored at all.
  public let isProvisional: Bool
  /// For each project the weight it counted with; `nil` when it did not count.
  public let weights: [ExactDecimal?]
}

extension DepartmentScore {
  /// The department of projects that cannot be combined.
  public static func unscored(projects: Int) -> DepartmentScore {
    DepartmentScore(
      score: nil,
      grade: nil,
      isProvisional: true,
      weights: Array(repeating: nil, count: max(0, projects))
    )
  }
}
