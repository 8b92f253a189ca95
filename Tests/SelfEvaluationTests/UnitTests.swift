import Diagnostics
import RuleFiles
import SelfEvaluation
import Testing

/// Units are what the rule set says they are.
struct UnitTests {
  /// cn-2020 with more units; the text is what stands under `units:`.
  private func ruleSet(_ units: String) throws -> RuleSet {
    let text = """
      id: local
      version: "1"
      name: 地方规则
      status: official
      extends: cn-2020
      units:
      \(units)
      """
    let loader = RuleLoader(readFile: { path throws(UnusableInput) in path == "x.yaml" ? Array(text.utf8) : nil })
    return try loader.load("x.yaml")
  }

  @Test func eventsAgainstMoneyAreAnErrorWithBothPlacesAndNoScore() throws {
    let result = try Evaluation.result(of: IndicatorRow(target: "≥20场", actual: "3万元"))
    #expect(try result.firstScore() == nil)
    let finding = try result.finding("E0206")
    #expect(finding.severity == .error)
    #expect(finding.place == SourcePlace(file: "indicators.csv", line: 2, column: 50))
    #expect(finding.message.chinese == "单位“万元”与指标值的单位“场”不能比较")
    #expect(finding.notes.map(\.place) == [SourcePlace(file: "indicators.csv", line: 2, column: 40)])
    #expect(finding.notes.map(\.message) == [Wording(zh: "指标值以“场”计", en: "the target counts in '场'")])
  }

  @Test func aWordAddedByALocalRuleFileIsASynonym() throws {
    let row = IndicatorRow(target: "≥4场", actual: "3期")
    #expect(try Evaluation.result(of: row).summary == ["actual E0207"])
    let local = try ruleSet("  - {name: 活动次数, units: [{name: 期}]}")
    let result = try Evaluation.result(of: row, under: local)
    #expect(try result.firstScore() == "7.50")
    #expect(result.summary.filter { $0.hasPrefix("actual") }.isEmpty)
  }

  @Test func aDimensionAddedByALocalRuleFileConverts() throws {
    let local = try ruleSet("  - {name: 装量, counts: one-kind, units: [{name: 箱}, {name: 盒, size: 0.05}]}")
    // 20 to the box: 30 ÷ 40
    let boxes = try Evaluation.result(of: IndicatorRow(target: "≥2箱", actual: "30盒"), under: local)
    #expect(try boxes.firstScore() == "7.50")
    let other = try Evaluation.result(of: IndicatorRow(target: "≥2箱", actual: "2场"), under: local)
    #expect(try other.firstScore() == nil)
  }

  @Test func aDimensionTakenOutIsNoLongerKnown() throws {
    let local = try ruleSet("  - {name: 人次, removed: true}")
    let result = try Evaluation.result(of: IndicatorRow(target: "≥200人", actual: "150人次"), under: local)
    #expect(try result.firstScore() == "7.50")
    #expect(result.summary.contains("actual E0207"))
  }

  @Test(arguments: zip(["8000米", "15000米", "22公里"], ["8.00", "10.00", "9.09"]))
  func bothEndsOfARangeConvert(actual: String, score: String) throws {
    let result = try Evaluation.result(of: IndicatorRow(target: "10公里-20公里", actual: actual))
    #expect(try result.firstScore() == score)
    #expect(result.summary.isEmpty)
  }
}
