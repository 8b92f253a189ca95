import Diagnostics
import OfficeFiles
import Testing

@Suite struct FileProblemTests {
  static let faults: [FileFault] = [
    .notFound, .isFolder, .isNotFolder, .readingNotPermitted, .tooLarge(limit: 64 << 20), .notReadable(errno: 5),
    .writingNotPermitted, .diskFull, .notWritable(errno: 5),
  ]
  static let decodingFaults: [DecodingFault] = [
    .container(.zip), .nul(offset: 0), .malformed(encoding: .gb18030, offset: 3), .converterMissing(.gb18030),
  ]
  static let problems =
    faults.map { FileProblem.fault($0, path: "a.csv") } + decodingFaults.map { FileProblem.notText($0, path: "a.csv") }

  @Test func everyProblemHasItsOwnCode() {
    #expect(Set(Self.problems.map(\.code)).count == Self.problems.count)
  }

  @Test(arguments: problems)
  func wordsEveryProblemInOneLine(problem: FileProblem) {
    for wording in [problem.message, problem.help].compactMap({ $0 }) {
      for text in [wording.chinese, wording.english] {
        #expect(!text.contains("\n") && !text.hasSuffix(".") && !text.hasSuffix("。"))
      }
    }
    #expect(problem.message.chinese.contains("“a.csv”") && problem.message.english.contains("'a.csv'"))
  }

  @Test func saysTheSizeThatPeopleKnow() {
    let problem = FileProblem.fault(.tooLarge(limit: FileReader.defaultLimit), path: "a.csv")
    #expect(problem.message.english == "'a.csv' must not be larger than 64 MiB")
  }
}
