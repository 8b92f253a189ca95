import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation
import Testing

/// Policies as a rule file writes them: proof, hand scores, what does not apply, reductions.
@Suite struct PolicyLanguageTests {
  private func score(_ row: IndicatorRow, _ changes: String) throws -> (score: String?, codes: [String]) {
    let result = try Evaluation.result(of: row, under: Evaluation.ruleSet(changes: changes))
    return (try result.firstScore(), result.findings.map(\.code))
  }

  @Test(arguments: [
    ("ignore", "", "10.00", false), ("flag", "", "10.00", true), ("zero", "", "0.00", true),
    ("zero", "无", "0.00", true),
    ("zero", "验收报告", "10.00", false), ("{use: cap, at-most: 60%}", "", "6.00", true), ("zero", "无需", "10.00", false),
  ])
  func proofCounts(policy: String, evidence: String, expected: String, isSaid: Bool) throws {
    let row = IndicatorRow(target: "≥10次", actual: "10次", evidence: evidence)
    let result = try Evaluation.result(of: row, under: Evaluation.ruleSet(changes: "scoring: {evidence: \(policy)}\n"))
    #expect(try result.firstScore() == expected)
    #expect(result.findings.contains { $0.code == "E0507" && $0.place?.line == 2 } == isSaid)
  }

  /// Proof may be asked for in one part of the tree alone.
  @Test func aPartOfTheTreeMayBeStricter() throws {
    let rules = try Evaluation.ruleSet(
      changes: "project: {categories: [{name: 满意度指标, scoring: {evidence: zero}}]}\n"
    )
    let project = SampleProject(rows: [
      IndicatorRow(target: "≥1次", actual: "1次", points: "50"),
      IndicatorRow(category: "效益指标", subcategory: "", target: "≥1次", actual: "1次", points: "30"),
      IndicatorRow(category: "满意度指标", subcategory: "", target: "≥90%", actual: "95%", points: "10"),
    ])
    let result = try Evaluation.result(project, under: rules)
    #expect(result.projects[0].indicators.map { $0.score?.text } == ["50", "30", "0"])
    #expect(result.projects[0].total?.text == "90")
  }

  @Test(arguments: [
    // The computed score of 8 of 10 is 8.00.
    ("levels", "6", "8.00"), ("may-lower", "6", "6.00"), ("may-lower", "9", "8.00"), ("when-missed", "9", "9.00"),
    ("decides", "5", "5.00"),
  ])
  func aHandScoreCountsAsTheRulesSay(policy: String, given: String, expected: String) throws {
    let row = IndicatorRow(target: "≥10次", actual: "8次", given: given)
    #expect(try score(row, "scoring: {hand-score: \(policy)}\n").score == expected)
  }

  @Test func withoutTheHandScoreThatDecidesThereIsNone() throws {
    let (score, codes) = try score(IndicatorRow(target: "≥10次", actual: "8次"), "scoring: {hand-score: decides}\n")
    #expect(score == nil)
    #expect(codes.contains("E0509"))
  }

  @Test func farAboveTheTargetALowerHandScoreCounts() throws {
    let changes = "scoring: {over-achievement: {from: 120%, action: by-hand}}\n"
    #expect(try score(IndicatorRow(target: "≥10次", actual: "12次", given: "8"), changes).score == "8.00")
    #expect(try score(IndicatorRow(target: "≥10次", actual: "11次", given: "8"), changes).score == "10.00")
  }

  /// 10 − 3 = 7, and never below nothing.
  @Test func theFormMayTakePointsOff() throws {
    #expect(try score(IndicatorRow(target: "≥1次", actual: "1次", deduction: "3"), "").score == "7.00")
    #expect(try score(IndicatorRow(target: "≥1次", actual: "1次", deduction: "30"), "").score == "0.00")
  }

  /// 20 × (1 − 60 %) = 8.
  @Test func aReviewerTakesOffByName() throws {
    let changes = "adjustments: [{name: 可考查性中等, keep: 40%}, {name: 无资料证明, keep: 0}]\n"
    var row = IndicatorRow(target: "≥1次", actual: "1次", points: "20", adjustments: "可考查性中等")
    #expect(try score(row, changes).score == "8.00")
    row.adjustments = "可考查性中等、无资料证明"
    #expect(try score(row, changes).score == "0.00")
    row.adjustments = "无此事项"
    let (unknown, codes) = try score(row, changes)
    #expect(unknown == "20.00")
    #expect(codes.contains("E0223"))
  }

  @Test func aRepeatedIndicatorCountsOnce() throws {
    let rules = try Evaluation.ruleSet(changes: "adjustments: [{name: 重复设置, keep: 0, automatic: duplicate}]\n")
    let project = SampleProject(rows: [
      IndicatorRow(name: "培训人次", target: "≥1次", actual: "1次", points: "50"),
      IndicatorRow(category: "效益指标", subcategory: "", name: "指标1：培训人次", target: "≥1次", actual: "1次", points: "30"),
      IndicatorRow(category: "满意度指标", subcategory: "", name: "满意度", target: "≥1次", actual: "1次", points: "10"),
    ])
    #expect(
      try Evaluation.result(project, under: rules).projects[0].indicators.map { $0.score?.text } == ["50", "0", "10"]
    )
  }

  @Test(arguments: [
    // 10 of 10 for execution, and of 90 stated points 20 do not apply.
    ("redistribute", "100.00"), ("full", "100.00"), ("zero", "80.00"), ("rescale", "100.00"),
    ("{use: move, to: 效益指标}", "100.00"),
    ("forbidden", "80.00"),
  ])
  func whatDoesNotApply(policy: String, total: String) throws {
    let rules = try Evaluation.ruleSet(changes: "scoring: {not-applicable: \(policy)}\n")
    let project = SampleProject(rows: [
      IndicatorRow(name: "甲", target: "≥1次", actual: "1次", points: "30"),
      IndicatorRow(name: "乙", target: "≥1次", actual: "不适用", points: "20"),
      IndicatorRow(category: "效益指标", subcategory: "", name: "丙", target: "≥1次", actual: "1次", points: "30"),
      IndicatorRow(category: "满意度指标", subcategory: "", name: "丁", target: "≥1次", actual: "1次", points: "10"),
    ])
    let result = try Evaluation.result(project, under: rules)
    #expect(result.projects[0].total?.text(places: 2) == total)
    #expect(result.projects[0].isProvisional == (policy == "forbidden"))
    #expect(result.findings.contains { $0.code == "E0309" } == (policy == "forbidden"))
  }

  @Test(arguments: [("from", "13次", "8.00"), ("above", "13次", "10.00"), ("above", "14次", "8.00")])
  func farAboveBeginsWhereTheRulesSay(edge: String, actual: String, expected: String) throws {
    let changes = "scoring: {over-achievement: {\(edge): 130%, action: deduct, points: 2}}\n"
    #expect(try score(IndicatorRow(target: "≥10次", actual: actual), changes).score == expected)
  }

  /// A target that was dropped in the year is skipped; those beside it share its points.
  @Test func whatHasNoTargetMayBeLeftOut() throws {
    let rules = try Evaluation.ruleSet(changes: "scoring: {missing-target: left-out}\n")
    let project = SampleProject(rows: [
      IndicatorRow(name: "甲", target: "≥1次", actual: "1次", points: nil),
      IndicatorRow(name: "乙", target: "", actual: "", points: nil),
      .full("效益指标", points: nil), .full("满意度指标", points: nil),
    ])
    let result = try Evaluation.result(project, under: rules)
    #expect(result.projects[0].indicators.map { $0.score?.text } == ["50", nil, "30", "10"])
    #expect(!result.projects[0].isProvisional)
    #expect(try result.finding("E0226").severity == .info)
  }

  @Test(arguments: [("80", "", true), ("80", "资金年底到位", false), ("95", "", false)])
  func moneyIsToBeExplained(executed: String, note: String, isSaid: Bool) throws {
    let rules = try Evaluation.ruleSet(changes: "warnings: {execution-below: 90%, budget-adjusted: true}\n")
    var project = SampleProject(rows: [.full("产出指标", points: nil)])
    (project.initial, project.adjusted, project.executed, project.note) = ("120", "100", executed, note)
    let codes = try Evaluation.result(project, under: rules).findings.map(\.code)
    #expect(codes.contains("E0703") == isSaid)
    #expect(codes.contains("E0704") == note.isEmpty)
  }

  @Test(arguments: [("", true), ("验收意见为优", false)])
  func aLevelIsToBeExplained(reason: String, isSaid: Bool) throws {
    let rules = try Evaluation.ruleSet(changes: "warnings: {level-without-note: true}\n")
    let row = IndicatorRow(target: "质量较好", actual: "达成年度指标", reason: reason)
    #expect(try Evaluation.result(of: row, under: rules).findings.contains { $0.code == "E0705" } == isSaid)
  }

  /// 72 of the 80 points that apply are 90 of 100.
  @Test func theTotalIsConvertedToTheFullPoints() throws {
    let rules = try Evaluation.ruleSet(changes: "scoring: {not-applicable: rescale}\n")
    var project = SampleProject(rows: [
      IndicatorRow(name: "甲", target: "≥100次", actual: "84次", points: "50"),
      IndicatorRow(category: "效益指标", subcategory: "", name: "丙", target: "≥1次", actual: "1次", points: "20"),
      IndicatorRow(category: "效益指标", subcategory: "", name: "丁", target: "≥1次", actual: "不适用", points: "10"),
      IndicatorRow(category: "满意度指标", subcategory: "", name: "戊", target: "≥1次", actual: "不适用", points: "10"),
    ])
    // 42 + 20 + 10 for execution = 72 of 80.
    project.executed = "100"
    let result = try Evaluation.result(project, under: rules)
    #expect(result.projects[0].total?.text(places: 2) == "90.00")
  }
}
