/// What one sheet's records say, cell by cell in the order of the file.
struct SheetCells {
  struct Cell {
    var row: Int
    var column: Int
    var text: String
  }

  struct Merge {
    var rows: ClosedRange<Int>
    var columns: ClosedRange<Int>
  }

  /// A matter of one cell.
  struct Remark {
    var row: Int
    var column: Int
    var problem: LegacyWorkbookProblem
  }

  var cells: [Cell] = []
  var merges: [Merge] = []
  var hiddenRows: Set<Int> = []
  var hiddenColumns: [ClosedRange<Int>] = []
  var remarks: [Remark] = []
  var formulaCount = 0
  /// Formulas whose result is an empty text; programs that cannot calculate leave all of them so.
  var emptyFormulaCount = 0
  var chartCount = 0
  var textBoxCount = 0
  /// Whether the records end before the sheet says so.
  var isCutOff = false
  var hasDoubtfulCharacters = false
}
