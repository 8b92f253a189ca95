import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation

extension EvaluationResult {
  /// The same facts scored under the same rules with other weights and grades.
  ///
  /// - Parameter rules: those of this result, changed by ``RuleChanges``.
  /// - Throws: `.figuresTooLarge`
  public func scored(under rules: RuleSet) throws(WhatIfProblem) -> EvaluationResult {
    do throws(ArithmeticFault) {
      var projects: [ProjectResult] = []
      for project in self.projects { projects.append(try scored(project, ruleSet.slot(of: project), under: rules)) }
      let own = try self.own.map { (project) throws(ArithmeticFault) in try scored(project, .own, under: rules) }
      let parts = projects.map { ($0.score, $0.facts.budget.adjusted) }
      return EvaluationResult(
        submission: submission,
        ruleSet: rules,
        projects: projects,
        own: own,
        department: try DepartmentEvaluator(rules: rules.department.rules).combine(parts, own: own?.score),
        findings: findings,
        receipt: receipt
      )
    } catch {
      throw .figuresTooLarge
    }
  }

  private func scored(
    _ project: ProjectResult,
    _ slot: SchemeSlot,
    under rules: RuleSet
  ) throws(ArithmeticFault) -> ProjectResult {
    guard project.score != nil, let scheme = rules.scheme(slot) else { return project }
    let evaluator = Evaluator(rules: scheme.scoring)
    var facts = project.facts
    let slots = evaluator.measure(facts).indicators.map(\.slot)
    let stated = StatedPoints(from: project.scheme.scoring, to: scheme.scoring).rescaled(slots, goals: facts.goals)
    for (index, points) in stated.indicators.enumerated() { facts.indicators[index].points = points }
    facts.goals = stated.goals
    let measured = evaluator.measure(facts)
    let score = try evaluator.weigh(measured)
    var indicators: [IndicatorResult] = []
    for (index, indicator) in project.indicators.enumerated() {
      indicators.append(
        IndicatorResult(
          entry: indicator.entry,
          facts: facts.indicators[index],
          explanation: try evaluator.explain(facts.indicators[index], scored: score.indicators[index]),
          scheme: scheme,
          adjustments: indicator.adjustments,
          rows: indicator.rows
        )
      )
    }
    return ProjectResult(
      entry: project.entry,
      scheme: scheme,
      variant: project.variant,
      facts: facts,
      score: score,
      executionRate: measured.execution?.attainment,
      goals: project.goals,
      indicators: indicators,
      unplaced: project.unplaced
    )
  }
}
