import OfficeFiles
import ScoringCore
import SelfEvaluation

/// The self-evaluation as a workbook: 汇总, 部门整体支出绩效自评表, 项目支出绩效自评表 of each project, 指标明细, 检查结果 and
/// 评分规则.
///
/// Scores are formulas over cells that may be changed, with the engine's own results stored beside them; recalculated
/// they come to the same cent. What needs a person, or more digits than a spreadsheet keeps, is a cell to be changed by
/// hand and says so. Written in Chinese.
public struct SelfEvaluationWorkbook: Sendable {
  public let result: EvaluationResult
  /// The shape of the forms.
  public let variant: FormVariant
  /// Seconds since 1970 in UTC; the file says that it was made then.
  public let created: Int64

  public init(
    _ result: EvaluationResult,
    variant: FormVariant = .national,
    created: Int64 = Workbook.fixedDate
  ) {
    self.result = result
    self.variant = variant
    self.created = created
  }

  public var workbook: Workbook {
    var parameters = ParameterSheet()
    var names = SheetNames(count: result.projects.count)
    let forms = result.projects.map { project in
      ProjectForm(
        project,
        of: result,
        title: "项目支出绩效自评表",
        sheet: names.next(project.entry.name),
        variant: variant,
        parameters: &parameters
      )
    }
    let own = result.own.map { project in
      ProjectForm(
        project,
        of: result,
        title: DepartmentSheet.title,
        sheet: DepartmentSheet.title,
        variant: variant,
        parameters: &parameters
      )
    }
    let cells = forms.map(\.cells)
    let summary = SummarySheet(
      result,
      forms: cells,
      own: own?.cells,
      departmentSheet: DepartmentSheet.title,
      parameters: &parameters
    )
    var department = DepartmentSheet(result)
    let whole = own?.worksheet ?? department.worksheet(forms: cells, summary: summary.cells)
    var sheets = [summary.worksheet, whole] + forms.map(\.worksheet)
    sheets.append(IndicatorListSheet(result, forms: cells + [own?.cells].compactMap(\.self)).worksheet)
    sheets.append(FindingSheet(result).worksheet)
    sheets.append(RuleSheet(result).worksheet)
    if !parameters.isEmpty { sheets.append(parameters.worksheet) }
    let submission = result.submission
    return Workbook(
      title: "\(submission.department.name)\(submission.year)年度绩效自评表",
      author: submission.department.name,
      created: created,
      sheets: sheets,
      definedNames: parameters.names
    )
  }
}
