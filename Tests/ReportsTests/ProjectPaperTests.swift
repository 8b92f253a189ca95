import Papers
import ScoringCore
import Testing

@testable import Reports

/// What only shows in papers about one project, or in one of the outlines.
@Suite("Sentences in their outlines")
struct ProjectPaperTests {
  private let exhibition = SampleProject(
    id: "P-2",
    name: "巡展",
    budget: "20",
    executed: "10",
    indicators: [.number("场次", 5, 3, unit: "场"), .withoutTarget("满意度", category: 2)]
  )

  private func section(_ heading: String, of project: SampleProject, _ outline: String) throws -> String {
    let paper = try #require(try ReportText.papers(try SampleResult.make([project]), outline: outline).first)
    return try #require(ReportText.section(heading, of: paper))
  }

  /// Whoever reads that measures answer a list has to have seen the list.
  @Test(arguments: [("transfer-payment", "下一步改进措施"), ("yunnan", "下一步改进措施")])
  func measuresWithoutAListOfProblemsNameTheirs(_ outline: String, _ heading: String) throws {
    let text = try section(heading, of: exhibition, outline)
    #expect(!text.contains("上列"))
    #expect(text.contains("问题：“巡展”的“场次”未达到目标值，扣"))
    #expect(text.contains("；措施：“巡展”：【待补充：“场次”的改进措施】。"))
  }

  @Test func measuresBelowTheirProblemsReferToThem() throws {
    let text = try section("有关建议", of: exhibition, "national-project")
    #expect(text.contains("与上列"))
    #expect(!text.contains("问题："))
  }

  @Test func deviationsNameWhatIsFarAboveAndWhatIsOpen() throws {
    let project = SampleProject(
      name: "大会",
      indicators: [
        .number("场次", 2, 5, unit: "场"), .number("知晓率", 80, nil, category: 1), .number("满意度", 90, 92, category: 2),
      ]
    )
    let text = try section("偏离绩效目标的原因", of: project, "transfer-payment")
    #expect(!text.contains("已评分的2项指标均达到目标值。\n【"))
    #expect(text.contains("明显超过目标值的指标1项："))
    #expect(text.contains("“场次”目标值≥2场，实际5场"))
    #expect(text.contains("【待补充：“场次”超过目标值的原因】"))
    #expect(text.contains("未能评分的指标1项："))
    #expect(text.contains("“知晓率”（30分）目标值≥80%，未填实际完成值"))
  }

  @Test func deviationsOfAProjectThatHasNoneAreNone() throws {
    let project = SampleProject(name: "大会", indicators: SampleProject.allMet)
    #expect(try section("偏离绩效目标的原因", of: project, "transfer-payment") == "已评分的3项指标均达到目标值。")
  }

  @Test func theUseOfOnesOwnGradeIsNoList() throws {
    let text = try section("结果公开情况和应用打算", of: exhibition, "yunnan")
    #expect(text.contains("本项目等级为“"))
    #expect(!text.contains("的项目1个"))
    let without = try section("结果公开情况和应用打算", of: SampleProject(name: "老科协"), "yunnan")
    #expect(without.contains("本项目未定等级，补齐材料并评分后，再提出应用意见。"))
  }

  @Test func aTargetThatSaysNothingIsAskedFor() throws {
    let text = try section("指标完成情况", of: exhibition)
    #expect(text.contains("分）的目标值“%”无法用于评分【待补充：“满意度”的目标值】"))
  }

  private func section(_ heading: String, of project: SampleProject) throws -> String {
    try ReportText.markdown(try SampleResult.make([project]))
  }

  @Test func theNumbersOfProjectsBySpendingMakeAllOfThem() throws {
    let result = try SampleResult.make([
      SampleProject(id: "P-1", name: "甲", indicators: SampleProject.allMet), exhibition,
      SampleProject(id: "P-3", name: "乙", budget: "0", executed: "0"),
    ])
    let text = try ReportText.section("资金执行情况", of: result)
    #expect(text.contains("执行数等于预算数的项目1个；未执行完的项目1个：“巡展”；预算数和执行数均为零的项目1个：“乙”。"))
  }

  @Test func oneIsNotCounted() throws {
    let result = try SampleResult.make([exhibition])
    let measures = try ReportText.items("整改措施", of: result)
    #expect(measures.contains("写明该指标的目标值、计量单位和数据来源。"))
    #expect(!measures.joined().contains("这1"))
  }

  /// 10 of 20: half of the 10 points for execution.
  @Test func unspentMoneySaysWhatItCost() throws {
    let problems = try ReportText.items("存在问题", of: try SampleResult.make([exhibition]))
    #expect(problems.contains("“巡展”（执行率50.00%，扣5.00分）的预算没有执行完。"))
  }

  @Test func goalsOfSeveralProjectsReadAsSentences() throws {
    var entry = exhibition
    entry.goal = "办五场"
    entry.goalResult = "办三场"
    let text = try section("部门整体支出绩效目标", of: entry, "guangdong")
    #expect(text.contains("“巡展”：目标为办五场；完成情况：办三场。"))
    #expect(!text.contains("年度总体目标：办五场"))
  }
}

@Suite("Shares of a picture")
struct ChartShareTests {
  /// 8806 of 10000 earn 44.03 of 50 points, with those of three other projects 194.03 of 200: 97.015 % and 2.985 %, which
  /// rounded up on both sides would make 100.01 %.
  @Test func addUpToTheWhole() throws {
    var indicators = SampleProject.allMet
    indicators[0] = .number("活动场次", 10_000, 8_806, unit: "场")
    let others = (2...4).map { SampleProject(id: "P-\($0)", name: "项目\($0)", indicators: SampleProject.allMet) }
    let result = try SampleResult.make([SampleProject(name: "甲", indicators: indicators)] + others)
    let figure = try #require(ResultCharts(result).categories.first)
    let labels = figure.drawing.shapes.compactMap { if case .rectangle(_, _, let hint) = $0 { hint } else { nil } }
    #expect(labels.contains("产出指标，得分：194.03（97.02%）"))
    #expect(labels.contains("产出指标，失分：5.97（2.98%）"))
  }
}
