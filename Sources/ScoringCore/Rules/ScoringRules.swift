/// A rule set as the evaluator needs it: numbers and indices. Names, places and sources stay with the rule file.
public struct ScoringRules: Hashable, Sendable {
  /// The points of a whole project, 100 as a rule.
  public var projectPoints: Points
  /// `nil` when budget execution earns no points of its own.
  public var execution: ExecutionRule?
  public var categories: [CategoryRule]
  public var methods: MethodTable
  /// The levels of qualitative results, the best first.
  public var levels: [LevelBand]
  public var policies: ScoringPolicies
  public var rounding: Rounding
  /// The lowest points of each grade, the best grade first; empty when no grades are given.
  public var gradeBounds: [Points]
  public var department: DepartmentCombination

  public init(
    projectPoints: Points,
    execution: ExecutionRule?,
    categories: [CategoryRule],
    methods: MethodTable = MethodTable(),
    levels: [LevelBand] = [],
    policies: ScoringPolicies = ScoringPolicies(),
    rounding: Rounding = Rounding(places: 2, mode: .halfUp),
    gradeBounds: [Points] = [],
    department: DepartmentCombination = .budgetWeighted
  ) {
    self.projectPoints = projectPoints
    self.execution = execution
    self.categories = categories
    self.methods = methods
    self.levels = levels
    self.policies = policies
    self.rounding = rounding
    self.gradeBounds = gradeBounds
    self.department = department
  }

  /// The index of the grade that `score` reaches; `nil` without grades or below the lowest.
  public func grade(of score: Points) -> Int? {
    gradeBounds.firstIndex { score >= $0 }
  }
}

/// A category (一级指标) and the points it carries.
public struct CategoryRule: Hashable, Sendable {
  public var points: Points
  /// For each subcategory (二级指标) its points, where the rule set states them.
  public var subcategories: [Points?]

  public init(points: Points, subcategories: [Points?] = []) {
    self.points = points
    self.subcategories = subcategories
  }
}

/// How the scores of projects make the score of the department.
public enum DepartmentCombination: String, Hashable, Sendable, CaseIterable {
  /// Weighted with the adjusted budget.
  case budgetWeighted = "budget-weighted"
  case mean
}
