import Diagnostics
import ScoringCore

/// `indicators.csv`, or the sheet 指标, row by row.
struct IndicatorTable {
  /// The project code of a row, empty for the department as a whole, with what the row says.
  struct Row {
    let projectCode: Cell
    let indicator: IndicatorEntry
  }

  let source: TableSource
  private let table: ColumnTable<IndicatorColumn>
  private(set) var rows: [Row] = []
  private(set) var totals: [WrittenTotal] = []
  private var above: (code: String, category: Cell, subcategory: Cell)?
  private var saidLabelFromAbove = false

  /// - Returns: `nil` when the table cannot be read at all.
  init?(_ content: TableContent, log: inout FindingLog) {
    guard let table = ColumnTable<IndicatorColumn>(content, log: &log) else { return nil }
    self.table = table
    source = table.source
    for row in table.rows { read(row, log: &log) }
    reportDepartmentRowsAmongProjects(log: &log)
  }

  private mutating func read(_ row: TableRow, log: inout FindingLog) {
    let code = table.cell(.projectID, in: row)
    let name = table.cell(.name, in: row)
    let written = (category: table.cell(.category, in: row), subcategory: table.cell(.subcategory, in: row))
    if let total = TotalRow.label(among: [code, written.category, written.subcategory, name]) {
      keep(total, closing: code, in: row)
      return log.add(.totalRow(text: total.text), at: total.place, in: source)
    }
    let labels = filled(written, code: code.text, log: &log)
    above = (code.text, labels.category, labels.subcategory)
    guard !name.isEmpty else { return log.add(.missingIndicatorName, at: name.place, in: source) }
    if labels.category.isEmpty {
      log.add(.missingCategory(indicator: Quoted.shortened(name.text)), at: labels.category.place, in: source)
    }
    rows.append(Row(projectCode: code, indicator: indicator(in: row, labels: labels, name: name, log: &log)))
  }

  /// A total closes the project whose code it carries, or that of the row above.
  private mutating func keep(_ label: Cell, closing code: Cell, in row: TableRow) {
    func number(_ column: IndicatorColumn) -> ExactDecimal? {
      let read = NumberCell.read(table.cell(column, in: row), name: column.name, kind: .points)
      return (try? read.get()).flatMap(\.self)
    }
    let total = WrittenTotal(
      projectID: code == label || code.isEmpty ? above?.code ?? "" : code.text,
      label: label,
      points: number(.points),
      givenScore: number(.givenScore)
    )
    if total.points != nil || total.givenScore != nil { totals.append(total) }
  }

  /// Merged cells: only the first row of a merged label has its text.
  private mutating func filled(
    _ written: (category: Cell, subcategory: Cell),
    code: String,
    log: inout FindingLog
  ) -> (category: Cell, subcategory: Cell) {
    var labels = written
    guard let above, above.code == code else { return labels }
    if labels.category.isEmpty, !above.category.isEmpty {
      labels.category = Cell(above.category.text, at: written.category.place)
      report(.category, at: written.category, log: &log)
    }
    if labels.subcategory.isEmpty, !above.subcategory.isEmpty, labels.category.text == above.category.text {
      labels.subcategory = Cell(above.subcategory.text, at: written.subcategory.place)
      report(.subcategory, at: written.subcategory, log: &log)
    }
    return labels
  }

  private mutating func report(_ column: IndicatorColumn, at cell: Cell, log: inout FindingLog) {
    guard !saidLabelFromAbove else { return }
    saidLabelFromAbove = true
    log.add(.labelFromAbove(column: column.name), at: cell.place, in: source)
  }

  private func indicator(
    in row: TableRow,
    labels: (category: Cell, subcategory: Cell),
    name: Cell,
    log: inout FindingLog
  ) -> IndicatorEntry {
    let target = table.cell(.target, in: row)
    let actual = table.cell(.actual, in: row)
    return IndicatorEntry(
      goal: table.cell(.goal, in: row),
      category: labels.category,
      subcategory: labels.subcategory,
      name: name,
      description: table.cell(.description, in: row).text,
      basis: table.cell(.basis, in: row).text,
      periodTarget: table.optionalCell(.periodTarget, in: row),
      target: target,
      actual: actual,
      targetValue: NotationReader.target(target.text),
      actualValue: NotationReader.actual(actual.text),
      points: NumberCell.points(.points, in: row, of: table, log: &log),
      givenScore: NumberCell.points(.givenScore, in: row, of: table, log: &log),
      deduction: NumberCell.points(.deduction, in: row, of: table, log: &log),
      adjustments: table.cell(.adjustments, in: row),
      evidence: table.cell(.evidence, in: row).text,
      deviationReason: table.cell(.reason, in: row).text,
      reportingUnit: table.cell(.reportingUnit, in: row).text,
      amount: NumberCell.money(.amount, in: row, of: table, log: &log),
      note: table.cell(.note, in: row).text,
      place: name.place
    )
  }

  /// Rows of the department stand together; one between two projects more likely lost its code in a merged cell.
  private func reportDepartmentRowsAmongProjects(log: inout FindingLog) {
    guard let last = rows.lastIndex(where: { !$0.projectCode.isEmpty }),
      let first = rows.firstIndex(where: { !$0.projectCode.isEmpty }),
      let between = rows[first...last].first(where: { $0.projectCode.isEmpty })
    else { return }
    log.add(.departmentRowAmongProjects, at: between.projectCode.place, in: source)
  }
}
