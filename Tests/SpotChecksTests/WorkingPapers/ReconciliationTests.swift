import Diagnostics
import ScoringCore
import Testing

@testable import SpotChecks

@Suite struct ReconciliationTests {
  private let project = ProjectKey(department: "101", project: "P1")

  @Test func whereReviewersDifferNobodysWordCounts() throws {
    let reconciled = Reconciliation([
      .sample("P1", indicator: "a", actual: "8场", by: "甲", at: 1), .sample("P1", indicator: "b", by: "甲", at: 1),
      .sample("P1", indicator: "a", actual: "9场", by: "乙", at: 2), .sample("P1", indicator: "b", by: "乙", at: 2),
    ])
    #expect(reconciled.agreed[project]?.keys.map(\.text) == ["b"])
    #expect(reconciled.conflicts.map(\.indicator.text) == ["a"])
    let finding = try #require(reconciled.conflicts.first?.finding)
    #expect(finding.code == "V0325" && finding.severity == .error)
    for text in ["甲 8场", "乙 9场", "讲座场次"] { #expect(finding.message.chinese.contains(text)) }
  }

  /// One says 8, the other leaves what the department wrote, which is 10.
  @Test func silenceAboutAResultConfirmsIt() {
    let reconciled = Reconciliation([
      .sample("P1", indicator: "a", actual: "10场", by: "甲"), .sample("P1", indicator: "a", by: "乙"),
    ])
    #expect(reconciled.conflicts.isEmpty)
    let other = Reconciliation([
      .sample("P1", indicator: "a", actual: "8场", by: "甲"), .sample("P1", indicator: "a", by: "乙"),
    ])
    #expect(other.conflicts.count == 1)
  }

  /// Two files of one project: unsigned, or both signed by the same person.
  @Test(arguments: ["", "张三"]) func copiesUnderOneNameDoNotReplaceOneAnother(signature: String) throws {
    let paper = try WorkingPaperTests.paper()
    func match(_ actual: String, file: String) throws -> PaperMatch {
      var editor = PaperEditor(paper.workbook)
      if !signature.isEmpty { editor.sign(signature) }
      editor.fill("讲座场次", [.actual: actual])
      return PaperMatch(try ReturnedPaper.read(editor.workbook.bytes(), file: file), to: paper)
    }
    let matches = try [match("8场", file: "甲/P1.xlsx"), match("9场", file: "乙/P1.xlsx")]
    let verdicts = PaperBatch(matches).verdicts(at: Moment(seconds: 1))
    #expect(Set(verdicts.map(\.reviewer)).count == 2)
    #expect(Reconciliation(verdicts).conflicts.count == 1)
    // A single signed paper keeps the name of its reviewer.
    let alone = PaperBatch([matches[0]]).verdicts(at: Moment(seconds: 1))
    #expect(alone.map(\.reviewer) == [signature.isEmpty ? "（甲/P1.xlsx）" : signature])
  }

  @Test func reasonsMayBeWordedDifferentlyAdjustmentsMayNot() {
    func verdict(_ adjustments: [Verdict.Adjustment], by reviewer: String) -> ConfirmedVerdict {
      .sample("P1", indicator: "a", adjustments: adjustments, by: reviewer)
    }
    let same = Reconciliation([
      verdict([.rule(name: "无资料证明", reason: "没有签到表")], by: "甲"),
      verdict([.rule(name: "无资料证明", reason: "签到表缺失")], by: "乙"),
    ])
    #expect(same.conflicts.isEmpty)
    let different = Reconciliation([
      verdict([.rule(name: "无资料证明", reason: "没有签到表")], by: "甲"), verdict([], by: "乙"),
    ])
    #expect(different.conflicts.count == 1)
  }
}
