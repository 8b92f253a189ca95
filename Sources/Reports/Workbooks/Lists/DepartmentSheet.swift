import OfficeFiles
import ScoringCore
import SelfEvaluation
import Submissions

/// 部门整体支出绩效自评表 of a department that has no indicators of its own: its goals, its tasks, and its projects.
struct DepartmentSheet {
  static let title = "部门整体支出绩效自评表"
  private let result: EvaluationResult
  private var draft = SheetDraft(widths: [16, 34, 16, 16, 12, 12, 12, 24])
  private let last = 7

  init(_ result: EvaluationResult) {
    self.result = result
  }

  /// - Parameters:
  ///   - forms: of the projects.
  ///   - summary: where the department's figures stand.
  mutating func worksheet(forms: [FormCells], summary: SummarySheet.Cells) -> Worksheet {
    let submission = result.submission
    draft.add([DraftCell(0...last, Self.title, PaperStyle.title)], least: 30)
    draft.add([DraftCell(0...last, "（\(submission.year)年度）", PaperStyle.subtitle)])
    draft.add([
      DraftCell(0, "部门名称", PaperStyle.label), DraftCell(1...3, submission.department.name, PaperStyle.centred),
      DraftCell(4, "部门编码", PaperStyle.label), DraftCell(5...last, submission.department.code ?? "", PaperStyle.centred),
    ])
    addGoal()
    addTasks()
    let header = addProjects(forms, summary)
    draft.add(
      [
        DraftCell(0, "填报人", PaperStyle.label), DraftCell(1, .empty, PaperStyle.text),
        DraftCell(2, "负责人", PaperStyle.label), DraftCell(3, .empty, PaperStyle.text),
        DraftCell(4, "填报日期", PaperStyle.label),
        DraftCell(5...last, submission.compilingDate.map(\.isoText) ?? "", PaperStyle.centred),
      ],
      least: 28
    )
    var sheet = Worksheet(
      name: Self.title,
      columns: draft.widths.map { Worksheet.Column(width: $0) },
      rows: draft.rows,
      merges: draft.merges,
      print: PrintSetup(isLandscape: true)
    )
    sheet.print.repeatedRows = header..<(header + 1)
    return sheet
  }

  private mutating func addGoal() {
    let goal = result.submission.plan.overallGoal.map(\.text).joined(separator: "\n")
    draft.add(
      [
        DraftCell(0, "年度总体目标", PaperStyle.label), DraftCell(1...last, goal, PaperStyle.text),
      ],
      least: 40
    )
  }

  private mutating func addTasks() {
    let tasks = result.submission.plan.keyTasks
    guard !tasks.isEmpty else { return }
    let first = draft.add([
      DraftCell(0, "年度主要任务", PaperStyle.label), DraftCell(1, "任务名称", PaperStyle.header),
      DraftCell(2...3, "主要内容", PaperStyle.header), DraftCell(4, "资金（万元）", PaperStyle.header),
      DraftCell(5...last, "期望目标", PaperStyle.header),
    ])
    var rows = first
    for task in tasks {
      let taken = draft.add([
        DraftCell(0, .empty, PaperStyle.label), DraftCell(1, task.name.text, PaperStyle.text),
        DraftCell(2...3, task.content, PaperStyle.text),
        DraftCell(4, task.amount.map(CellNumber.content) ?? .empty, PaperStyle.amount),
        DraftCell(5...last, task.goal, PaperStyle.text),
      ])
      rows = rows.lowerBound...taken.upperBound
    }
    draft.join(rows: rows, columns: 0...0)
  }

  private mutating func addProjects(_ forms: [FormCells], _ summary: SummarySheet.Cells) -> Int {
    let header = draft.add([
      DraftCell(0, "项目支出", PaperStyle.header), DraftCell(1, "项目名称", PaperStyle.header),
      DraftCell(2, "全年预算数（万元）", PaperStyle.header), DraftCell(3, "全年执行数（万元）", PaperStyle.header),
      DraftCell(4, "执行率", PaperStyle.header), DraftCell(5, "得分", PaperStyle.header),
      DraftCell(6, "等级", PaperStyle.header), DraftCell(7, "备注", PaperStyle.header),
    ])
    var rows: ClosedRange<Int>?
    for (index, (project, form)) in zip(result.projects, forms).enumerated() {
      let taken = add(project, form, number: index + 1, row: summary.firstRow + index)
      rows = (rows?.lowerBound ?? taken.lowerBound)...taken.upperBound
    }
    addTotal(summary)
    return header.lowerBound
  }

  private mutating func add(_ project: ProjectResult, _ form: FormCells, number: Int, row: Int) -> ClosedRange<Int> {
    let score = PaperStyle.score(places: Int(result.ruleSet.scoring.rounding.places))
    return draft.add([
      DraftCell(0, .number(String(number)), PaperStyle.plain),
      DraftCell(1, .link(CellText.name(of: project.entry), sheet: form.sheet), PaperStyle.link),
      DraftCell(2, Self.copy("E", row, project.facts.budget.adjusted?.text), PaperStyle.amount),
      DraftCell(3, Self.copy("F", row, project.facts.budget.executed?.text), PaperStyle.amount),
      DraftCell(4, Self.copy("G", row, form.rate.map(CellNumber.text)), PaperStyle.percent),
      DraftCell(5, Self.copy("I", row, project.total?.text), score),
      DraftCell(
        6,
        .formula("=\(Self.cell("J", row))", result: .text(form.grade == nil ? "—" : project.gradeName ?? "")),
        PaperStyle.centred
      ),
      DraftCell(7, SummaryWriter.note(of: project), PaperStyle.text),
    ])
  }

  private mutating func addTotal(_ summary: SummarySheet.Cells) {
    let projects = result.projects.map(\.facts.budget)
    let adjusted = ExactSum.of(projects.compactMap(\.adjusted))
    let executed = ExactSum.of(projects.compactMap(\.executed))
    let rate = WholeExecution(result.projects, in: result).rate
    let score = FormulaReference.sheet(SummarySheet.name) + summary.score
    let grade = result.gradeName(result.department.grade) ?? ""
    let places = Int(result.ruleSet.department.rules.rounding.places)
    draft.add(
      [
        DraftCell(0...1, "部门整体", PaperStyle.emphasis),
        DraftCell(2, Self.copy("E", summary.totalRow, adjusted?.text), PaperStyle.strong(PaperStyle.amount)),
        DraftCell(3, Self.copy("F", summary.totalRow, executed?.text), PaperStyle.strong(PaperStyle.amount)),
        DraftCell(
          4,
          Self.copy("G", summary.totalRow, rate.map(CellNumber.text)),
          PaperStyle.strong(PaperStyle.percent)
        ),
        DraftCell(
          5,
          FormWriter.formula("=\(score)", result.department.score?.text),
          PaperStyle.strong(PaperStyle.score(places: places))
        ),
        DraftCell(
          6,
          summary.grade.map { .formula("=" + FormulaReference.sheet(SummarySheet.name) + $0, result: .text(grade)) }
            ?? .text("—"),
          PaperStyle.emphasis
        ),
        DraftCell(7, SummaryWriter.provisional(result), PaperStyle.text),
      ],
      least: 26
    )
  }

  private static func cell(_ column: String, _ row: Int) -> String {
    FormulaReference.sheet(SummarySheet.name) + column + String(row + 1)
  }

  private static func copy(_ column: String, _ row: Int, _ result: String?) -> WorksheetCell.Content {
    FormWriter.formula("=\(cell(column, row))", result)
  }
}
