import SelfEvaluation
import Testing

@testable import Checks

/// Whoever goes through a file goes from its top to its bottom.
@Suite struct NoteOrderTests {
  @Test func notesFollowTheFile() throws {
    func row(_ name: String) -> Sample.Row {
      Sample.Row("服务对象满意度指标", name, "≥90%", "95%", evidence: "问卷")
    }
    let sample = Sample(projects: [
      .init(name: "甲", rows: [row("听众满意度"), row("教师满意度")]), .init(name: "乙", rows: [row("读者满意度")]),
    ])
    var submission = try sample.submission()
    // Projects need not come in the order of the rows of indicators.csv.
    submission.projects.reverse()
    let result = SelfEvaluator(ruleSet: try Sample.ruleSet("cn-2020"), programVersion: "test").evaluate(submission)
    let finding = try #require(CheckRun(result).findings.first { $0.code == "L18" })
    let lines = [finding.place?.line] + finding.notes.map { $0.place?.line }
    #expect(lines == [2, 3, 4])
  }
}
