/// A department measured once, to be weighed as often as anyone likes: numbers and indices, without names.
public struct WeighableDepartment: Sendable {
  /// The rules of its projects, of special projects and of its own indicators, as it was measured under them.
  public let schemes: [ScoringRules]
  public let rules: DepartmentRules
  /// In the order of the submission; `nil` for what has no score at all.
  public let projects: [Member?]
  /// The department's own indicators.
  public let own: Member?
  /// The adjusted budget of each project.
  public let budgets: [ExactDecimal?]

  /// A project, or the department's own indicators.
  public struct Member: Sendable {
    /// The index of the rules that score it.
    public let scheme: Int
    public let measured: MeasuredProject
    /// Whether its table gives points to any indicator or goal.
    public let statesPoints: Bool

    public init(scheme: Int, measured: MeasuredProject) {
      self.scheme = scheme
      self.measured = measured
      statesPoints =
        measured.goals.contains { $0 != nil } || measured.indicators.contains { $0.slot.statedPoints != nil }
    }
  }

  public init(
    schemes: [ScoringRules],
    rules: DepartmentRules,
    projects: [Member?],
    own: Member?,
    budgets: [ExactDecimal?]
  ) {
    self.schemes = schemes
    self.rules = rules
    self.projects = projects
    self.own = own
    self.budgets = budgets
  }

  /// Where everything stands under other weights.
  ///
  /// - Throws: `.overflow` when a sum cannot be carried exactly.
  public func standing(_ weighting: DepartmentWeighting) throws(ArithmeticFault) -> Standing {
    var scores: [ProjectScore?] = []
    var parts: [(score: ProjectScore?, budget: ExactDecimal?)] = []
    scores.reserveCapacity(projects.count)
    parts.reserveCapacity(projects.count)
    for (project, budget) in zip(projects, budgets) {
      let score = try project.flatMap { (member) throws(ArithmeticFault) in try weighting.score(member) }
      scores.append(score)
      parts.append((score, budget))
    }
    let ownScore = try own.flatMap { (member) throws(ArithmeticFault) in try weighting.score(member) }
    return Standing(
      department: try weighting.department.combine(parts, own: ownScore),
      projects: scores.map { ($0?.total.score, $0?.grade) }
    )
  }
}
