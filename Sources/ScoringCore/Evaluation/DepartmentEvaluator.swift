/// Combines the scores of projects and of the department's own indicators into the score of the department.
public struct DepartmentEvaluator: Sendable {
  public let rules: DepartmentRules

  public init(rules: DepartmentRules) {
    self.rules = rules
  }

  /// - Parameters:
  ///   - projects: each project's score, `nil` where it has none at all, and its adjusted budget.
  ///   - own: the score of the department's own indicators; `nil` where there are none.
  /// - Throws: `.overflow` when budgets are so large that their sum cannot be carried.
  public func combine(
    _ projects: [(score: ProjectScore?, budget: ExactDecimal?)],
    own: ProjectScore? = nil
  ) throws(ArithmeticFault) -> DepartmentScore {
    var weights: [ExactDecimal?] = []
    var isProvisional = false
    var weighted = WideRatio.zero
    var whole = WideRatio.zero
    for project in projects {
      let weight = weight(of: project.budget)
      guard let total = project.score?.total, let score = total.score, let weight, !weight.isZero else {
        // A project without a budget has no weight and takes nothing from the result.
        if weight.map({ !$0.isZero }) ?? true { isProvisional = true }
        weights.append(nil)
        continue
      }
      isProvisional = isProvisional || total.isProvisional
      let wide = WideRatio(try Ratio(weight))
      weighted = try weighted.adding(WideRatio(score).multiplied(by: wide))
      whole = try whole.adding(wide)
      weights.append(weight)
    }
    let mean = whole.numerator > 0 ? try weighted.divided(by: whole) : nil
    if rules.ownShare >= .one { isProvisional = false }
    if rules.ownShare > .zero, own?.total.isProvisional ?? true { isProvisional = true }
    let exact = try combined(mean, with: own)
    let score = try exact.map(rules.rounding.rounded)
    return DepartmentScore(
      score: score,
      grade: score.flatMap { score in rules.gradeBounds.firstIndex { score >= $0 } },
      isProvisional: score == nil || isProvisional,
      weights: weights,
      projects: try mean.map(rules.rounding.rounded)
    )
  }

  /// The projects' part and the department's own; a part that counts and has no score leaves the whole without one.
  private func combined(_ projects: WideRatio?, with own: ProjectScore?) throws(ArithmeticFault) -> WideRatio? {
    guard rules.ownShare > .zero else { return projects }
    guard let own, let score = own.total.score, own.total.points > .zero else { return nil }
    let ownPart = try WideRatio(score).divided(by: WideRatio(own.total.points)).multiplied(by: WideRatio(rules.points))
    let share = WideRatio(rules.ownShare)
    guard rules.ownShare < .one else { return ownPart }
    guard let projects else { return nil }
    let rest = try WideRatio(.one).subtracting(share)
    return try ownPart.multiplied(by: share).adding(projects.multiplied(by: rest))
  }

  private func weight(of budget: ExactDecimal?) -> ExactDecimal? {
    switch rules.combination {
    case .mean: ExactDecimal(1)
    case .budgetWeighted: budget.flatMap { $0.isNegative ? nil : $0 }
    }
  }
}
