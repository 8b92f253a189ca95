import Diagnostics
import SelfEvaluation
import Testing

/// What a score asks for under cn-2020.
@Suite struct ScoreReviewTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let row: IndicatorRow
    let score: String
    var findings: [String] = []

    init(_ name: String, _ row: IndicatorRow, _ score: String, _ findings: String...) {
      testDescription = name
      self.row = row
      self.score = score
      self.findings = findings
    }
  }

  private func check(_ test: Case) throws {
    let result = try Evaluation.result(of: test.row)
    #expect(try result.firstScore() == test.score)
    #expect(result.summary == test.findings)
  }

  @Test(arguments: [
    Case("over, unexplained", IndicatorRow(target: "≥10次", actual: "13次", reason: ""), "10.00", "row E0501"),
    Case("over, explained", IndicatorRow(target: "≥10次", actual: "13次"), "10.00"),
    Case("just below the threshold", IndicatorRow(target: "≥100次", actual: "129次", reason: ""), "10.00"),
    Case("far below a limit", IndicatorRow(target: "≤10件", actual: "1件", reason: ""), "10.00"),
    Case("missed, unexplained", IndicatorRow(target: "≥10次", actual: "9次", reason: ""), "9.00", "row E0502"),
    Case("missed, explained", IndicatorRow(target: "≥10次", actual: "9次"), "9.00"),
    Case("late, unexplained", IndicatorRow(target: "11月底前", actual: "12月", reason: ""), "0.00", "row E0502"),
    Case("partly, unexplained", IndicatorRow(target: "改善", actual: "部分达成", reason: ""), "7.00", "row E0502"),
  ])
  func asksForAReason(_ test: Case) throws { try check(test) }

  @Test(arguments: [
    Case("agrees", IndicatorRow(target: "≥15次", actual: "12次", given: "8"), "8.00"),
    Case("a tenth above", IndicatorRow(target: "≥15次", actual: "12次", given: "8.1"), "8.00"),
    Case("a tenth below", IndicatorRow(target: "≥15次", actual: "12次", given: "7.9"), "8.00"),
    Case("more than a tenth", IndicatorRow(target: "≥15次", actual: "12次", given: "8.11"), "8.00", "row E0503"),
    Case("much less", IndicatorRow(target: "≥15次", actual: "12次", given: "0"), "8.00", "row E0503"),
    Case("above the points", IndicatorRow(target: "≥15次", actual: "15次", given: "11"), "10.00", "row E0505"),
  ])
  func comparesTheScoreWrittenByHand(_ test: Case) throws { try check(test) }

  @Test(arguments: [
    Case("best, inside", IndicatorRow(target: "改善", actual: "达成预期指标", given: "8.5"), "8.50"),
    Case("best, at its lower end", IndicatorRow(target: "改善", actual: "达成预期指标", given: "8"), "8.00"),
    Case("partly, at its lower end", IndicatorRow(target: "改善", actual: "部分达成", given: "6"), "6.00"),
    Case("partly, at its open end", IndicatorRow(target: "改善", actual: "部分达成", given: "8"), "7.00", "row E0504"),
    Case("best, outside", IndicatorRow(target: "改善", actual: "达成预期指标", given: "7.9"), "10.00", "row E0504"),
    Case("missed, nothing", IndicatorRow(target: "改善", actual: "未达成", given: "0"), "0.00"),
    Case("above the points", IndicatorRow(target: "改善", actual: "达成预期指标", given: "11"), "10.00", "row E0505"),
  ])
  func takesTheRatersShareInsideTheBand(_ test: Case) throws { try check(test) }

  @Test func saysWhatWasGivenAndWhatTheRulesGive() throws {
    let row = IndicatorRow(target: "≥15次", actual: "12次", given: "9")
    let finding = try Evaluation.result(of: row).finding("E0503")
    #expect(finding.severity == .warning)
    #expect(finding.message.chinese == "指标“活动次数”自评得分 9 分，按规则应为 8 分")
    #expect(finding.message.english == "indicator '活动次数' was given 9 points; the rules give 8")
  }

  /// All points for what was not reached, or for nothing at all, is more than a difference.
  @Test(arguments: [("12次", "E0511", "按规则应为 8 分"), ("0次", "E0512", "实际完成值为 0")])
  func saysThatAMissedTargetWasGivenAllPoints(_ actual: String, _ code: String, _ words: String) throws {
    let row = IndicatorRow(target: "≥15次", actual: actual, given: "10")
    let finding = try Evaluation.result(of: row).finding(code)
    #expect(finding.severity == .error && finding.message.chinese.contains(words))
  }

  @Test func saysHowFarATargetWasExceeded() throws {
    let row = IndicatorRow(target: "≥2场", actual: "5场", reason: "")
    let message = try Evaluation.result(of: row).finding("E0501").message
    #expect(message.chinese == "指标“活动次数”完成率 250%，达到 130% 以上却未说明原因")
    #expect(message.english == "indicator '活动次数' attained 250%, from 130% on a reason is required")
  }

  @Test func saysWhenTheRulesThemselvesAreNotConfirmed() throws {
    let ruleSet = try Evaluation.ruleSet("hebei-baoding-2020")
    let result = try Evaluation.result(of: IndicatorRow(target: "≥1次", actual: "1次"), under: ruleSet)
    #expect(result.findings.contains { $0.code == "E0601" } == (ruleSet.status != .official))
  }
}
