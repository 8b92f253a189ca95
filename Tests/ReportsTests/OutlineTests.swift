import Diagnostics
import Papers
import ScoringCore
import Submissions
import Testing

@testable import Reports

@Suite("Reports along their outlines")
struct OutlineTests {
  private let projects: [SampleProject] = [
    SampleProject(id: "P-1", name: "科普经费", indicators: SampleProject.allMet),
    SampleProject(
      id: "P-2",
      name: "巡展",
      budget: "20",
      executed: "10",
      indicators: [.number("场次", 5, 3, unit: "场"), .withoutTarget("满意度", category: 2)]
    ),
  ]

  /// Headings with their levels, in order.
  private func headings(_ sections: [PaperSection], level: Int = 1) -> [String] {
    sections.flatMap { ["\(level) \($0.heading)"] + headings($0.subsections, level: level + 1) }
  }

  @Test(arguments: ShippedOutline.all.map(\.id))
  func everyShippedOutlineMakesItsPapers(_ id: String) throws {
    let outline = try Outline.shipped(id)
    #expect(outline.id == id)
    let papers = try ReportText.papers(try SampleResult.make(projects), outline: id)
    #expect(papers.count == (outline.scope == .project ? 2 : 1))
    for paper in papers {
      #expect(!headings(paper.sections).isEmpty)
      for heading in outline.headings { #expect(ReportText.section(heading, of: paper) != nil, "\(heading)") }
    }
  }

  @Test func theNationalOutlineIsOnePaperForEachProject() throws {
    let papers = try ReportText.papers(try SampleResult.make(projects), outline: "national-project")
    #expect(papers.map(\.title) == ["科普经费", "巡展"].map { "示例市科学技术协会2020年度“\($0)”项目支出绩效自评报告" })
    let exhibition = try #require(papers.last)
    #expect(
      headings(exhibition.sections).prefix(6) == [
        "1 项目基本情况", "2 项目概况", "2 项目绩效目标", "1 绩效评价工作开展情况", "1 综合评价情况及评价结论", "1 绩效评价指标分析",
      ]
    )
    let score = try #require(ReportText.section("综合评价情况及评价结论", of: exhibition))
    #expect(score.contains("“巡展”自评暂计"))
    #expect(!score.contains("科普经费"))
    #expect(ReportText.section("主要经验及做法", of: exhibition) == "【待补充：主要经验及做法】")
  }

  @Test func indicatorsStandUnderTheirCategoryAndSubcategory() throws {
    let papers = try ReportText.papers(try SampleResult.make(projects), outline: "transfer-payment")
    let exhibition = try #require(papers.last)
    #expect(headings(exhibition.sections).contains { $0.hasPrefix("3 产出指标完成情况分析") })
    let outputs = try #require(ReportText.section("产出指标完成情况分析", of: exhibition))
    #expect(outputs.contains("“场次”目标值≥5场，实际3场，相差2场"))
    #expect(!outputs.contains("满意度"))
  }

  @Test func moneyOfAProjectIsItsOwn() throws {
    let papers = try ReportText.papers(try SampleResult.make(projects), outline: "yunnan")
    let text = papers.map { ReportText.section("项目资金执行情况", of: $0) ?? "" }
    #expect(text.last?.hasPrefix("全年预算20.00万元，执行10.00万元，10.00万元未执行，执行率50.00%") == true)
    #expect(text.first?.contains("20.00") == false)
  }

  @Test func textForOneProjectGoesIntoItsReportOnly() throws {
    let place = SourcePlace(file: "narrative.md", line: 1)
    let narrative = Narrative(sections: [
      .init(heading: "科普经费：主要经验及做法", paragraphs: ["提前排期。"], place: place),
      .init(heading: "其他需要说明的问题", paragraphs: ["各项目均已公开。"], place: place),
    ])
    let result = try SampleResult.make(projects, narrative: narrative)
    let papers = try ReportText.papers(result, outline: "national-project")
    #expect(papers.map { ReportText.section("主要经验及做法", of: $0) } == ["提前排期。", "【待补充：主要经验及做法】"])
    #expect(papers.map { ReportText.section("其他需要说明的问题", of: $0) } == ["各项目均已公开。", "各项目均已公开。"])
    // In the report on the whole department it is not lost.
    let whole = try ReportText.papers(result)
    #expect(ReportText.section("科普经费：主要经验及做法", of: try #require(whole.first)) == "提前排期。")
  }

  @Test func textOfTheDepartmentThatFindsNoHeadingIsTold() throws {
    let place = SourcePlace(file: "narrative.md", line: 7)
    let narrative = Narrative(sections: [.init(heading: "致谢", paragraphs: ["另有说明。"], place: place)])
    let result = try SampleResult.make(projects, narrative: narrative)
    let report = SelfEvaluationReport(result, outline: try Outline.shipped("yunnan"))
    #expect(report.papers.allSatisfy { ReportText.section("致谢", of: $0) == nil })
    #expect(report.findings.map(\.code) == ["N0204"])
    #expect(report.findings.first?.place == place)
    // The report on the department takes it in at its end.
    #expect(SelfEvaluationReport(result, outline: try Outline.shipped()).findings.isEmpty)
  }

  @Test func aDepartmentWithoutProjectsHasNoEmptyPatterns() throws {
    let paper = try #require(try ReportText.papers(try SampleResult.make([])).first)
    #expect(!headings(paper.sections).contains("2 各项目完成情况"))
    #expect(try ReportText.papers(try SampleResult.make([]), outline: "yunnan").isEmpty)
  }

  @Test func theRulesAreFootnotedWithTheirSources() throws {
    let result = try SampleResult.make(projects)
    let paper = try #require(try ReportText.papers(result).first)
    var notes: [String] = []
    for case .paragraph(let text, let footnotes) in paper.sections[0].blocks where text.hasPrefix("评分使用规则集") {
      notes = footnotes
    }
    #expect(
      notes == [
        "预算执行率10分、产出指标50分、效益指标30分、满意度指标10分、≥、≤、时限指标的计分方法、定性档次、等级标准：财预〔2020〕10号（已核实）。"
      ]
    )
  }
}

@Suite("Mistakes in outlines")
struct OutlineFileTests {
  private func codes(_ sections: String, scope: String = "department", title: String = "报告") -> [String] {
    let text = """
      id: x
      name: 某提纲
      scope: \(scope)
      source: {document: 某通知, certainty: verified}
      title: "\(title)"
      \(sections)
      """
    do throws(UnusableInput) {
      _ = try OutlineFile.read(Array(text.utf8), file: "x.yaml")
      return []
    } catch {
      return error.findings.map(\.code)
    }
  }

  @Test(arguments: [
    ("sections:\n  - {heading: 甲, content: [score]}", []),
    ("sections:\n  - {heading: 甲, content: [scores]}", ["N0105"]),
    ("sections:\n  - {heading: 甲, contents: [score]}", ["N0102", "N0114"]),
    ("sections:\n  - {heading: 甲}", ["N0114"]),
    ("sections:\n  - {content: [score]}", ["N0103"]),
    ("sections: []", ["N0103"]),
    ("sections: 甲", ["N0103", "N0104"]),
    ("sections:\n  - {heading: 甲, content: score}", ["N0104"]),
    ("sections:\n  - {heading: \"{单位}\", content: [score]}", ["N0112"]),
    ("sections:\n  - {heading: 一、基本情况, content: [score]}", ["N0116"]),
    ("sections:\n  - {heading: （二）得分, content: [score]}", ["N0116"]),
    ("sections:\n  - {heading: 2.得分, content: [score]}", ["N0116"]),
    ("sections:\n  - {heading: 2.0版系统建设, content: [score]}", []),
    ("sections:\n  - {heading: 一致性, content: [score]}", []),
    ("sections:\n  - {each: indicator, content: [score]}", ["N0103", "N0105"]),
    (
      "sections:\n  - {heading: 甲, sections: [{heading: 乙, sections: [{heading: 丙, sections: [{heading: 丁, "
        + "sections: [{heading: 戊, content: [score]}]}]}]}]}", ["N0113"]
    ),
  ])
  func areToldByTheirCodes(_ sections: String, _ expected: [String]) {
    #expect(codes(sections).sorted() == expected)
  }

  @Test func aReportOnOneProjectRepeatsNothingForEachProject() {
    #expect(codes("sections:\n  - {each: project, content: [score]}", scope: "project") == ["N0115"])
    #expect(codes("sections:\n  - {each: project, content: [score]}").isEmpty)
  }

  @Test func aTitleHasKnownPlacesOnly() {
    #expect(codes("sections:\n  - {heading: 甲, content: [score]}", title: "{地方}报告") == ["N0112"])
  }

  @Test func anUnknownNameIsAnsweredWithTheNearest() throws {
    do throws(UnusableInput) {
      _ = try Outline.shipped("yunan")
      Issue.record("there is no such outline")
    } catch {
      #expect(error.findings.map(\.code) == ["N0111"])
      #expect(error.findings.first?.help?.chinese == "是否想写“yunnan”？")
    }
  }
}
