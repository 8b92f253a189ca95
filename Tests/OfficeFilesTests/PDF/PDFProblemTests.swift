import Diagnostics
import Testing

@testable import OfficeFiles

@Suite struct PDFProblemTests {
  static let problems: [PDFProblem] = [
    .damaged, .locked, .noText, .tooManyPages(limit: 9), .tooManyWords(limit: 9), .tooManyCells(limit: 9), .cutOff,
    .unreadablePage,
    .pageWithoutText, .furniture(["页眉"]), .watermark, .tableWithoutLines, .joinedRow, .unreadableCharacters,
  ]

  @Test func everyProblemHasItsOwnCode() {
    #expect(Set(Self.problems.map(\.code)).count == Self.problems.count)
    #expect(Self.problems.allSatisfy { $0.code.hasPrefix("F03") })
  }

  @Test(arguments: problems)
  func wordsEveryProblemInOneLineAndSaysWhatToDo(problem: PDFProblem) {
    for wording in [problem.message, problem.help].compactMap({ $0 }) {
      for text in [wording.chinese, wording.english] {
        #expect(!text.isEmpty && !text.contains("\n") && !text.hasSuffix(".") && !text.hasSuffix("。"))
      }
    }
    #expect(problem.severity == .info || problem.help != nil)
  }

  @Test(arguments: ["3", "- 3 -", "—3—", "第 3 页", "第3页 共9页", "3/9", "3 / 9", "Page 3 of 9", "－12－"])
  func knowsPageNumbers(text: String) {
    #expect(PageFurniture.isPageNumber(text))
  }

  @Test(arguments: ["2023年", "指标 3", "", "-", "≥3", "1 2 3", "第三章", "12345"])
  func knowsWhatIsNoPageNumber(text: String) {
    #expect(!PageFurniture.isPageNumber(text))
  }
}
