import Diagnostics
import ScoringCore

/// `projects.csv`, or the sheet 项目, row by row.
struct ProjectTable {
  private let table: ColumnTable<ProjectColumn>
  private(set) var projects: [ProjectEntry] = []
  private(set) var indexByCode: [String: Int] = [:]

  /// - Returns: `nil` when the table cannot be read at all.
  init?(_ content: TableContent, log: inout FindingLog) {
    guard let table = ColumnTable<ProjectColumn>(content, log: &log) else { return nil }
    self.table = table
    for row in table.rows { read(row, log: &log) }
  }

  private mutating func read(_ row: TableRow, log: inout FindingLog) {
    let code = table.cell(.id, in: row)
    let name = table.cell(.name, in: row)
    if let total = TotalRow.label(among: code.isEmpty ? [row[0], name] : [code]) {
      return log.add(.totalRow(text: total.text), at: total.place, in: table.source)
    }
    guard !code.isEmpty else { return log.add(.missingProjectCode, at: code.place, in: table.source) }
    if let first = indexByCode[code.text] {
      let note = Finding.Note(
        place: projects[first].place,
        message: Wording(zh: "第一个在此", en: "the first one is here")
      )
      let problem = SubmissionProblem.duplicateProject(code: Quoted.shortened(code.text))
      return log.add(problem, at: code.place, in: table.source, notes: [note])
    }
    if name.isEmpty {
      log.add(.missingProjectName(code: Quoted.shortened(code.text)), at: name.place, in: table.source)
    }
    indexByCode[code.text] = projects.count
    projects.append(project(in: row, code: code, name: name, log: &log))
  }

  private func project(in row: TableRow, code: Cell, name: Cell, log: inout FindingLog) -> ProjectEntry {
    let budget = BudgetFacts(
      initial: NumberCell.money(.initialBudget, in: row, of: table, log: &log),
      adjusted: NumberCell.money(.adjustedBudget, in: row, of: table, log: &log),
      executed: NumberCell.money(.executed, in: row, of: table, log: &log)
    )
    checkExecution(budget, in: row, log: &log)
    return ProjectEntry(
      id: code.text,
      name: name.text,
      type: table.cell(.type, in: row).text,
      budget: budget,
      fiscalFunds: NumberCell.money(.fiscalFunds, in: row, of: table, log: &log),
      carriedOver: NumberCell.money(.carriedOver, in: row, of: table, log: &log),
      otherFunds: NumberCell.money(.otherFunds, in: row, of: table, log: &log),
      purpose: table.cell(.purpose, in: row).text,
      spendingPlan: spendingPlan(in: row),
      unit: table.cell(.unit, in: row).text,
      goal: table.cell(.goal, in: row).text,
      goalResult: table.cell(.goalResult, in: row).text,
      givenScores: ProjectEntry.GivenScores(
        execution: NumberCell.points(.executionScore, in: row, of: table, log: &log),
        total: NumberCell.points(.totalScore, in: row, of: table, log: &log)
      ),
      events: table.cell(.events, in: row),
      note: table.cell(.note, in: row).text,
      place: code.place
    )
  }

  private func spendingPlan(in row: TableRow) -> SpendingPlan {
    let shares = ProjectColumn.allCases.compactMap { column -> SpendingPlan.Share? in
      guard let month = column.plannedMonth else { return nil }
      return SpendingPlan.Share(month: month, written: table.cell(column, in: row))
    }
    return SpendingPlan(shares: shares.contains { !$0.written.isEmpty } ? shares : [])
  }

  /// More than twice the budget is hardly ever meant; 元 written for 万元 is.
  private func checkExecution(_ budget: BudgetFacts, in row: TableRow, log: inout FindingLog) {
    guard let planned = budget.adjusted ?? budget.initial, let executed = budget.executed,
      let twice = try? planned.adding(planned), executed > twice
    else { return }
    log.add(
      .executedFarAboveBudget(executed: executed.text, budget: planned.text),
      at: table.cell(.executed, in: row).place,
      in: table.source
    )
  }
}
