import RuleFiles
import ScoringCore

/// A rule set whose weights differ from those that a department was measured under, ready to weigh with.
struct Weighting: Sendable {
  private let schemes: [SchemeSlot: Scheme]
  let department: DepartmentEvaluator

  private struct Scheme: Sendable {
    let evaluator: Evaluator
    let stated: StatedPoints
  }

  /// - Parameter base: the rule set that the department was measured under.
  init(_ rules: RuleSet, from base: RuleSet) {
    var schemes: [SchemeSlot: Scheme] = [:]
    for slot in base.slots {
      guard let before = base.scheme(slot)?.scoring, let after = rules.scheme(slot)?.scoring else { continue }
      schemes[slot] = Scheme(evaluator: Evaluator(rules: after), stated: StatedPoints(from: before, to: after))
    }
    self.schemes = schemes
    department = DepartmentEvaluator(rules: rules.department.rules)
  }

  /// Some weights set and the others sharing what is left, without making a whole rule set of it.
  ///
  /// - Throws: what keeps the weights from making the whole.
  init(_ weights: [SchemeSlot: [WeightKey: Points]], from base: RuleSet) throws(ReweightingFault) {
    var schemes: [SchemeSlot: Scheme] = [:]
    for slot in base.slots {
      guard let before = base.scheme(slot)?.scoring else { continue }
      let after = try Reweighting(set: weights[slot] ?? [:], others: .rescale).applied(to: before)
      schemes[slot] = Scheme(evaluator: Evaluator(rules: after), stated: StatedPoints(from: before, to: after))
    }
    self.schemes = schemes
    department = DepartmentEvaluator(rules: base.department.rules)
  }

  /// The score of a part of the department; `nil` where it has none.
  func score(_ member: MeasuredDepartment.Member) throws(ArithmeticFault) -> ProjectScore? {
    guard let scheme = schemes[member.slot] else { return nil }
    guard member.statesPoints else { return try scheme.evaluator.weigh(member.measured) }
    let project = member.measured
    let stated = scheme.stated.rescaled(project.indicators.map(\.slot), goals: project.goals)
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
