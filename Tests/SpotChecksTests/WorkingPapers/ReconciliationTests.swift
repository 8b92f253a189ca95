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
