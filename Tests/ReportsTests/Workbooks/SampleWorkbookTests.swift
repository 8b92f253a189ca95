import Glibc
import OfficeFiles
import RuleFiles
import ScoringCore
import SelfEvaluation
import Submissions
import Testing

@testable import Reports

struct DumpTests {
  @Test func dump() throws {
    guard let folder = getenv("DUMP").map({ String(cString: $0) }) else { return }
    let reading = try SubmissionReader.read("/work/h-workbook2/Sources/JixiaoCommands/Samples/baoding-2020")
    let rules = try RuleLoader.onDisk.load("hebei-baoding-2020")
    let result = SelfEvaluator(ruleSet: rules, programVersion: "1").evaluate(reading.submission, readingFindings: reading.findings)
    for variant in FormVariant.allCases {
      let bytes = try SelfEvaluationWorkbook(result, variant: variant).workbook.bytes()
      try OutputFolder(folder).write([OutputFile(name: "\(variant).xlsx", bytes: bytes)])
    }
  }
}
