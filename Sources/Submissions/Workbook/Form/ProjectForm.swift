import Diagnostics
import OfficeFiles
import ScoringCore

/// The sheet of projects.
struct ProjectForm {
  let submission: Submission
  let language: Language

  private static let spareRows = 5
  /// Below this share of the budget an explanation is asked for.
  private static let lowRate = ExactDecimal(90)

  func worksheet() -> Worksheet {
    let data = ProjectTableText.table(of: submission).columns
    var positions: [ProjectColumn: Int] = [:]
    for (index, column) in data.enumerated() { positions[column] = index }
    var columns = data.map { column in
      EntryColumn<ProjectEntry>(header: header(column), width: width(column)) { project, _ in
        cell(column, project.map { ProjectTableText.text(column, of: $0) } ?? "")
      }
    }
    columns.append(
      EntryColumn(header: HelperColumn.executionRate.rawValue, width: 10) { project, line in
        rate(project, formulas(line: line, positions: positions))
      }
    )
    columns.append(
      EntryColumn(header: HelperColumn.hint.rawValue, width: 24) { project, line in
        let formulas = formulas(line: line, positions: positions)
        return EntryCell.calculated(formulas.hint, hint(project)?.wording.text(in: language) ?? "")
      }
    )
    let table = EntryTable(name: .projects, columns: columns, rows: submission.projects, spareRows: Self.spareRows)
    var sheet = table.worksheet(frozenColumns: 2)
    sheet.highlights = HintColours.highlights(rows: table.body, column: columns.count - 1, language: language)
    sheet.tab = RGB(0x5B9BD5)
    return sheet
  }

  private func header(_ column: ProjectColumn) -> String {
    if column.isMoney { return column.name + "（万元）" }
    return column.plannedMonth == nil ? column.name : column.name + "（%）"
  }

  private func cell(_ column: ProjectColumn, _ text: String) -> WorksheetCell {
    let text = TextToWrite.shown(text)
    return switch column {
    case .adjustedBudget, .executed: EntryCell.toFill(text, isNumber: true)
    case .goalResult: EntryCell.toFill(text)
    case .events, .note: EntryCell.open(text)
    case .initialBudget, .fiscalFunds, .carriedOver, .otherFunds: EntryCell.plan(text, isNumber: true)
    case .executionScore, .totalScore: EntryCell.open(text, isNumber: true)
    case .id, .name, .type, .unit, .purpose, .goal, .planToMarch, .planToJune, .planToOctober, .planToDecember:
      EntryCell.plan(text)
    }
  }

  private func width(_ column: ProjectColumn) -> Int {
    switch column {
    case .planToMarch, .planToJune, .planToOctober, .planToDecember: 12
    case .initialBudget, .adjustedBudget, .executed, .fiscalFunds, .carriedOver, .otherFunds, .type, .unit,
      .executionScore, .totalScore:
      15
    case .id: 20
    case .name, .events, .note: 24
    case .purpose, .goal, .goalResult: 36
    }
  }
}

extension ProjectForm {
  private func formulas(line: Int, positions: [ProjectColumn: Int]) -> (rate: String, hint: String) {
    func reference(_ column: ProjectColumn) -> String {
      FormulaReference.text(row: line, column: positions[column] ?? 0, fixed: true)
    }
    func quoted(_ hint: FillingHint) -> String { "\"\(hint.wording.text(in: language))\"" }
    let (name, budget, executed) = (reference(.name), reference(.adjustedBudget), reference(.executed))
    let reason = reference(.goalResult)
    let isKnown = "AND(ISNUMBER(\(budget)),ISNUMBER(\(executed)))"
    let rate = "=IF(\(isKnown),IF(\(budget)>0,\(executed)/\(budget),\"\"),\"\")"
    let isLow = "AND(\(executed)<\(budget)*\(Self.lowRate.text)/100,TRIM(\(reason))=\"\")"
    let compared = "IF(\(executed)>\(budget),\(quoted(.aboveBudget)),IF(\(isLow),\(quoted(.lowExecution)),\"\"))"
    let given = "IF(\(isKnown),\(compared),\(quoted(.unreadable)))"
    let missing = "IF(\(budget)=\"\",\(quoted(.noBudget)),IF(\(executed)=\"\",\(quoted(.noExecution)),\(given)))"
    return (rate, "=IF(\(name)=\"\",\"\",\(missing))")
  }

  private func rate(_ project: ProjectEntry?, _ formulas: (rate: String, hint: String)) -> WorksheetCell {
    guard let budget = project?.budget.adjusted, let executed = project?.budget.executed, !budget.isZero,
      let rate = try? executed.rounded(dividingBy: budget)
    else { return EntryCell.calculatedPercent(formulas.rate, "") }
    return EntryCell.calculatedPercent(formulas.rate, rate)
  }

  private func hint(_ project: ProjectEntry?) -> FillingHint? {
    guard let project, !project.name.isEmpty else { return nil }
    guard let budget = project.budget.adjusted else { return .noBudget }
    guard let executed = project.budget.executed else { return .noExecution }
    if executed > budget { return .aboveBudget }
    guard Blanks.trimmed(project.goalResult).isEmpty, let low = try? budget.multiplied(by: Self.lowRate),
      let percent = try? executed.multiplied(by: ExactDecimal(100)), percent < low
    else { return nil }
    return .lowExecution
  }
}
