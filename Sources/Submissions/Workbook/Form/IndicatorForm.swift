import Diagnostics
import OfficeFiles
import ScoringCore

/// The sheet of indicators.
struct IndicatorForm {
  typealias Row = IndicatorTableText.Row

  let submission: Submission
  let language: Language

  /// How many rows may be added before the clerk has to insert some.
  private static let spareRows = 20

  private enum Part: Hashable {
    case data(IndicatorColumn)
    case helper(HelperColumn)
  }

  func worksheet() -> Worksheet {
    let rows = IndicatorTableText.rows(of: submission)
    let parts = parts
    var positions: [Part: Int] = [:]
    for (index, part) in parts.enumerated() { positions[part] = index }
    let forms = rows.map { TargetForm($0.indicator.targetValue, year: submission.year) }
    let names = Dictionary(submission.projects.map { ($0.id, $0.name) }) { first, _ in first }
    let columns = parts.map { part -> EntryColumn<Row> in
      switch part {
      case .data(let column):
        EntryColumn(header: header(column), width: width(column)) { row, _ in
          Self.cell(column, row.map { IndicatorTableText.text(column, of: $0) } ?? "", isSpare: row == nil)
        }
      case .helper(let helper):
        EntryColumn(header: helper.rawValue, width: width(helper), isHidden: helper.isHidden) { row, line in
          let form = row == nil ? nil : forms[line - 1]
          let formulas = formulas(line: line, positions: positions)
          return cell(helper, row, form, formulas, projectName: row.flatMap { names[$0.projectCode] } ?? "")
        }
      }
    }
    let table = EntryTable(name: .indicators, columns: columns, rows: rows, spareRows: Self.spareRows)
    var sheet = table.worksheet(frozenColumns: 0)
    let frozen = (positions[.data(.name)] ?? 0) + 1
    sheet.frozen = (1, min(frozen, 6))
    let actual = positions[.data(.actual)] ?? 0
    sheet.dropDowns = ChoiceLists.dropDowns(forms.map(\.kind), column: actual, language: language)
    sheet.highlights = HintColours.highlights(
      rows: table.body,
      column: positions[.helper(.hint)] ?? 0,
      language: language
    )
    sheet.tab = RGB(0x5B9BD5)
    return sheet
  }

  private var parts: [Part] {
    let table = IndicatorTableText.table(of: submission)
    var parts: [Part] = []
    for column in table.columns {
      parts.append(.data(column))
      if column == .projectID { parts.append(.helper(.projectName)) }
      if column == .actual { parts.append(.helper(.unit)) }
    }
    return parts
      + [.rate, .hint, .targetKind, .targetNumber, .targetUpper, .actualText, .actualNumber].map { .helper($0) }
  }

  private func header(_ column: IndicatorColumn) -> String { column.isMoney ? column.name + "（万元）" : column.name }

  private static func cell(_ column: IndicatorColumn, _ text: String, isSpare: Bool) -> WorksheetCell {
    let text = TextToWrite.shown(text)
    return switch column {
    case .actual, .evidence, .reason: EntryCell.toFill(text)
    case .givenScore: EntryCell.toFill(text, isNumber: true)
    case .deduction, .amount: EntryCell.open(text, isNumber: true)
    case .adjustments, .reportingUnit, .note: EntryCell.open(text)
    case .points: EntryCell.plan(text, isNumber: true)
    case .projectID, .goal, .category, .subcategory, .name, .description, .target, .basis, .periodTarget:
      EntryCell.plan(text)
    }
  }

  private func formulas(line: Int, positions: [Part: Int]) -> IndicatorFormulas {
    func reference(_ part: Part) -> String {
      FormulaReference.text(row: line, column: positions[part] ?? 0, fixed: true)
    }
    let cells = IndicatorFormulas.References(
      name: reference(.data(.name)),
      actual: reference(.data(.actual)),
      reason: reference(.data(.reason)),
      unit: reference(.helper(.unit)),
      kind: reference(.helper(.targetKind)),
      number: reference(.helper(.targetNumber)),
      upper: reference(.helper(.targetUpper)),
      text: reference(.helper(.actualText)),
      value: reference(.helper(.actualNumber)),
      excess: GuideSheet.excessReference
    )
    return IndicatorFormulas(cells: cells, year: submission.year, language: language)
  }

  private func cell(
    _ helper: HelperColumn,
    _ row: Row?,
    _ form: TargetForm?,
    _ formulas: IndicatorFormulas,
    projectName: String
  ) -> WorksheetCell {
    let check = row.flatMap { row in
      form.map { form in
        FillingCheck(
          form,
          actual: row.indicator.actual.text,
          reason: row.indicator.deviationReason,
          year: submission.year
        )
      }
    }
    switch helper {
    case .projectName: return EntryCell.constant(projectName)
    case .unit: return EntryCell.constant(form?.unit ?? "")
    case .targetKind: return EntryCell.constant(form?.kind.rawValue ?? "")
    case .targetNumber:
      if let form, form.kind == .yesNo { return EntryCell.constant(form.answer == false ? "否" : "是") }
      return EntryCell.constant(form?.number)
    case .targetUpper: return EntryCell.constant(form?.upper)
    case .actualText: return EntryCell.calculated(formulas.text, check?.text ?? "")
    case .actualNumber:
      switch check?.value {
      case .number(let number): return EntryCell.calculatedNumber(formulas.value, number)
      case .unreadable: return EntryCell.calculated(formulas.value, "?")
      case .some(.none), nil: return EntryCell.calculated(formulas.value, "")
      }
    case .rate:
      switch check?.rate {
      case .ratio(let rate): return EntryCell.calculatedPercent(formulas.rate, rate)
      case .inTime: return EntryCell.calculatedPercent(formulas.rate, RateWording.inTime.wording.text(in: language))
      case .late: return EntryCell.calculatedPercent(formulas.rate, RateWording.late.wording.text(in: language))
      case .some(.none), nil: return EntryCell.calculatedPercent(formulas.rate, "")
      }
    case .hint, .executionRate:
      return EntryCell.calculated(formulas.hint, check?.hint?.wording.text(in: language) ?? "")
    }
  }

  private func width(_ column: IndicatorColumn) -> Int {
    switch column {
    case .points, .givenScore, .deduction: 8
    case .category, .amount: 12
    case .subcategory, .goal, .periodTarget, .adjustments, .reportingUnit: 15
    case .projectID, .actual, .evidence: 18
    case .name, .basis, .target: 22
    case .description, .note: 24
    case .reason: 34
    }
  }

  private func width(_ helper: HelperColumn) -> Int {
    switch helper {
    case .projectName: 18
    case .hint: 24
    case .unit, .rate, .executionRate: 10
    case .targetKind, .targetNumber, .targetUpper, .actualText, .actualNumber: 12
    }
  }
}
