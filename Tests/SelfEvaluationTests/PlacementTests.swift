import Diagnostics
import SelfEvaluation
import Testing

/// Where a row stands in the tree of cn-2020.
@Suite struct PlacementTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let category: String
    let subcategory: String
    /// The category of the rule set that it was placed in; `nil`: nowhere.
    let index: Int?
    let findings: [String]

    init(_ category: String, _ subcategory: String, _ index: Int?, _ findings: String...) {
      self.category = category
      self.subcategory = subcategory
      self.index = index
      self.findings = findings
    }

    var testDescription: String { "\(category)/\(subcategory)" }
  }

  @Test(arguments: [
    Case("产出指标", "质量指标", 0), Case("产出", "质量", 0), Case("产出指标(50分)", "数量指标", 0), Case("产出指标（50分）", "", 0),
    Case(" 产 出 指 标 ", "时效指标", 0), Case("效益指标", "社会效益指标", 1), Case("效果指标", "社会效果指标", 1),
    Case("满意度指标(10分)", "服务对象满意度指标", 2), Case("服务对象满意度指标", "", 2),
    Case("成本指标", "经济成本指标", 0, "category E0103"),
    Case("产出指标", "数目指标", 0, "subcategory E0102"),
    Case("项目决策", "", nil, "category E0101"), Case("", "数量指标", nil, "category E0101"),
  ])
  func findsTheCategory(_ test: Case) throws {
    let row = IndicatorRow(category: test.category, subcategory: test.subcategory, target: "≥1次", actual: "1次")
    let result = try Evaluation.result(SampleProject(rows: [row]))
    let categories = ["产出指标", "效益指标", "满意度指标"]
    #expect(result.projects[0].indicators.first?.categoryName == test.index.map { categories[$0] })
    #expect(result.projects[0].unplaced.count == (test.index == nil ? 1 : 0))
    #expect(result.summary.filter { $0.contains("E01") } == test.findings)
  }

  @Test func suggestsTheCategoryThatWasMeant() throws {
    let row = IndicatorRow(category: "产处指标", target: "≥1次", actual: "1次")
    let finding = try Evaluation.result(SampleProject(rows: [row])).finding("E0101")
    #expect(finding.severity == .error)
    #expect(finding.help?.chinese == "是否应为“产出指标”？")
    #expect(finding.help?.english == "did you mean '产出指标'?")
  }

  @Test func doesNotScoreAnExecutionRowTwice() throws {
    var project = SampleProject.around(IndicatorRow(target: "≥1次", actual: "1次"))
    project.rows.append(IndicatorRow(category: "预算执行率", subcategory: "", target: "100%", actual: "50%"))
    project.executed = "80"
    let result = try Evaluation.result(project)
    #expect(result.summary == ["category E0104"])
    #expect(result.projects[0].indicators.count == 4)
    // 80 ÷ 100 × 10 from the money, not 50 % from the row.
    #expect(result.projects[0].score?.execution?.score?.text == "8")
    #expect(result.projects[0].total?.text == "98")
  }
}
