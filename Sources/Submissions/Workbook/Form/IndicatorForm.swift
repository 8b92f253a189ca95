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
    let columns = parts.map { part -> FormColumn<Row> in
      switch part {
      case .data(let column):
        FormColumn(header: header(column), width: width(column)) { row, _ in
          Self.cell(column, row.map { IndicatorTableText.text(column, of: $0) } ?? "", isSpare: row == nil)
        }
      case .helper(let helper):
        FormColumn(header: helper.rawValue, width: width(helper), isHidden: helper.isHidden) { row, line in
          let form = row == nil ? nil : forms[line - 1]
          let formulas = formulas(line: line, positions: positions)
          return cell(helper, row, form, formulas, projectName: row.flatMap { names[$0.projectCode] } ?? "")
        }
      }
    }
    let table = FormTable(name: .indicators, columns: columns, rows: rows, spareRows: Self.spareRows)
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
    let text = TextToWrite.cleaned(text)
    return switch column {
    case .actual, .evidence, .reason: FormCell.toFill(text)
    case .givenScore: FormCell.toFill(text, isNumber: true)
    case .deduction, .amount: FormCell.open(text, isNumber: true)
    case .adjustments, .reportingUnit, .note: FormCell.open(text)
    case .points: FormCell.plan(text, isNumber: true)
    case .projectID, .goal, .category, .subcategory, .name, .description, .target, .basis, .periodTarget:
      FormCell.plan(text)
    }
  }

  private func formulas(line: Int, positions: [Part: Int]) -> IndicatorFormulas {
    func reference(_ part: Part) -> String { FormulaReference.text(row: line, column: positions[part] ?? 0, fixed: true) }
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
    case .projectName: return FormCell.constant(projectName)
    case .unit: return FormCell.constant(form?.unit ?? "")
    case .targetKind: return FormCell.constant(form?.kind.rawValue ?? "")
    case .targetNumber:
      if let form, form.kind == .yesNo { return FormCell.constant(form.answer == false ? "否" : "是") }
      return FormCell.constant(form?.number)
    case .targetUpper: return FormCell.constant(form?.upper)
    case .actualText: return FormCell.calculated(formulas.text, check?.text ?? "")
    case .actualNumber:
      switch check?.value {
      case .number(let number): return FormCell.calculatedNumber(formulas.value, number)
      case .unreadable: return FormCell.calculated(formulas.value, "?")
      case .some(.none), nil: return FormCell.calculated(formulas.value, "")
      }
    case .rate:
      switch check?.rate {
      case .ratio(let rate): return FormCell.calculatedPercent(formulas.rate, rate)
      case .inTime: return FormCell.calculatedPercent(formulas.rate, RateWording.inTime.wording.text(in: language))
      case .late: return FormCell.calculatedPercent(formulas.rate, RateWording.late.wording.text(in: language))
      case .some(.none), nil: return FormCell.calculatedPercent(formulas.rate, "")
      }
    case .hint, .executionRate:
      return FormCell.calculated(formulas.hint, check?.hint?.wording.text(in: language) ?? "")
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
