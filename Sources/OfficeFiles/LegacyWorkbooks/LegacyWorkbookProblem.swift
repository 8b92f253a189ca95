import Diagnostics

/// What can be said about an `.xls` workbook: why it is not read, and what in it is not.
enum LegacyWorkbookProblem: Problem, Error, Hashable {
  case notWorkbook
  case damaged
  /// Excel 4 and older.
  case tooOld
  case encrypted
  case tooManyCells(limit: Int)
  case tooManySheets(limit: Int)
  case sheetCutOff
  case hiddenSheet
  case hiddenRows(count: Int)
  /// By their letters.
  case hiddenColumns([String])
  case skippedSheet(String, SubstreamStart.Content)
  case errorValue(String)
  case moreCells(count: Int)
  case notCalculated
  /// No formula of the sheet shows anything.
  case nothingCalculated(formulas: Int)
  case coveredCells(count: Int)
  case drawings(charts: Int, texts: Int)
  case missingText
  case doubtfulCharacters(codePage: Int?)
}

extension LegacyWorkbookProblem {
  var code: String {
    switch self {
    case .notWorkbook: "F0201"
    case .damaged: "F0202"
    case .tooOld: "F0203"
    case .encrypted: "F0204"
    case .tooManyCells: "F0205"
    case .tooManySheets: "F0206"
    case .sheetCutOff: "F0207"
    case .hiddenSheet: "F0208"
    case .hiddenRows: "F0209"
    case .hiddenColumns: "F0210"
    case .skippedSheet: "F0211"
    case .errorValue: "F0212"
    case .moreCells: "F0213"
    case .notCalculated: "F0214"
    case .coveredCells: "F0215"
    case .drawings: "F0216"
    case .missingText: "F0217"
    case .doubtfulCharacters: "F0218"
    case .nothingCalculated: "F0219"
    }
  }

  var severity: Severity {
    switch self {
    case .notWorkbook, .damaged, .tooOld, .encrypted, .tooManyCells, .tooManySheets, .sheetCutOff, .missingText: .error
    case .hiddenSheet, .hiddenRows, .hiddenColumns, .errorValue, .moreCells, .notCalculated, .nothingCalculated,
      .coveredCells,
      .doubtfulCharacters:
      .warning
    case .skippedSheet, .drawings: .info
    }
  }
}
