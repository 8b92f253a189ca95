import Papers
import ScoringCore
import Testing

@testable import Reports

/// Nobody may take a score for final while something has not been scored.
@Suite("Scores that are not final yet")
struct ProvisionalResultTests {
  /// 培训: 10 + 50 of 60, as the 40 points of 效益 and 满意度 are open: 中 for now. 巡展: 10 of 40 points lost.
  private let projects: [SampleProject] = [
    SampleProject(id: "P-1", name: "科普", indicators: SampleProject.allMet),
    SampleProject(
      id: "P-2",
      name: "培训",
      indicators: [
        .number("场次", 10, 10, unit: "场"), .number("知晓率", 80, nil, category: 1), .number("满意度", 90, nil, category: 2),
      ]
    ),
  ]

  @Test func areMarkedWhereGradesAreCountedAndUsed() throws {
    let result = try SampleResult.make(projects)
    #expect(try ReportText.section("自评得分", of: result).contains("项目等级分布：“优”1个、“中”1个（暂计）。"))
    let uses = try ReportText.items("结果应用", of: result)
    #expect(uses.first?.contains("暂计") == false)
    #expect(uses.last?.hasPrefix("等级为“中”的项目1个（“培训”（暂计））：") == true)
    #expect(uses.last?.contains("评分补齐后按最终等级") == true)
  }

  @Test func someOfAGradeAreCounted() throws {
    let another = SampleProject(
      id: "P-3",
      name: "讲座",
      indicators: [
        .number("场次", 10, 2, unit: "场"), .number("知晓率", 80, 80, category: 1), .number("满意度", 90, 90, category: 2),
      ]
    )
    // 10 + 10 + 30 + 10 = 60: 中, and final.
    let result = try SampleResult.make(projects + [another])
    #expect(try ReportText.section("自评得分", of: result).contains("“中”2个（其中暂计1个）"))
  }

  @Test func areMarkedInTheDepartmentsSheet() throws {
    let sheet = SelfEvaluationWorkbook(try SampleResult.make(projects)).workbook.sheets[1]
    let rows = sheet.rows.map { $0.cells.map(\.shown) }
    let header = try #require(rows.first { $0.first == "项目支出" })
    let remark = try #require(header.firstIndex(of: "备注"))
    #expect(try #require(rows.first { $0.count > 1 && $0[1] == "科普" })[remark] == "")
    #expect(try #require(rows.first { $0.count > 1 && $0[1] == "培训" })[remark] == "暂计：尚有40分未评")
    #expect(try #require(sheet.row(beginningWith: "部门整体"))[remark].hasPrefix("暂计"))
  }

  @Test func areMarkedWhereATemplateAsksForThem() throws {
    let result = try SampleResult.make([projects[1]])
    let department = try #require(SelfEvaluationReport(result, outline: Outline.shipped()).templateValues.first)
    #expect(department["自评得分"] == "60.00（暂计）")
    #expect(department["等级"] == "中（暂计）")
    let project = try #require(SelfEvaluationReport(result, outline: Outline.shipped("yunnan")).templateValues.first)
    #expect(project["自评得分"] == "60.00（暂计）")
    let final = try SampleResult.make([projects[0]])
    #expect(try SelfEvaluationReport(final, outline: Outline.shipped()).templateValues.first?["自评得分"] == "100.00")
  }

  /// All that was scored is full: as far as anyone knows, score and execution stand together.
  @Test func whatIsOpenIsNotLost() throws {
    let charts = ResultCharts(try SampleResult.make(projects))
    let figure = try #require(charts.executions.first)
    #expect(figure.description == "列入2个项目，其中1个尚有内容未评分，得分率按已评分的分值计算，两者相差均不到10个百分点。")
  }
}

@Suite("Names that a Word template may ask for")
struct TemplateValueTests {
  @Test func aDepartmentHasNoProjectCode() throws {
    let result = try SampleResult.make([SampleProject(id: "P-7", name: "科普", indicators: SampleProject.allMet)])
    let department = try #require(SelfEvaluationReport(result, outline: Outline.shipped()).templateValues.first)
    #expect(department["项目编码"] == nil, "a template that asks for it is told so, with the place")
    let project = try #require(SelfEvaluationReport(result, outline: Outline.shipped("yunnan")).templateValues.first)
    #expect(project["项目编码"] == "P-7")
  }

  @Test func aProjectWithoutACodeSaysSo() throws {
    let result = try SampleResult.make([SampleProject(id: "", name: "科普", indicators: SampleProject.allMet)])
    let project = try #require(SelfEvaluationReport(result, outline: Outline.shipped("yunnan")).templateValues.first)
    #expect(project["项目编码"] == "【待补充：项目编码】")
  }
}
