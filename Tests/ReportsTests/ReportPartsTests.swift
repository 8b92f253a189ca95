import Diagnostics
import Papers
import ScoringCore
import Submissions
import Testing

@testable import Reports

@Suite("The parts of the report")
struct ReportPartsTests {
  private let mixed: [SampleProject] = [
    SampleProject(id: "P-1", name: "科普经费", indicators: SampleProject.allMet),
    SampleProject(
      id: "P-2",
      name: "巡展",
      budget: "20",
      executed: "10",
      indicators: [.number("场次", 5, 3, unit: "场"), .withoutTarget("满意度", category: 2)]
    ),
    SampleProject(id: "P-3", name: "学术交流", budget: "0", executed: "0"),
  ]

  @Test func hasTheFourPartsWithOfficialNumbers() throws {
    let text = try ReportText.markdown(try SampleResult.make(mixed))
    let headings = text.split(separator: "\n").filter { $0.hasPrefix("## ") }
    #expect(
      headings == ["## 一、绩效自评工作组织开展情况", "## 二、绩效目标实现情况", "## 三、绩效目标设定质量情况", "## 四、整改措施及结果应用"]
    )
    #expect(text.hasPrefix("# 示例市科学技术协会2020年度绩效自评报告\n"))
    #expect(text.hasSuffix("\n\n示例市科学技术协会\n\n2021年2月24日\n"))
    #expect(text.contains("#### 1.科普经费"))
  }

  @Test func organisationNamesItsFactsAndAsksForTheOthers() throws {
    let stated = try SampleResult.make(mixed, organisation: [.basis: ["《某通知》"], .steps: ["核账", "逐项自评"]])
    let text = try ReportText.section("绩效自评工作组织开展情况", of: stated)
    #expect(text.contains("依据《某通知》开展，由【待补充：牵头部门或工作小组】牵头。"))
    #expect(text.contains("自评分两步进行：一是核账；二是逐项自评。"))
    #expect(text.contains("自评覆盖项目3个、绩效指标5项，其中4项指标已评分、1项未能评分；编有绩效目标表的项目2个"))
    #expect(text.contains("状态为推定"))
  }

  @Test func totalsComeFromTheProjects() throws {
    let result = try SampleResult.make(mixed)
    let text = try ReportText.section("资金执行情况", of: result)
    #expect(text.contains("3个项目全年预算数合计100.00万元，执行数合计90.00万元，总体执行率90.00%。"))
    #expect(text.contains("P-2|巡展|20.00|10.00|50.00%|"))
    #expect(text.contains("合计|3个项目|100.00|90.00|90.00%|"))
  }

  @Test func saysWhyTheScoreIsProvisional() throws {
    let result = try SampleResult.make(mixed)
    let text = try ReportText.section("自评得分", of: result)
    let score = try #require(result.department.score)
    #expect(text.contains("部门自评得分暂计\(score.text(places: 2))分"))
    #expect(text.contains("“巡展”的“满意度”（"))
    #expect(text.contains("“学术交流”没有得分，未计入"))
    #expect(!text.contains("“学术交流”没有绩效目标表"))
  }

  @Test func saysHowMuchMoneyTheScoreSpeaksFor() throws {
    let projects = [
      SampleProject(name: "科普经费", budget: "75", indicators: SampleProject.allMet),
      SampleProject(id: "P-2", name: "老科协经费", budget: "25"),
    ]
    let text = try ReportText.section("自评得分", of: try SampleResult.make(projects))
    #expect(text.contains("“老科协经费”没有得分，未计入。计入得分的项目全年预算数为75.00万元，占全部项目的75.00%。"))
    #expect(text.contains("“老科协经费”没有绩效目标表。"))
  }

  @Test func targetQualityIsCounted() throws {
    let text = try ReportText.section("绩效目标设定质量情况", of: try SampleResult.make(mixed))
    #expect(text.contains("2个项目共设绩效指标5项，其中定量指标4项、定性指标0项，没有可用目标值的1项，定量指标占80.00%。"))
    #expect(text.contains("没有绩效目标表的项目1个：“学术交流”"))
    #expect(text.contains("“巡展”没有设置效益指标"))
    #expect(text.contains("巡展|2|1|0|1|0|效益指标"))
  }

  @Test func targetQualityCountsTheFindings() throws {
    let finding = Finding(code: "E0201", severity: .error, place: nil, message: Wording(zh: "甲", en: "a"))
    let text = try ReportText.section("绩效目标设定质量情况", of: try SampleResult.make(mixed, findings: [finding]))
    #expect(text.contains("列出错误1条，"))
  }

  @Test func everyProblemHasItsMeasure() throws {
    let result = try SampleResult.make(mixed)
    let problems = try ReportText.items("存在问题", of: result)
    let measures = try ReportText.items("整改措施", of: result)
    #expect(problems.count == measures.count)
    #expect(problems.count > 3)
    #expect(try ReportText.section("整改措施", of: result).contains("与上列\(problems.count)个问题逐条对应"))
  }

  @Test func nothingIsMadeUpWhenAllIsWell() throws {
    let result = try SampleResult.make([SampleProject(name: "科普经费", indicators: SampleProject.allMet)])
    #expect(try ReportText.section("存在问题", of: result) == "评分和材料检查没有列出需要整改的问题。")
    #expect(try ReportText.items("整改措施", of: result).isEmpty)
  }

  @Test func resultsAreUsedByGrade() throws {
    let items = try ReportText.items("结果应用", of: try SampleResult.make(mixed))
    #expect(items.first?.hasPrefix("等级为“优”的项目1个（“科普经费”）：拟") == true)
    #expect(items.last?.hasPrefix("未定等级的项目1个（“学术交流”）") == true)
  }

  @Test func narrativeStandsFirstUnderItsHeading() throws {
    let place = SourcePlace(file: "narrative.md", line: 1)
    let narrative = Narrative(sections: [
      .init(heading: "四、整改措施及结果应用", paragraphs: ["单位自己的措施。"], place: place),
      .init(heading: "致谢", paragraphs: ["另有说明。"], place: place),
    ])
    let result = try SampleResult.make(mixed, narrative: narrative)
    #expect(try ReportText.section("整改措施及结果应用", of: result).hasPrefix("单位自己的措施。"))
    #expect(try ReportText.section("其他需要说明的情况", of: result) == "另有说明。")
  }

  @Test func listsTheOpenPlaces() throws {
    let document = try #require(try ReportText.papers(try SampleResult.make(mixed, date: nil)).first)
    #expect(document.openPlaces.contains("自评依据文件"))
    #expect(document.openPlaces.last == "编制日期")
  }

  @Test func aDepartmentWithoutProjectsHasAReportToo() throws {
    let text = try ReportText.markdown(try SampleResult.make([]))
    #expect(text.contains("自评材料中没有项目。【待补充：项目清单】"))
    #expect(text.contains("部门得分无法计算"))
  }
}
