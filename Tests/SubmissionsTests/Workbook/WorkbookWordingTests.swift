import Diagnostics
import Testing

@testable import Submissions

@Suite struct WorkbookWordingTests {
  static let problems: [WorkbookProblem] = [
    .missingSheet(name: "项目", similar: "项目1"), .missingSheet(name: "项目", similar: nil), .workbookCounts("指标"),
    .textFilesCount("指标"), .differentCopies("指标"), .unknownLabel(text: "a", similar: "b"), .textWithoutLabel,
  ]

  @Test func problemsHaveCodesOfTheirOwn() {
    let others = Set(FolderProblemTests.problems.map(\.code))
    #expect(Set(Self.problems.map(\.code)).count == 6)
    #expect(others.isDisjoint(with: Self.problems.map(\.code)))
  }

  @Test(arguments: problems)
  func wordsEveryProblemInOneLine(problem: WorkbookProblem) {
    for wording in [problem.message, problem.help].compactMap({ $0 }) {
      for text in [wording.chinese, wording.english] {
        #expect(!text.isEmpty && !text.contains("\n") && !text.hasSuffix(".") && !text.hasSuffix("。"))
      }
    }
  }

  /// A formula compares with hints in quotes, and counts cells by them as patterns.
  @Test func hintsStandInFormulasAsTheyAre() {
    let texts = FillingHint.allCases.map(\.wording) + RateWording.allCases.map(\.wording)
    for text in texts.flatMap({ [$0.chinese, $0.english] }) {
      #expect(!text.contains { "\"*?~<>=".contains($0) } && !text.isEmpty)
    }
    #expect(Set(FillingHint.allCases.map(\.wording.chinese)).count == FillingHint.allCases.count)
  }
}
