/// Adds up the projects of a department one by one.
public struct DepartmentTally: Sendable {
  private let rules: DepartmentRules
  private var mean = WeightedMean()
  private var isProvisional = false

  public init(rules: DepartmentRules) {
    self.rules = rules
  }

  /// Adds a project.
  ///
  /// - Parameters:
  ///   - total: `nil` where it has no score at all.
  ///   - budget: adjusted.
  /// - Returns: the weight it counts with; `nil` when it does not count.
  /// - Throws: `.overflow` when budgets are so large that their sum cannot be carried.
  @discardableResult
  public mutating func add(
    _ total: PartScore?,
    budget: ExactDecimal?
  ) throws(ArithmeticFault) -> ExactDecimal? {
    let weight = weight(of: budget)
    guard let total, let score = total.score, let weight, !weight.isZero else {
      // A project without a budget has no weight and takes nothing from the result.
      if weight.map({ !$0.isZero }) ?? true { isProvisional = true }
      return nil
    }
    isProvisional = isProvisional || total.isProvisional
    try mean.add(score, weight: weight)
    return weight
  }

  /// - Parameters:
  ///   - own: the score of the department's own indicators; `nil` where there are none.
  ///   - weights: those that the projects count with, where someone wants to know them.
  /// - Throws: `.overflow`
  public func score(
    own: PartScore? = nil,
    weights: [ExactDecimal?] = []
  ) throws(ArithmeticFault) -> DepartmentScore {
    let mean = try mean.ratio()
    var isProvisional = isProvisional
    if rules.ownShare >= .one { isProvisional = false }
    if rules.ownShare > .zero, own?.isProvisional ?? true { isProvisional = true }
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
  private func combined(_ projects: WideRatio?, with own: PartScore?) throws(ArithmeticFault) -> WideRatio? {
    guard rules.ownShare > .zero else { return projects }
    guard let own, let score = own.score, own.points > .zero else { return nil }
    let ownPart = try WideRatio(score).divided(by: WideRatio(own.points)).multiplied(by: WideRatio(rules.points))
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
