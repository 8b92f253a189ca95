import RuleFiles
import ScoringCore
import SelfEvaluation

/// A department measured once, to be weighed as often as anyone likes.
public struct MeasuredDepartment: Sendable {
  /// The rules that it was measured under.
  public let rules: RuleSet
  /// In the order of the submission; `nil` for what has no score at all.
  let projects: [Member?]
  let own: Member?
  let budgets: [ExactDecimal?]

  /// A project, or the department's own indicators.
  struct Member: Sendable {
    let slot: SchemeSlot
    let measured: MeasuredProject
    /// Whether its table gives points to any indicator or goal.
    let statesPoints: Bool
  }

  public init(_ result: EvaluationResult) {
    let rules = result.ruleSet
    self.rules = rules
    var evaluators: [SchemeSlot: Evaluator] = [:]
    func member(_ project: ProjectResult, _ slot: SchemeSlot) -> Member? {
      guard project.score != nil else { return nil }
      let evaluator = evaluators[slot] ?? Evaluator(rules: project.scheme.scoring)
      evaluators[slot] = evaluator
      let measured = evaluator.measure(project.facts)
      let statesPoints =
        measured.goals.contains { $0 != nil } || measured.indicators.contains { $0.slot.statedPoints != nil }
      return Member(slot: slot, measured: measured, statesPoints: statesPoints)
    }
    projects = result.projects.map { member($0, rules.slot(of: $0)) }
    own = result.own.flatMap { member($0, .own) }
    budgets = result.projects.map(\.facts.budget.adjusted)
  }

  /// Where everything stands under other weights.
  ///
  /// - Parameter rules: those that it was measured under, changed by ``RuleChanges``.
  /// - Throws: `.figuresTooLarge`
  public func standing(under rules: RuleSet) throws(WhatIfProblem) -> Standing {
    try standing(Weighting(rules, from: self.rules))
  }

  func standing(_ weighting: Weighting) throws(WhatIfProblem) -> Standing {
    do throws(ArithmeticFault) {
      var scores: [ProjectScore?] = []
      scores.reserveCapacity(projects.count)
      for project in projects { scores.append(try project.flatMap(weighting.score)) }
      let department = try weighting.department.combine(
        Array(zip(scores, budgets)).map { (score: $0, budget: $1) },
        own: try own.flatMap(weighting.score)
      )
      return Standing(department: department, projects: scores.map { ($0?.total.score, $0?.grade) })
    } catch {
      throw .figuresTooLarge
    }
  }
}
