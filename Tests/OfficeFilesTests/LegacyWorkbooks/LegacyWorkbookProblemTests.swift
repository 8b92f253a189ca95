import Diagnostics
import Testing

@testable import OfficeFiles

@Suite struct LegacyWorkbookProblemTests {
  static let problems: [LegacyWorkbookProblem] = [
    .notWorkbook, .damaged, .tooOld, .encrypted, .tooManyCells(limit: 9), .tooManySheets(limit: 9), .sheetCutOff,
    .hiddenSheet, .hiddenRows(count: 2), .hiddenColumns(["B", "C"]), .skippedSheet("图", .chart), .errorValue("#N/A"),
    .moreCells(count: 4), .notCalculated, .nothingCalculated(formulas: 3), .coveredCells(count: 3),
    .drawings(charts: 1, texts: 2), .missingText, .doubtfulCharacters(codePage: 1252),
  ]

  @Test func everyProblemHasItsOwnCode() {
    #expect(Set(Self.problems.map(\.code)).count == Self.problems.count)
    #expect(Self.problems.allSatisfy { $0.code.hasPrefix("F02") })
  }

  @Test(arguments: problems)
  func wordsEveryProblemInOneLineAndSaysWhatToDo(problem: LegacyWorkbookProblem) {
    for wording in [problem.message, problem.help].compactMap({ $0 }) {
      for text in [wording.chinese, wording.english] {
        #expect(!text.isEmpty && !text.contains("\n") && !text.hasSuffix(".") && !text.hasSuffix("。"))
      }
    }
    #expect(problem.severity == .info || problem.help != nil)
  }
}
