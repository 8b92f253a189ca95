import ScoringCore

/// How the scores of projects, or their mean, run along one weight, and where rounding may make a difference.
struct ScoreCourse: Sendable {
  /// With their weights in the mean.
  private let models: [(model: ScoreModel, weight: Int128)]
  private let whole: Int128
  let slack: Int128
  /// By how much the score can change at most for a point more or less of the weight.
  let steepness: Int128

  /// The score before rounding, in 10⁻¹² points; `nil` where it is not known.
  func value(at points: Points) -> Int128? {
    var sum: Int128 = 0
    for (model, weight) in models {
      guard let value = model.value(at: points) else { return nil }
      let (product, overflow) = value.multipliedReportingOverflow(by: weight)
      let (next, sumOverflow) = sum.addingReportingOverflow(product)
      guard !overflow, !sumOverflow else { return nil }
      sum = next
    }
    return sum / whole
  }

  /// The index of the bound that the rounded score reaches for certain, and how far the score before rounding may move
  /// before rounding can decide.
  ///
  /// - Returns: `nil` where rounding decides, or no bound is reached.
  func reached(of bounds: [Points], at points: Points) -> (index: Int, room: Int128)? {
    guard let value = value(at: points) else { return nil }
    var room = Int128.max
    var index: Int?
    for (place, bound) in bounds.enumerated() {
      let distance = value - ScoreModel.value(of: bound)
      guard distance.magnitude > slack.magnitude else { return nil }
      room = min(room, (distance < 0 ? -distance : distance) - slack)
      if index == nil, distance > 0 { index = place }
    }
    return index.map { ($0, room) }
  }
}

extension ScoreCourse {
  /// Of one project.
  init?(_ member: MeasuredDepartment.Member, along axis: WeightAxis, of department: MeasuredDepartment) {
    guard let weight = axis.places[department.slot(of: member)],
      let model = ScoreModel(member, along: weight, under: department.scoring(of: member))
    else { return nil }
    self.init(models: [(model, 1)], whole: 1, slack: model.slack, steepness: model.steepness)
  }

  /// Of the department; `nil` where one of its projects runs otherwise, or its own indicators count.
  init?(_ department: MeasuredDepartment, along axis: WeightAxis) {
    let rules = department.rules.department.rules
    guard rules.ownShare == .zero else { return nil }
    var models: [(model: ScoreModel, weight: Int128)] = []
    var whole: Int128 = 0
    for (member, budget) in zip(department.projects, department.budgets) {
      // Without any scored indicator there is no score, whatever the weights.
      guard let member, member.measured.indicators.contains(where: { $0.rate != nil }) else { continue }
      guard let weight = Self.weight(of: budget, rules) else { return nil }
      if weight == 0 { continue }
      guard let key = axis.places[department.slot(of: member)],
        let model = ScoreModel(member, along: key, under: department.scoring(of: member))
      else { return nil }
      models.append((model, weight))
      whole += weight
    }
    guard whole > 0 else { return nil }
    let unit = Points(tenThousandths: PointsUnit(places: Int(rules.rounding.places)).tenThousandths)
    let slack = models.reduce(Int128(0)) { max($0, $1.model.slack) }
    self.init(
      models: models,
      whole: whole,
      slack: slack + 2 * ScoreModel.value(of: unit),
      steepness: models.reduce(Int128(0)) { max($0, $1.model.steepness) }
    )
  }

  /// The weight of a project as a whole number; `nil` where it is too fine or too large for this.
  private static func weight(of budget: ExactDecimal?, _ rules: DepartmentRules) -> Int128? {
    guard rules.combination == .budgetWeighted else { return 1 }
    guard let budget, !budget.isNegative else { return 0 }
    guard budget.scale <= 6, budget.coefficient < 1_000_000_000_000 else { return nil }
    return (budget.scale..<6).reduce(Int128(budget.coefficient)) { digits, _ in digits * 10 }
  }
}
