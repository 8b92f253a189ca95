import OfficeFiles
import SelfEvaluation
import Submissions

/// 汇总: a row for each project with the way to its sheet, and how they make the department's score.
struct SummarySheet {
  static let name = ResultSheet.summary.rawValue

  let worksheet: Worksheet
  /// Where other sheets find the department's figures.
  let cells: Cells

  struct Cells {
    var score = ""
    var grade: String?
    var firstRow = 0
    var totalRow = 0
  }

  init(
    _ result: EvaluationResult,
    forms: [FormCells],
    own: FormCells?,
    departmentSheet: String,
    parameters: inout ParameterSheet
  ) {
    var writer = SummaryWriter(result, forms: forms, own: own)
    writer.addHeading(departmentSheet)
    writer.addProjects()
    writer.addCombination(&parameters)
    worksheet = writer.worksheet
    cells = writer.cells
  }
}
