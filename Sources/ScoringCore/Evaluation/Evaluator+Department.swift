extension Evaluator {
  /// Combines the scores of projects into the score of the department.
  ///
  /// - Parameter projects: each project's score, `nil` where it has none at all, and its adjusted budget.
  /// - Throws: `.overflow` when budgets are so large that their sum cannot be carried.
  public func combine(
    _ projects: [(score: ProjectScore?, budget: ExactDecimal?)]
  ) throws(ArithmeticFault) -> DepartmentScore {
    var weights: [ExactDecimal?] = []
    var isProvisional = false
    var weighted = WideRatio.zero
    var whole = WideRatio.zero
    for project in projects {
      let weight = weight(of: project.budget)
      guard let total = project.score?.total, let score = total.score, let weight, !weight.isZero else {
        // A project without a budget has no weight and takes nothing from the result.
        if let weight, !weight.isZero { isProvisional = true }
        if project.budget == nil { isProvisional = true }
        weights.append(nil)
        continue
      }
      isProvisional = isProvisional || total.isProvisional
      let wide = WideRatio(try Ratio(weight))
      weighted = try weighted.adding(WideRatio(score).multiplied(by: wide))
      whole = try whole.adding(wide)
      weights.append(weight)
    }
    guard whole.numerator > 0 else {
      return DepartmentScore(score: nil, grade: nil, isProvisional: true, weights: weights)
    }
    let score = try rules.rounding.rounded(weighted.divided(by: whole))
    return DepartmentScore(
      score: score,
      grade: rules.grade(of: score),
      isProvisional: isProvisional,
      weights: weights
    )
  }

  private func weight(of budget: ExactDecimal?) -> ExactDecimal? {
    switch rules.department {
    case .mean: ExactDecimal(1)
    case .budgetWeighted: budget.flatMap { $0.isNegative ? nil : $0 }
    }
  }
}
