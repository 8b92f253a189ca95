import Diagnostics

/// What can be wrong with a submission, each mistake with its facts. Texts in the cases are the user's own.
public enum SubmissionProblem: CataloguedProblem, Error, Hashable {
  // Files
  case missingFile(name: String, similar: String?)
  case emptyFile(name: String)
  case otherEncoding(name: String)

  // Cutting a table into cells
  case unterminatedQuote
  case textAfterQuote
  case tooFewCells(found: Int, expected: Int)
  case tooManyCells(found: Int, expected: Int)
  case nulInCell
  case cellTooLong(limit: Int)
  case tooManyRows(limit: Int)
  case moreOfTheSame(code: String, count: Int)

  // The header
  case missingColumn(name: String, similar: String?)
  case duplicateColumn(name: String)
  case unknownColumn(name: String, similar: String?)
  case unnamedColumn(number: Int)
  case columnInYuan(name: String)
  case rowsAboveHeader(count: Int)

  // Rows
  case noRows
  case missingProjectCode
  case duplicateProject(code: String)
  case missingProjectName(code: String)
  case unknownProject(code: String, similar: String?)
  case missingIndicatorName
  case missingCategory(indicator: String)
  case labelFromAbove(column: String)
  case departmentRowAmongProjects
  case totalRow(text: String)

  // Numbers
  case unreadableNumber(text: String, column: String)
  case negativeNumber(text: String, column: String)
  case numberTooLarge(text: String, column: String, limit: String)
  case amountInYuan(text: String, column: String)
  case executedFarAboveBudget(executed: String, budget: String)
}
