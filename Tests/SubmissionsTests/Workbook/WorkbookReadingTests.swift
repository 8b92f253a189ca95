import Diagnostics
import OfficeFiles
import ScoringCore
import Testing

@testable import Submissions

@Suite struct WorkbookReadingTests {
  private static let name = SubmissionWorkbookFile.name

  /// What a sheet cannot tell apart from nothing: empty paragraphs, and sections that are.
  private static func visible(_ submission: Submission) -> Submission {
    var submission = submission
    let facts = submission.department.organisation.mapValues { $0.filter { !$0.isEmpty } }
    submission.department.organisation = facts.filter { !$0.value.isEmpty }
    if submission.department.code == "" { submission.department.code = nil }
    if submission.ruleSet?.text == "" { submission.ruleSet = nil }
    submission.plan.overallGoal.removeAll(where: \.isEmpty)
    submission.plan.safeguards.removeAll(where: \.isEmpty)
    for index in submission.plan.itemisedGoals.indices {
      submission.plan.itemisedGoals[index].text.removeAll(where: \.isEmpty)
      submission.plan.itemisedGoals[index].goal.removeAll(where: \.isEmpty)
      submission.plan.itemisedGoals[index].indicators.removeAll(where: \.isEmpty)
    }
    submission.plan.itemisedGoals.removeAll {
      $0.title.isEmpty && $0.text.isEmpty && $0.goal.isEmpty && $0.indicators.isEmpty
    }
    submission.plan.keyTasks.removeAll {
      $0.name.isEmpty && $0.content.isEmpty && $0.amount == nil && $0.goal.isEmpty
    }
    submission.plan.figures.removeAll { $0.name.isEmpty && $0.value == nil }
    var sections: [Narrative.Section] = []
    for section in submission.narrative.sections {
      if section.heading.isEmpty, let last = sections.popLast() {
        let paragraphs = last.paragraphs + section.paragraphs
        sections.append(.init(heading: last.heading, paragraphs: paragraphs, place: last.place))
      } else if !section.heading.isEmpty || !section.paragraphs.isEmpty {
        sections.append(section)
      }
    }
    submission.narrative.sections = sections
    return submission
  }

  private static func read(_ sheets: [Worksheet], alone: Bool = true) throws -> SubmissionReader.Reading {
    let sample = try FolderSample([name: try Workbook(sheets: sheets).bytes()])
    return try SubmissionReader.read(Folder.path(sample.path, name))
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func everythingComesBackAsItWas(seed: UInt64) throws {
    var generator = GeneratedSubmission(seed: 1_000 + seed, isForSheets: true)
    let submission = generator.submission(isLong: seed == 0)
    let (read, findings) = try Self.read(SubmissionWorkbook.workbook(of: submission, language: .chinese).sheets)
    let expected = SubmissionContent(Self.visible(submission)).lines
    for (written, read) in zip(expected, SubmissionContent(read).lines) where written != read {
      Issue.record("written \(written)\nread    \(read)")
    }
    #expect(SubmissionContent(read).lines.count == expected.count)
    #expect(!findings.contains { $0.severity == .error && !["S0142", "S0143"].contains($0.code) })
  }

  @Test func everyTextComesBack() throws {
    let place = GeneratedSubmission.place
    var submission = try FolderSample().read().submission
    for (index, text) in GeneratedSubmission.shown.enumerated() {
      submission.projects.append(ProjectEntry(id: "H\(index)", name: text, goal: text, note: text, place: place))
      submission.narrative.sections.append(.init(heading: text, paragraphs: [text], place: place))
      submission.plan.keyTasks.append(.init(name: Cell(text, at: place), content: text))
    }
    let read = try Self.read(SubmissionWorkbook.workbook(of: submission, language: .chinese).sheets).submission
    let expected = SubmissionContent(submission).lines
    for (written, read) in zip(expected, SubmissionContent(read).lines) where written != read {
      Issue.record("written \(written)\nread    \(read)")
    }
  }

  private static func sheet(_ name: String, _ rows: [[String]]) -> Worksheet {
    Worksheet(name: name, rows: rows.map { .init($0.map { WorksheetCell($0.isEmpty ? .empty : .text($0)) }) })
  }

  static let basics = sheet("基本信息", [["部门名称", "市科协"], ["年度", "2020年度"]])
  static let projects = sheet("项目", [["项目编码", "项目名称", "全年预算数", "全年执行数"], ["P1", "甲", "1", "1"]])
  static let indicators = sheet(
    "指标",
    [["项目编码", "一级指标", "三级指标", "年度指标值", "实际完成值"], ["P1", "产出指标", "次数", "≥1次", "1次"]]
  )

  @Test func readsSheetsAsPeopleRearrangeThem() throws {
    let indicators = Self.sheet(
      "指标 ",
      [
        ["2020年度绩效自评"], ["实际完成值", "提示", "年度指标值", "三级指标", "一级指标", "完成率", "项目编码", "我的备注"],
        ["12次", "未填", "≥15次", "次数", "产出指标", "80%", "P1", "x"], ["", "", "≥1个", "个数", "", "", "P1", ""],
        ["", "未填", "", "", "", "", "", ""],
      ]
    )
    let (submission, findings) = try Self.read([indicators, Self.projects, Self.basics])
    let read = submission.projects.flatMap(\.indicators)
    #expect(read.map(\.name.text) == ["次数", "个数"] && read.map(\.category.text) == ["产出指标", "产出指标"])
    #expect(read.first?.actual.place.text == "自评数据.xlsx 指标!A3")
    #expect(submission.inputs.map(\.path) == [Self.name] && submission.year == 2020)
    #expect(findings.map(\.code).sorted() == ["S0123", "S0126", "S0138"])
  }

  @Test func mergedLabelsStandForAllTheirRows() throws {
    var indicators = Self.sheet(
      "指标",
      [
        ["项目编码", "一级指标", "三级指标", "年度指标值", "实际完成值", "分值"], ["P1", "产出指标", "甲", "≥1", "1", "10"],
        ["", "", "乙", "≥1", "1", ""],
      ]
    )
    indicators.merges = [0, 1, 5].map { CellRange(rows: 1...2, columns: $0...$0) }
    let read = try Self.read([Self.basics, Self.projects, indicators]).submission.projects.flatMap(\.indicators)
    #expect(read.map(\.category.text) == ["产出指标", "产出指标"])
    #expect(read.map(\.points) == [ExactDecimal(10), nil])
  }

  @Test func saysWhereInTheWorkbookAMistakeIs() throws {
    let projects = Self.sheet("项目", [["项目编码", "项目名称", "全年预算数", "全年执行数"], ["P1", "甲", "八十", "1"]])
    let basics = Self.sheet("基本信息", [["部门名称", "市科协"], ["年度", "2020"], ["编制日其", "x"], ["任务资金", "5元"]])
    let findings = try Self.read([basics, projects, Self.indicators]).findings
    #expect(
      findings.map { "\($0.place?.text ?? "") \($0.code)" } == [
        "自评数据.xlsx 基本信息!A3 S0165", "自评数据.xlsx 基本信息!B4 S0144", "自评数据.xlsx 项目!C2 S0141",
      ]
    )
    #expect(findings.first?.help?.chinese == "是否为“编制日期”？")
  }

  @Test(arguments: ["基本信息", "项目", "指标"])
  func needsItsSheets(name: String) throws {
    let sheets = [Self.basics, Self.projects, Self.indicators].filter { $0.name != name }
    let error = #expect(throws: UnusableInput.self) { try Self.read(sheets) }
    #expect(error?.findings.map(\.code) == ["S0161"])
    #expect(error?.findings.first?.message.chinese == "缺少工作表“\(name)”")
  }

  @Test func refusesWhatIsNoWorkbook() throws {
    let sample = try FolderSample([Self.name: Array("not a workbook".utf8)])
    #expect(throws: UnusableInput.self) { try SubmissionReader.read(Folder.path(sample.path, Self.name)) }
  }
}
