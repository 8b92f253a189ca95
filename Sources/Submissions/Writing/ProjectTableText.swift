/// A submission's projects as a table.
enum ProjectTableText {
  static func text(of submission: Submission) -> String { table(of: submission).csv }

  static func table(of submission: Submission) -> WrittenTable<ProjectColumn> {
    WrittenTable(submission.projects, order: order, always: always, text: text)
  }

  static let order: [ProjectColumn] = [
    .id, .name, .type, .unit, .initialBudget, .adjustedBudget, .executed, .fiscalFunds, .carriedOver, .otherFunds,
    .planToMarch, .planToJune, .planToOctober, .planToDecember, .purpose, .goal, .goalResult, .executionScore,
    .totalScore, .events,
    .note,
  ]

  static let always: Set<ProjectColumn> = [
    .id, .name, .initialBudget, .adjustedBudget, .executed, .fiscalFunds, .otherFunds, .purpose, .goal, .goalResult,
  ]

  static func text(_ column: ProjectColumn, of project: ProjectEntry) -> String {
    switch column {
    case .id: project.id
    case .name: project.name
    case .type: project.type
    case .initialBudget: project.budget.initial?.text ?? ""
    case .adjustedBudget: project.budget.adjusted?.text ?? ""
    case .executed: project.budget.executed?.text ?? ""
    case .fiscalFunds: project.fiscalFunds?.text ?? ""
    case .carriedOver: project.carriedOver?.text ?? ""
    case .otherFunds: project.otherFunds?.text ?? ""
    case .purpose: project.purpose
    case .goal: project.goal
    case .goalResult: project.goalResult
    case .executionScore: project.givenScores.execution?.text ?? ""
    case .totalScore: project.givenScores.total?.text ?? ""
    case .events: project.events?.text ?? ""
    case .note: project.note
    case .unit: project.unit
    case .planToMarch, .planToJune, .planToOctober, .planToDecember:
      project.spendingPlan.shares.first { $0.month == column.plannedMonth }?.written.text ?? ""
    }
  }
}
