import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation
import Testing

/// One submission under two rule sets: which scores move, and what moved them.
struct ResultComparisonTests {
  private func ruleSet(_ lines: String) throws -> RuleSet {
    let head = "id: own\nversion: \"1\"\nname: 自定\nstatus: official\nextends: cn-2020\n"
    let bytes = Array((head + lines).utf8)
    return try RuleLoader(readFile: { _ throws(UnusableInput) in bytes }).load("own.yaml")
  }

  private func comparison(of row: IndicatorRow, _ lines: String) throws -> ResultComparison {
    ResultComparison(
      from: try Evaluation.result(of: row),
      to: try Evaluation.result(of: row, under: ruleSet(lines))
    )
  }

  private func reasons(_ row: IndicatorRow, _ lines: String) throws -> [MoveReason] {
    try comparison(of: row, lines).projects.flatMap(\.indicators).first?.reasons ?? []
  }

  @Test func nothingMovesUnderTheSameRules() throws {
    let comparison = try comparison(of: IndicatorRow(target: "≥10", actual: "8"), "")
    #expect(!comparison.hasMoved)
    #expect(comparison.projects.isEmpty)
  }

  @Test func aScoreMovesWithItsProjectAndDepartment() throws {
    // 10 ÷ 15 earns 6.67 by the ratio, 1 − 5 ÷ 10 earns 5.00 by the excess; the rest of the project earns 90.
    let row = IndicatorRow(subcategory: "成本指标", name: "总成本", target: "≤10", actual: "15")
    let comparison = try comparison(of: row, "scoring: {at-most: {measure: linear-excess}}\n")
    let project = try #require(comparison.projects.first)
    let indicator = try #require(project.indicators.first)
    #expect(project.indicators.count == 1)
    #expect(indicator.score.before == Points(tenThousandths: 66_700))
    #expect(indicator.score.after == Points(whole: 5))
    #expect(indicator.score.difference == Points(tenThousandths: -16_700))
    #expect(project.total.before == Points(tenThousandths: 966_700))
    #expect(project.total.after == Points(whole: 95))
    #expect(project.parts.map(\.name) == ["产出指标"])
    #expect(comparison.department.difference == Points(tenThousandths: -16_700))
    #expect(
      indicator.reasons == [
        .measure(before: .reverseRatio, after: .linearExcess),
        .rate(before: try Ratio(2, over: 3), after: try Ratio(1, over: 2)),
      ]
    )
  }

  @Test func anotherCurveAndAnotherLevelAreReasons() throws {
    let half = try Ratio(1, over: 2)
    #expect(
      try reasons(IndicatorRow(target: "≥10", actual: "8"), "scoring: {at-least: {curve: {proportional-from: 60%}}}\n")
        == [.curve, .rate(before: try Ratio(4, over: 5), after: half)]
    )
    let level = IndicatorRow(target: "有所提高", actual: "未达成")
    let lines = "scoring:\n  levels:\n    - {name: 未达成年度指标且效果较差, default: 50%}\n"
    #expect(try reasons(level, lines) == [.level, .rate(before: try Ratio(3, over: 10), after: half)])
  }

  @Test func aCurveThatDiffersElsewhereIsNoReason() throws {
    // 8.005 is rounded to 8.01 and, with one place, to 8.0; the attainment of 80.05 % earns the same rate in both.
    let row = IndicatorRow(target: "≥2000", actual: "1601")
    #expect(try reasons(row, "rounding: {places: 1}\n") == [.rounding])
  }

  @Test func aMissingActualThatNowCountsIsAReason() throws {
    #expect(
      try reasons(IndicatorRow(target: "≥10", actual: ""), "scoring: {missing-actual: zero}\n")
        == [.reason(before: .missingActual, after: .missingActualCountedAsZero)]
    )
  }

  @Test func anIndicatorWithoutAPlaceIsSaid() throws {
    let row = IndicatorRow(category: "社会评价", subcategory: "", target: "≥10", actual: "8")
    let lines = "project:\n  points: 110\n  categories:\n    - {name: 社会评价, points: 10}\n"
    #expect(try reasons(row, lines) == [.placed])
  }
}
