import OfficeFiles
import RuleFiles
import ScoringCore
import SelfEvaluation
import Testing

@testable import Reports

/// 总体执行率 is one figure, whichever paper it stands in.
@Suite("The execution rate of all projects")
struct WholeExecutionTests {
  /// One of three projects does not say what it spent: 90 of 100 and 45 of 50, so 135 of 150 are 90 %. With the third it
  /// would be 135 of 180, 75 %.
  private let incomplete: [SampleProject] = [
    SampleProject(id: "P-1", name: "甲", budget: "100", executed: "90", indicators: SampleProject.allMet),
    SampleProject(id: "P-2", name: "乙", budget: "50", executed: "45", indicators: SampleProject.allMet),
    SampleProject(id: "P-3", name: "丙", budget: "30", executed: nil, indicators: SampleProject.allMet),
  ]

  /// Over 年初预算数: 90 of 120 and 45 of 60 are 75 %, although they are 90 % of what was adjusted.
  private let adjusted: [SampleProject] = [
    SampleProject(
      id: "P-1",
      name: "甲",
      initial: "120",
      budget: "100",
      executed: "90",
      indicators: SampleProject.allMet
    ),
    SampleProject(id: "P-2", name: "乙", initial: "60", budget: "50", executed: "45", indicators: SampleProject.allMet),
  ]

  @Test func isTheSameInEveryPaper() throws {
    try expect("90.00%", "0.9", of: SampleResult.make(incomplete))
    let ruleSet = SampleRules.ruleSet(denominator: .initial)
    try expect("75.00%", "0.75", of: SampleResult.make(adjusted, ruleSet: ruleSet))
  }

  private func expect(_ text: String, _ number: String, of result: EvaluationResult) throws {
    #expect(try ReportText.section("资金执行情况", of: result).contains("总体执行率\(text)"))
    #expect(ResultPage(result).text.contains("<dd>\(text)</dd>"))
    let sheets = SelfEvaluationWorkbook(result).workbook.sheets
    let summary = try #require(sheets[0].row(beginningWith: "合计（"))
    #expect(summary[6] == number)
    let department = try #require(sheets[1].row(beginningWith: "部门整体"))
    #expect(department[4] == number)
    let values = try #require(SelfEvaluationReport(result, outline: Outline.shipped()).templateValues.first)
    #expect(values["执行率"] == text)
  }

  /// The two sums beside it count every project, so that the reader would get another rate from them.
  @Test func whatItLeavesOutIsSaidBesideIt() throws {
    let note = "执行率只计金额齐全的项目"
    let result = try SampleResult.make(incomplete)
    #expect(try ReportText.section("资金执行情况", of: result).contains(note))
    let total = try #require(SelfEvaluationWorkbook(result).workbook.sheets[0].row(beginningWith: "合计（"))
    #expect(total.last == note)
    let complete = try SampleResult.make(adjusted)
    #expect(try !ReportText.section("资金执行情况", of: complete).contains(note))
    #expect(SelfEvaluationWorkbook(complete).workbook.sheets[0].row(beginningWith: "合计（")?.last == "")
  }
}
