/// Rules whose weights differ from those that a department was measured under, ready to weigh with.
public struct DepartmentWeighting: Sendable {
  private let schemes: [Scheme]
  public let department: DepartmentEvaluator

  private struct Scheme: Sendable {
    let evaluator: Evaluator
    let stated: StatedPoints
  }

  /// - Parameters:
  ///   - schemes: for each scheme of the department its rules now.
  ///   - rules: those of the department now.
  public init(_ schemes: [ScoringRules], rules: DepartmentRules, from base: WeighableDepartment) {
    self.schemes = zip(base.schemes, schemes).map { before, after in
      Scheme(evaluator: Evaluator(rules: after), stated: StatedPoints(from: before, to: after))
    }
    department = DepartmentEvaluator(rules: rules)
  }

  /// Some weights set in each scheme, the others sharing what is left.
  ///
  /// - Parameter rules: those of the department now.
  /// - Throws: what keeps the weights from making the whole.
  public init(
    _ weights: [[WeightKey: Points]],
    rules: DepartmentRules,
    from base: WeighableDepartment
  ) throws(ReweightingFault) {
    var schemes: [ScoringRules] = []
    for (index, before) in base.schemes.enumerated() {
      let set = weights.indices.contains(index) ? weights[index] : [:]
      schemes.append(try Reweighting(set: set, others: .rescale).applied(to: before))
    }
    self.init(schemes, rules: rules, from: base)
  }

  /// The rules of a scheme with these weights.
  public func rules(of scheme: Int) -> ScoringRules? {
    schemes.indices.contains(scheme) ? schemes[scheme].evaluator.rules : nil
  }

  /// The score of a part of the department; `nil` where it has none.
  ///
  /// - Throws: `.overflow` when a sum cannot be carried exactly.
  public func score(_ member: WeighableDepartment.Member) throws(ArithmeticFault) -> ProjectScore? {
    guard schemes.indices.contains(member.scheme) else { return nil }
    let scheme = schemes[member.scheme]
    guard member.statesPoints else { return try scheme.evaluator.weigh(member.measured) }
    let project = member.measured
    let stated = scheme.stated.rescaled(project.indicators.map { $0.slot }, goals: project.goals)
    let indicators = zip(project.indicators, stated.indicators).map { $0.stating($1) }
    return try scheme.evaluator.weigh(
      MeasuredProject(
        execution: project.execution,
        indicators: indicators,
        goals: stated.goals,
        events: project.events
      )
    )
  }
}

extension MeasuredIndicator {
  /// The same indicator in a table that states other points.
  fileprivate func stating(_ points: Points?) -> MeasuredIndicator {
    MeasuredIndicator(
      attainment: attainment,
      rate: rate,
      reason: reason,
      deduction: deduction,
      maximum: maximum,
      slot: Slot(node: slot.node, goal: slot.goal, statedPoints: points, counting: slot.counting)
    )
  }
}
