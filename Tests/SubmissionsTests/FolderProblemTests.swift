import Diagnostics
import Testing

@testable import Submissions

@Suite struct FolderProblemTests {
  /// One of each.
  static let problems: [SubmissionProblem] = [
    .missingFile(name: "a", similar: "b"), .emptyFile(name: "a"), .otherEncoding(name: "GB18030"), .unterminatedQuote,
    .textAfterQuote, .tooFewCells(found: 1, expected: 2), .tooManyCells(found: 2, expected: 1), .nulInCell,
    .cellTooLong(limit: 1), .tooManyRows(limit: 1), .moreOfTheSame(code: "S0113", count: 1),
    .missingColumn(name: "a", similar: "b"), .duplicateColumn(name: "a"), .unknownColumn(name: "a", similar: "b"),
    .unnamedColumn(number: 1), .columnInYuan(name: "a"), .rowsAboveHeader(count: 1), .noRows, .missingProjectCode,
    .duplicateProject(code: "a"), .missingProjectName(code: "a"), .unknownProject(code: "a", similar: "b"),
    .missingIndicatorName, .missingCategory(indicator: "a"), .labelFromAbove(column: "a"), .departmentRowAmongProjects,
    .totalRow(text: "a"), .unreadableNumber(text: "a", column: "b"), .negativeNumber(text: "a", column: "b"),
    .numberTooLarge(text: "a", column: "b", limit: "1"), .amountInYuan(text: "a", column: "b"),
    .executedFarAboveBudget(executed: "1", budget: "2"),
  ]

  static let ofBasics: [BasicsProblem] = [
    .sheetNotMapping, .unknownKey(key: "a", similar: "b"), .missingKey(key: "a"), .notOneText(key: "a"),
    .notTexts(key: "a"), .notMapping(key: "a"), .notList(key: "a"), .unreadableYear(text: "a"),
    .unreadableDate(text: "a"), .silencedIncomplete,
  ]

  static let all: [any CataloguedProblem] = problems + ofBasics

  @Test func everyProblemHasItsOwnCode() {
    #expect(Set(Self.all.map(\.code)).count == Self.all.count)
    #expect(Self.all.allSatisfy { $0.code.hasPrefix("S01") && $0.code.utf8.count == 5 })
  }

  @Test(arguments: all)
  func wordsEveryProblemInOneLine(problem: any CataloguedProblem) {
    for wording in [problem.message, problem.help].compactMap({ $0 }) {
      #expect(wording.english.first?.isUppercase == false || wording.english.hasPrefix("NUL"))
      for text in [wording.chinese, wording.english] {
        #expect(!text.isEmpty && !text.contains("\n") && !text.hasSuffix(".") && !text.hasSuffix("。"))
        #expect(!text.contains("invalid") && !text.contains("illegal"))
      }
    }
  }

  @Test(arguments: [
    ("a\nb", "a b"), (String(repeating: "长", count: 41), String(repeating: "长", count: 40) + "…"), ("\u{7}", " "),
  ])
  func quotesTheUsersTextOnOneLine(text: String, quoted: String) {
    #expect(Quoted.shortened(text) == quoted)
  }
}
