import Diagnostics
import ScoringCore
import Testing

@testable import Submissions

@Suite struct FolderReadingTests {
  @Test func readsASubmissionInOrder() throws {
    let (submission, findings) = try FolderSample().read()
    #expect(findings.isEmpty)
    #expect(submission.department.name == "市科学技术协会")
    #expect(submission.year == 2020)
    #expect(submission.projects.map(\.id) == ["P1", "P2"])
    #expect(submission.projects.map(\.name) == ["科普活动", "科普场馆"])
    let first = try #require(submission.projects.first)
    #expect(first.budget.initial == ExactDecimal(20))
    #expect(first.budget.adjusted == ExactDecimal(24))
    #expect(first.budget.executed == ExactDecimal("23.5"))
    let indicator = try #require(first.indicators.first)
    #expect(indicator.category.text == "产出指标" && indicator.subcategory.text == "数量指标")
    #expect(indicator.name.text == "活动次数" && indicator.target.text == "≥15次" && indicator.actual.text == "12次")
    #expect(indicator.targetValue.raw == "≥15次")
    #expect(indicator.points == ExactDecimal(10) && indicator.givenScore == nil)
    #expect(indicator.place.line == 2 && indicator.target.place.column == 19)
    #expect(submission.departmentIndicators.map(\.name.text) == ["公众满意度"])
    #expect(submission.inputs.map(\.path) == ["submission.yaml", "projects.csv", "indicators.csv"])
    #expect(submission.inputs.allSatisfy { $0.digest.utf8.count == 64 })
  }

  @Test func readsTheWholeSheet() throws {
    let sheet = """
      department: 市科协
      department-code: "0123"
      year: 2020年度
      compiling-date: 2021年3月15日
      rules: hebei-baoding-2020
      organisation:
        basis: [财预〔2020〕10号, 冀财预〔2020〕1号]
        lead: 办公室
        steps:
      """
    let (submission, findings) = try FolderSample("submission.yaml", sheet).read()
    #expect(findings.isEmpty)
    #expect(submission.department.code == "0123")
    #expect(submission.year == 2020)
    #expect(submission.compilingDate == CalendarDay(year: 2021, month: 3, day: 15))
    #expect(submission.ruleSet?.text == "hebei-baoding-2020")
    #expect(submission.ruleSet?.place.line == 5)
    #expect(submission.department.organisation == [.basis: ["财预〔2020〕10号", "冀财预〔2020〕1号"], .lead: ["办公室"]])
  }

  @Test func readsTheNarrative() throws {
    let text = "前言一\n前言二\r\n\r\n<!-- 提示\n# 不是标题 -->\n# 基本情况\n\n第一段\n续行\n\nword one\nword two\n## 经验 \n#不是标题\n"
    let sections = try FolderSample("narrative.md", text).read().submission.narrative.sections
    #expect(sections.map(\.heading) == ["", "基本情况", "经验"])
    #expect(sections.map(\.paragraphs) == [["前言一前言二"], ["第一段续行", "word one word two"], ["#不是标题"]])
    #expect(sections.map(\.place.line) == [1, 6, 13])
  }

  @Test func readsMergedCellsAndTitlesAsInTheForms() throws {
    let text = """
      2020年度绩效自评表,,,,,,
      项目编码,一级指标,二级指标,三级指标,指标值,完成值,分值（100分）
      P1,产出指标,数量指标,甲,1,1,10
      P1,,,乙,1,1,10
      P1,,质量指标,丙,1,1,10
      P1,效益指标,,丁,1,1,10
      P2,,,戊,1,1,10
      P2,,,,,,
      合计,,,,,,100

      """
    let sample = try FolderSample("indicators.csv", text)
    let (submission, findings) = try sample.read()
    let labels = submission.projects.flatMap(\.indicators).map { "\($0.category.text)/\($0.subcategory.text)" }
    #expect(labels == ["产出指标/数量指标", "产出指标/数量指标", "产出指标/质量指标", "效益指标/", "/"])
    #expect(
      findings.map(sample.summary) == [
        "indicators.csv:1:1 S0126", "indicators.csv:4:4 S0138", "indicators.csv:7:4 S0137", "indicators.csv:8:6 S0136",
        "indicators.csv:9:1 S0140",
      ]
    )
  }

  @Test func readsGB18030AndSaysSo() throws {
    // 项目编码,项目名称,全年预算数,全年执行数 and P1,绩效,1,1
    let header: [UInt8] = [
      0xCF, 0xEE, 0xC4, 0xBF, 0xB1, 0xE0, 0xC2, 0xEB, 0x2C, 0xCF, 0xEE, 0xC4, 0xBF, 0xC3, 0xFB, 0xB3, 0xC6, 0x2C, 0xC8,
      0xAB, 0xC4, 0xEA, 0xD4, 0xA4, 0xCB, 0xE3, 0xCA, 0xFD, 0x2C, 0xC8, 0xAB, 0xC4, 0xEA, 0xD6, 0xB4, 0xD0, 0xD0, 0xCA,
      0xFD, 0x0D, 0x0A,
    ]
    let row: [UInt8] = Array("P1,".utf8) + [0xBC, 0xA8, 0xD0, 0xA7] + Array(",1,1\r\n".utf8)
    let sample = try FolderSample(["projects.csv": header + row])
    let (submission, findings) = try sample.read()
    #expect(submission.projects.map(\.name) == ["绩效"])
    #expect(findings.map(sample.summary) == ["projects.csv S0103"])
  }

  @Test func readsColumnsInAnyOrderAndLanguage() throws {
    let text = "Budget_Executed,project name,extra,project_id,budget planned\n\"1,000.5\",甲,x,P1,１２００万元\n"
    let sample = try FolderSample("projects.csv", text)
    let (submission, findings) = try sample.read()
    let budget = try #require(submission.projects.first?.budget)
    #expect(budget == BudgetFacts(adjusted: ExactDecimal(1200), executed: ExactDecimal("1000.5")))
    #expect(findings.map(sample.summary) == ["projects.csv:1:30 S0123"])
  }

  @Test func namesFilesAsTheUserNamedTheFolder() throws {
    let sample = try FolderSample("projects.csv", FolderSample.projects + "P3,,1,1,1\n")
    let findings = try SubmissionReader.read(sample.path + "/").findings
    #expect(findings.map { $0.place?.file } == ["projects.csv"])
  }

  @Test func readsManyRows() throws {
    let rows = (0..<4_000).map { "P\($0 % 2 + 1),产出指标,数量指标,指标\($0),≥\($0)次,\($0)次,1\n" }
    let header = "项目编码,一级指标,二级指标,三级指标,年度指标值,实际完成值,分值\n"
    let sample = try FolderSample("indicators.csv", header + rows.joined())
    let (submission, findings) = try sample.read()
    #expect(findings.isEmpty && submission.projects.map(\.indicators.count) == [2_000, 2_000])
  }
}
