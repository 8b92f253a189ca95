import OfficeFiles
import RuleFiles
import ScoringCore
import SelfEvaluation

/// 项目支出绩效自评表: the sheet of one project, or of the department's own indicators.
struct ProjectForm {
  let worksheet: Worksheet
  let cells: FormCells

  init(
    _ project: ProjectResult,
    of result: EvaluationResult,
    title: String,
    sheet: String,
    variant: FormVariant,
    parameters: inout ParameterSheet
  ) {
    var writer = FormWriter(project, of: result, sheet: sheet, variant: variant)
    writer.addHeading(title)
    writer.addFunds(&parameters)
    writer.addGoals()
    writer.addIndicators(&parameters)
    writer.addTotal()
    writer.addTail()
    writer.addComposition(&parameters)
    cells = writer.cells
    worksheet = writer.worksheet
  }
}

/// Where other sheets find the figures of a form.
struct FormCells {
  let sheet: String
  var initial = ""
  var adjusted = ""
  var executed = ""
  var executionRate = ""
  /// What stands in that cell.
  var rate: Ratio?
  /// `nil` where budget execution earns no points, or nothing is scored.
  var executionScore: String?
  var totalPoints: String?
  var total: String?
  var grade: String?
  /// Of the indicators, in the order of the result.
  var indicators: [Indicator] = []

  struct Indicator {
    let position: Int
    let points: String
    let rate: String
    let score: String
  }

  /// A cell of the form as another sheet names it.
  func reference(_ cell: String) -> String { FormulaReference.sheet(sheet) + cell }
}

/// Writes a form from top to bottom.
struct FormWriter {
  let project: ProjectResult
  let result: EvaluationResult
  let layout: FormLayout
  let lines: [IndicatorLine]
  var draft: SheetDraft
  var cells: FormCells
  /// For each line its row; those without any cells to sum have none.
  var rows: [Int] = []
  var executionRow = 0
  var headerRow = 0
  var totalRow = 0
  var lastPrinted = 0

  init(_ project: ProjectResult, of result: EvaluationResult, sheet: String, variant: FormVariant) {
    self.project = project
    self.result = result
    layout = FormLayout(variant)
    lines = IndicatorLine.all(of: project)
    draft = SheetDraft(widths: layout.sheetWidths)
    cells = FormCells(sheet: sheet)
  }

  var rounding: Rounding { project.scheme.scoring.rounding }
  var scoreStyle: CellStyle { PaperStyle.score(places: Int(rounding.places)) }

  var worksheet: Worksheet {
    var sheet = Worksheet(
      name: cells.sheet,
      columns: layout.columns,
      rows: draft.rows,
      merges: draft.merges,
      print: PrintSetup(
        isLandscape: true,
        area: CellRange(rows: 0...lastPrinted, columns: layout.whole)
      )
    )
    sheet.print.repeatedRows = headerRow..<(headerRow + 1)
    return sheet
  }

  func work(_ column: WorkColumn, _ content: WorksheetCell.Content, _ style: CellStyle) -> DraftCell {
    DraftCell(layout.column(column), content, style)
  }

  func work(_ column: WorkColumn, _ text: String, _ style: CellStyle = PaperStyle.text) -> DraftCell {
    DraftCell(layout.column(column), text, style)
  }

  /// A formula with a number that there may not be.
  static func formula(_ formula: String, _ result: String?) -> WorksheetCell.Content {
    .formula(formula, result: result.map { .number($0) } ?? .text(""))
  }

  // MARK: Heading

  mutating func addHeading(_ title: String) {
    draft.add([DraftCell(layout.whole, title, PaperStyle.title)], least: 30)
    draft.add([DraftCell(layout.whole, "（\(result.submission.year)年度）", PaperStyle.subtitle), legend])
    let department = result.submission.department.name
    let unit = project.entry.unit.isEmpty ? department : project.entry.unit
    let (name, wide) = (layout.category, layout.subcategory.lowerBound...layout.whole.upperBound)
    draft.add(
      [
        DraftCell(name, "项目名称", PaperStyle.label), DraftCell(wide, project.entry.name, PaperStyle.centred),
      ] + code
    )
    let middle = layout.name.upperBound
    draft.add([
      DraftCell(name, "主管部门", PaperStyle.label),
      DraftCell(layout.subcategory.lowerBound...middle, department, PaperStyle.centred),
      DraftCell(middle + 1, "实施单位", PaperStyle.label),
      DraftCell((middle + 2)...layout.whole.upperBound, unit, PaperStyle.centred),
    ])
  }

  /// The official form has no place for it; without it, whoever reads the file again cannot tell the project for sure.
  private var code: [DraftCell] {
    guard !project.entry.id.isEmpty, !project.entry.hasNoCode else { return [] }
    // The widest column, so that no code makes the printed row higher.
    return [work(.earned, "项目编码"), work(.remark, project.entry.id)]
  }

  private var legend: DraftCell {
    DraftCell(
      layout.column(.method)...layout.column(.remark),
      "以下为测算区，不打印：填色单元格可以修改，得分随之重算。",
      PaperStyle.legend
    )
  }

  // MARK: Goals

  mutating func addGoals() {
    let half = layout.name.upperBound
    let rest = (half + 1)...layout.whole.upperBound
    let first = draft.add([
      DraftCell(layout.category, "年度总体目标", PaperStyle.label),
      DraftCell(layout.subcategory.lowerBound...half, "预期目标", PaperStyle.label),
      DraftCell(rest, "实际完成情况", PaperStyle.label),
    ])
    let texts = draft.add(
      [
        DraftCell(layout.category, .empty, PaperStyle.label),
        DraftCell(layout.subcategory.lowerBound...half, project.entry.goal, PaperStyle.text),
        DraftCell(rest, project.entry.goalResult, PaperStyle.text),
      ],
      least: 40
    )
    draft.join(rows: first.lowerBound...texts.upperBound, columns: layout.category)
  }
}
