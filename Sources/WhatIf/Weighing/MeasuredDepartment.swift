import RuleFiles
import ScoringCore
import SelfEvaluation

/// A department measured once under a rule set, to be weighed as often as anyone likes.
public struct MeasuredDepartment: Sendable {
  /// The rules that it was measured under.
  public let rules: RuleSet
  /// The same without names, its schemes in the order of ``RuleSet/slots``.
  public let figures: WeighableDepartment

  typealias Member = WeighableDepartment.Member

  public init(_ result: EvaluationResult) {
    let rules = result.ruleSet
    let slots = rules.slots
    self.rules = rules
    var evaluators: [SchemeSlot: Evaluator] = [:]
    func member(_ project: ProjectResult, _ slot: SchemeSlot) -> Member? {
      guard project.score != nil, let scheme = slots.firstIndex(of: slot) else { return nil }
      let evaluator = evaluators[slot] ?? Evaluator(rules: project.scheme.scoring)
      evaluators[slot] = evaluator
      return Member(scheme: scheme, measured: evaluator.measure(project.facts))
    }
    figures = WeighableDepartment(
      schemes: slots.map { rules.scheme($0)?.scoring ?? rules.scoring },
      rules: rules.department.rules,
      projects: result.projects.map { member($0, rules.slot(of: $0)) },
      own: result.own.flatMap { member($0, .own) },
      budgets: result.projects.map(\.facts.budget.adjusted)
    )
  }

  var projects: [Member?] { figures.projects }
  var own: Member? { figures.own }
  var budgets: [ExactDecimal?] { figures.budgets }

  /// Which of the rule set's schemes scores a part of the department.
  func slot(of member: Member) -> SchemeSlot { rules.slots[member.scheme] }

  func scoring(of member: Member) -> ScoringRules { figures.schemes[member.scheme] }

  /// Where everything stands under other weights.
  ///
  /// - Parameter rules: those that it was measured under, changed by ``RuleChanges``.
  /// - Throws: `.figuresTooLarge`
  public func standing(under rules: RuleSet) throws(WhatIfProblem) -> Standing {
    let schemes = self.rules.slots.map { rules.scheme($0)?.scoring ?? rules.scoring }
    return try standing(DepartmentWeighting(schemes, rules: rules.department.rules, from: figures))
  }

  func standing(_ weighting: DepartmentWeighting) throws(WhatIfProblem) -> Standing {
    do throws(ArithmeticFault) {
      return try figures.standing(weighting)
    } catch {
      throw .figuresTooLarge
    }
  }

  /// Some weights set and the others sharing what is left, without making a whole rule set of it.
  ///
  /// - Throws: what keeps the weights from making the whole.
  func weighting(_ weights: [SchemeSlot: [WeightKey: Points]]) throws(ReweightingFault) -> DepartmentWeighting {
    try DepartmentWeighting(rules.slots.map { weights[$0] ?? [:] }, rules: figures.rules, from: figures)
  }
}
