import Diagnostics
import Testing

@testable import OfficeFiles

/// Every finding about documents has a code of its own and stands alone in both languages.
@Suite struct DocumentProblemTests {
  static let archives: [ArchiveFault] = [
    .damaged, .tooManyEntries(limit: 9), .tooLarge(limit: 1 << 20), .expandsTooMuch, .encrypted, .duplicate(name: "a"),
    .unknownCompression,
  ]
  static let parts: [XMLFault] = [.malformed(line: 3), .declaresType, .tooDeep(limit: 9), .tagTooLong, .outOfMemory]
  static let others: [DocumentProblem] = [
    .missingPart(name: "a"), .tooManyCells(limit: 9), .tooMuchText(limit: 1 << 20), .tooManySheets(limit: 9),
    .nothingToRead(pictures: true), .trackedChanges(insertions: 1, deletions: 2), .hiddenText(count: 1),
    .embeddedDocument(count: 1), .unknownSymbol(font: "a"),
  ]
  static let problems: [DocumentProblem] =
    ForeignFormat.allCases.map { .foreign($0) } + archives.map { .archive($0) } + parts.map { .part($0, name: "a.xml") }
    + others

  @Test func everyProblemHasItsOwnCode() {
    #expect(Set(Self.problems.map(\.code)).count == Self.problems.count)
    #expect(Self.problems.allSatisfy { $0.code.hasPrefix("F01") && $0.code.utf8.count == 5 })
  }

  @Test func saysWhatIsTheMatterAndWhatToDo() {
    for problem in Self.problems {
      for wording in [problem.message, problem.help].compactMap({ $0 }) {
        for text in [wording.chinese, wording.english] {
          #expect(!text.isEmpty && !text.contains("\n") && !text.hasSuffix(".") && !text.hasSuffix("。"))
        }
      }
      #expect(problem.help != nil, "\(problem.code) says what to do")
    }
  }
}
