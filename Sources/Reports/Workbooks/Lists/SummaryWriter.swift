import OfficeFiles
import RuleFiles
import ScoringCore
import SelfEvaluation
import Submissions

/// Writes the summary from top to bottom.
struct SummaryWriter {
  let result: EvaluationResult
  let forms: [FormCells]
  let own: FormCells?
  var draft = SheetDraft(widths: [6, 21, 36, 14, 14, 14, 10, 10, 10, 8, 14, 26])
  var cells = SummarySheet.Cells()
  private var headerRow = 0
  private(set) var resultRow = 0

  enum Column: Int, CaseIterable {
    case number, id, name, initial, adjusted, executed, rate, execution, score, grade, weight, note

    var header: String {
      switch self {
      case .number: "序号"
      case .id: "项目编码"
      case .name: "项目名称（点击查看自评表）"
      case .initial: "年初预算数（万元）"
      case .adjusted: "全年预算数（万元）"
      case .executed: "全年执行数（万元）"
      case .rate: "执行率"
      case .execution: "执行得分"
      case .score: "总分"
      case .grade: "等级"
      case .weight: "权重"
      case .note: "备注"
      }
    }
  }

  init(_ result: EvaluationResult, forms: [FormCells], own: FormCells?) {
    self.result = result
    self.forms = forms
    self.own = own
  }

  var worksheet: Worksheet {
    var sheet = Worksheet(
      name: SummarySheet.name,
      columns: draft.widths.map { Worksheet.Column(width: $0) },
      rows: draft.rows,
      merges: draft.merges,
      print: PrintSetup(isLandscape: true)
    )
    sheet.print.repeatedRows = headerRow..<(headerRow + 1)
    sheet.frozen = (headerRow + 1, 3)
    return sheet
  }

  var rules: DepartmentRules { result.ruleSet.department.rules }
  private var projectPlaces: Int { Int(result.ruleSet.scoring.rounding.places) }

  func cell(_ column: Column, _ row: Int) -> String {
    FormulaReference.text(row: row, column: column.rawValue)
  }

  // MARK: Heading

  mutating func addHeading(_ departmentSheet: String) {
    let last = Column.allCases.count - 1
    let submission = result.submission
    draft.add(
      [DraftCell(0...last, "\(submission.department.name)\(submission.year)年度绩效自评汇总表", PaperStyle.title)],
      least: 32
    )
    let rules = "规则集：\(result.ruleSet.name)（\(result.ruleSet.id)，\(result.ruleSet.status.wording.chinese)）"
    let date = submission.compilingDate.map { "　编制日期：\($0.isoText)" } ?? ""
    draft.add([DraftCell(0...last, rules + date, PaperStyle.note)])
    draft.add([
      DraftCell(0...last, "得分都是公式：在各项目表的填色单元格里改数，得分、总分和部门得分随之重算；直接改白色的得分格会断开公式。", PaperStyle.legend)
    ])
    if result.ruleSet.status == .unconfirmed {
      draft.add([DraftCell(0...last, "待核实：按未核实的规则集评分，仅供内部测算，不得作为正式材料上报", PaperStyle.legend)])
    }
    resultRow =
      draft.add(
        [
          DraftCell(0...1, "部门得分", PaperStyle.header), DraftCell(2, .empty, PaperStyle.emphasis),
          DraftCell(3, "等级", PaperStyle.header), DraftCell(4, .empty, PaperStyle.emphasis),
          DraftCell(5, "部门整体表", PaperStyle.header),
          DraftCell(6...8, .link(departmentSheet, sheet: departmentSheet), PaperStyle.link),
          DraftCell(9...last, Self.provisional(result), PaperStyle.text),
        ],
        least: 26
      ).lowerBound
    draft.addGap()
    headerRow = draft.add(Column.allCases.map { DraftCell($0.rawValue, $0.header, PaperStyle.header) }).lowerBound
  }

  /// Why the department's score is not final; empty where it is.
  static func provisional(_ result: EvaluationResult) -> String {
    if result.projects.isEmpty { return "没有项目" }
    return result.department.isProvisional ? "暂计：有项目或指标尚未评分" : ""
  }

  // MARK: Projects

  mutating func addProjects() {
    cells.firstRow = draft.rows.count
    for (index, (project, form)) in zip(result.projects, forms).enumerated() { add(project, form, number: index + 1) }
    let first = cells.firstRow
    let last = draft.rows.count - 1
    let sums: [DraftCell] = [Column.initial, .adjusted, .executed].map { column in
      let sum = sum(of: column)
      let formula = last < first ? "=0" : "=SUM(\(cell(column, first)):\(cell(column, last)))"
      return DraftCell(column.rawValue, FormWriter.formula(formula, sum?.text), PaperStyle.strong(PaperStyle.amount))
    }
    let whole = WholeExecution(result.projects, in: result)
    let note = whole.rate == nil || whole.incomplete.isEmpty ? "" : WholeExecution.note
    cells.totalRow =
      draft.add(
        [DraftCell(0...2, "合计（\(result.projects.count)个项目）", PaperStyle.emphasis)] + sums + [
          DraftCell(
            Column.rate.rawValue,
            FormWriter.formula(rateFormula(rows: first...max(first, last)), whole.rate.map(CellNumber.text)),
            PaperStyle.strong(PaperStyle.percent)
          )
        ] + [Column.execution, .score, .grade, .weight].map { DraftCell($0.rawValue, .empty, PaperStyle.text) }
          + [DraftCell(Column.note.rawValue, note, PaperStyle.text)]
      ).lowerBound
  }

  /// 总体执行率 over the rows that hold both amounts, as ``WholeExecution`` counts them.
  private func rateFormula(rows: ClosedRange<Int>) -> String {
    guard !result.projects.isEmpty else { return "=\"\"" }
    func range(_ column: Column) -> String { "\(cell(column, rows.lowerBound)):\(cell(column, rows.upperBound))" }
    let (budget, executed) = (range(WholeExecution.isOverInitial(result) ? .initial : .adjusted), range(.executed))
    // Texts of cells that hold no amount count as nothing only in an argument of their own.
    let known = "ISNUMBER(\(budget))*ISNUMBER(\(executed))"
    let (divisor, dividend) = ("SUMPRODUCT(\(known),\(budget))", "SUMPRODUCT(\(known),\(executed))")
    return "=IF(\(divisor)>0,\(dividend)/\(divisor),\"\")"
  }

  private func sum(of column: Column) -> ExactDecimal? {
    ExactSum.of(
      result.projects.compactMap { project in
        switch column {
        case .initial: project.facts.budget.initial
        case .adjusted: project.facts.budget.adjusted
        default: project.facts.budget.executed
        }
      }
    )
  }

  private mutating func add(_ project: ProjectResult, _ form: FormCells, number: Int) {
    let row = draft.rows.count
    let budget = project.facts.budget
    let score = project.score
    draft.add([
      DraftCell(Column.number.rawValue, .number(String(number)), PaperStyle.plain),
      DraftCell(Column.id.rawValue, project.entry.id, PaperStyle.centred),
      DraftCell(Column.name.rawValue, .link(CellText.name(of: project.entry), sheet: form.sheet), PaperStyle.link),
      amount(.initial, form.reference(form.initial), budget.initial),
      amount(.adjusted, form.reference(form.adjusted), budget.adjusted),
      amount(.executed, form.reference(form.executed), budget.executed),
      DraftCell(
        Column.rate.rawValue,
        Self.copy(form.reference(form.executionRate), form.rate.map(CellNumber.text)),
        PaperStyle.percent
      ),
      figure(.execution, form.executionScore.map(form.reference), score?.execution?.score),
      figure(.score, form.total.map(form.reference), project.total),
      DraftCell(
        Column.grade.rawValue,
        form.grade.map { .formula("=" + form.reference($0), result: .text(project.gradeName ?? "")) } ?? .text("—"),
        PaperStyle.centred
      ),
      DraftCell(Column.weight.rawValue, weight(row, at: number - 1), PaperStyle.plain),
      DraftCell(Column.note.rawValue, Self.note(of: project), PaperStyle.text),
    ])
  }

  /// Why the score of a project is not final, or missing; empty where it is final.
  static func note(of project: ProjectResult) -> String {
    guard let total = project.score?.total else { return "没有可评分的指标" }
    return total.provisionalRemark ?? ""
  }

  /// What stands in another cell; nothing where nothing stands there.
  private static func copy(_ reference: String, _ result: String?) -> WorksheetCell.Content {
    FormWriter.formula("=IF(\(reference)=\"\",\"\",\(reference))", result)
  }

  private func amount(_ column: Column, _ reference: String, _ amount: ExactDecimal?) -> DraftCell {
    DraftCell(column.rawValue, Self.copy(reference, amount?.text), PaperStyle.amount)
  }

  private func figure(_ column: Column, _ reference: String?, _ score: Points?) -> DraftCell {
    let content = reference.map { FormWriter.formula("=" + $0, score?.text) } ?? .text("—")
    return DraftCell(column.rawValue, content, PaperStyle.score(places: projectPlaces))
  }

  private func weight(_ row: Int, at index: Int) -> WorksheetCell.Content {
    let (score, budget) = (cell(.score, row), cell(.adjusted, row))
    let formula =
      switch rules.combination {
      case .mean: "=IF(ISNUMBER(\(score)),1,0)"
      case .budgetWeighted: "=IF(AND(ISNUMBER(\(score)),ISNUMBER(\(budget))),MAX(0,\(budget)),0)"
      }
    let weights = result.department.weights
    let weight = weights.indices.contains(index) ? weights[index] : nil
    return FormWriter.formula(formula, weight?.text ?? "0")
  }
}
