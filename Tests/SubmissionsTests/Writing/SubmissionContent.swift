import ScoringCore

@testable import Submissions

/// Everything a submission says, without where it stands: what must be the same after writing and reading.
struct SubmissionContent: Hashable, CustomStringConvertible {
  let lines: [String]

  init(_ submission: Submission) {
    let department = submission.department
    var lines = [
      "department \(department.name)", "code \(department.code ?? "-")", "year \(submission.year)",
      "rules \(submission.ruleSet?.text ?? "-")",
      "day \(submission.compilingDate.map { "\($0.year) \($0.month) \($0.day)" } ?? "-")",
    ]
    for fact in OrganisationFact.allCases { lines.append("\(fact) \(department.organisation[fact] ?? ["-"])") }
    lines += Self.lines(submission.plan)
    for project in submission.projects { lines += Self.lines(project) }
    lines += submission.departmentIndicators.map { "whole \(Self.line($0))" }
    lines += submission.narrative.sections.map { "section \($0.heading): \($0.paragraphs)" }
    self.lines = lines
  }

  var description: String { lines.joined(separator: "\n") }

  private static func lines(_ plan: DepartmentPlan) -> [String] {
    ["overall \(plan.overallGoal.map(\.text))", "safeguards \(plan.safeguards.map(\.text))"]
      + plan.itemisedGoals.map {
        "item \($0.title.text) \($0.text.map(\.text)) \($0.goal.map(\.text)) \($0.indicators.map(\.text))"
      }
      + plan.keyTasks.map { "task \($0.name.text) | \($0.content) | \($0.amount?.text ?? "-") | \($0.goal)" }
      + plan.figures.map { "figure \($0.name.text) \($0.value?.text ?? "-")" }
  }

  private static func lines(_ project: ProjectEntry) -> [String] {
    let money = [
      project.budget.initial, project.budget.adjusted, project.budget.executed, project.fiscalFunds,
      project.otherFunds, project.givenScores.execution, project.givenScores.total,
    ]
    let texts = [
      project.id, project.name, project.type, project.purpose, project.unit, project.goal, project.goalResult,
      project.events?.text ?? "", project.note,
    ]
    let shares = project.spendingPlan.shares.map { "\($0.month): \($0.written.text) \($0.percent?.text ?? "-")" }
    return ["project \(texts) \(money.map { $0?.text ?? "-" }) \(shares)"] + project.indicators.map(line)
  }

  private static func line(_ indicator: IndicatorEntry) -> String {
    let texts = [
      indicator.goal?.text ?? "", indicator.category.text, indicator.subcategory.text, indicator.name.text,
      indicator.description, indicator.basis, indicator.periodTarget?.text ?? "", indicator.target.text,
      indicator.actual.text, indicator.adjustments?.text ?? "", indicator.evidence, indicator.deviationReason,
      indicator.reportingUnit, indicator.note,
    ]
    let numbers = [indicator.points, indicator.givenScore, indicator.deduction, indicator.amount]
    return "indicator \(texts) \(numbers.map { $0?.text ?? "-" }) \(indicator.targetValue) \(indicator.actualValue)"
  }
}
