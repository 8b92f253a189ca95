/// How projects, and indicators of the department itself, make the score of the department as a whole (部门整体).
public struct DepartmentRules: Hashable, Sendable {
  public var combination: DepartmentCombination
  /// The points of the whole, those of a project.
  public var points: Points
  /// The share of the department's own indicators in the whole, 0…1; the rest is the projects'.
  public var ownShare: Ratio
  /// What scores the department's own indicators; `nil` where only projects count.
  public var own: ScoringRules?
  public var rounding: Rounding
  public var gradeBounds: [Points]

  public init(
    combination: DepartmentCombination = .budgetWeighted,
    points: Points = Points(whole: 100),
    ownShare: Ratio = .zero,
    own: ScoringRules? = nil,
    rounding: Rounding = Rounding(places: 2, mode: .halfUp),
    gradeBounds: [Points] = []
  ) {
    self.combination = combination
    self.points = points
    self.ownShare = ownShare
    self.own = own
    self.rounding = rounding
    self.gradeBounds = gradeBounds
  }
}

/// How the scores of projects make one score.
public enum DepartmentCombination: String, Hashable, Sendable, CaseIterable {
  /// Weighted with the adjusted budget.
  case budgetWeighted = "budget-weighted"
  case mean
}
