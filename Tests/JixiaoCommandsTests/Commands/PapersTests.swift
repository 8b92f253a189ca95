import JixiaoCommands
import OfficeFiles
import Testing

/// What `evaluate --output` writes, as whoever opens the folder finds it.
@Suite struct PapersTests {
  static let report = "保定市科学技术协会2020年度绩效自评报告"

  @Test func theIndexSaysWhatEachFileIs() throws {
    let sample = try SampleFolder()
    _ = sample.run("evaluate", "sample", "--output", "papers", "--format", "md,json,csv")
    let index = try sample.folder.text(of: "papers/文件清单.txt")
    #expect(index.hasPrefix("保定市科学技术协会2020年度\n\n\(Self.report).md  自评报告（纯文本）\n"))
    let listed = index.split(separator: "\n").dropFirst().map { String($0.prefix { $0 != " " }) }
    #expect(Set(listed + ["文件清单.txt"]) == Set(try Folder.names(in: sample.path + "/papers")))
  }

  /// Whoever has only the workbook left gets the same projects, indicators and money out of it.
  @Test func theWorkbookCanBeImportedAgain() throws {
    let sample = try SampleFolder()
    _ = sample.run("evaluate", "sample", "--output", "papers", "--format", "xlsx,csv")
    let workbook = "papers/保定市科学技术协会2020年度绩效自评表.xlsx"
    #expect(sample.run("import", workbook, "--output", "again").output.contains("项目 12 个，指标 42 项"))
    _ = sample.run("evaluate", "again", "--output", "papers-again", "--format", "csv")
    let scored = try sample.folder.text(of: "papers/projects.csv")
    let again = try sample.folder.text(of: "papers-again/projects.csv")
    let columns = { (text: String) in
      text.split(whereSeparator: \.isNewline).map {
        $0.split(separator: ",", omittingEmptySubsequences: false).prefix(5)
      }
    }
    #expect(columns(scored).count == 13)
    #expect(columns(again) == columns(scored))
  }

  @Test func anOutlineOfProjectsMakesAReportForEach() throws {
    let sample = try SampleFolder()
    let run = sample.run("evaluate", "sample", "--output", "papers", "--format", "md", "--outline", "yunnan-2022")
    #expect(run.output.contains("已写入 papers：共 13 个文件，见 文件清单.txt"))
    let names = try Folder.names(in: sample.path + "/papers")
    #expect(names.count == 13)
    let own = "保定市科学技术协会2020年度“学术交流经费”项目支出绩效自评报告.md"
    #expect(names.contains(own))
    #expect(try sample.folder.text(of: "papers/" + own).contains("## 一、自评结论"))
  }

  @Test func anOutlineOfOnesOwnIsRead() throws {
    let sample = try SampleFolder()
    let outline = """
      id: own
      name: 简报
      scope: department
      source: {document: 内部用, certainty: assumed}
      title: "{部门}自评简报"
      sections:
        - {heading: 结论, content: [score]}
      """
    try sample.folder.write(outline, to: "own.yaml")
    _ = sample.run("evaluate", "sample", "--output", "papers", "--format", "md", "--outline", "own.yaml")
    let text = try sample.folder.text(of: "papers/保定市科学技术协会自评简报.md")
    #expect(text.hasPrefix("# 保定市科学技术协会自评简报\n\n## 一、结论\n\n部门自评得分"))
  }

  @Test(arguments: [
    (["--outline", "baodin"], "N0111", "是否想写“baoding”？"), (["--outline", "./none.yaml"], "F0001", "none.yaml"),
  ])
  func anOutlineThatIsNotThereIsSaid(_ option: [String], _ code: String, _ words: String) throws {
    let sample = try SampleFolder()
    let run = sample.run(["evaluate", "sample", "--output", "papers"] + option)
    #expect(run.status == .unusableInput)
    #expect(run.errors.contains("error[\(code)]"))
    #expect(run.errors.contains(words))
    #expect(try Folder.names(in: sample.path) == ["sample"])
  }

  @Test func theDateOfTheCommandLineStandsInThePapers() throws {
    let sample = try SampleFolder()
    _ = sample.run("evaluate", "sample", "--output", "papers", "--format", "md", "--date", "2021-03-05")
    #expect(try sample.folder.text(of: "papers/\(Self.report).md").hasSuffix("\n\n2021年3月5日\n"))
    let wrong = sample.run("evaluate", "sample", "--output", "papers", "--date", "2021-02-30")
    #expect(wrong.status == .wrongCommandLine)
    #expect(wrong.errors.contains("error[A0018]"))
  }

  @Test func whatIsStillToBeFilledInIsListed() throws {
    let sample = try SampleFolder()
    let run = sample.run("evaluate", "sample", "--output", "papers", "--format", "md")
    #expect(run.errors.contains("info[N0201]: 待补充：“老科协经费”的绩效目标表"))
    #expect(!run.errors.contains("N0202"), "every number of the report is in the result")
    #expect(!run.errors.contains("N0203"))
  }

  /// The line says how many remarks follow it, those about the papers included.
  @Test func theCountsAreOfAllThatIsTold() throws {
    let sample = try SampleFolder()
    let run = sample.run("evaluate", "sample", "--output", "papers", "--format", "md")
    let told = run.errors.split(separator: "\n").count { $0.contains(": info[") }
    #expect(run.errors.contains("info[N0201]"))
    #expect(run.output.contains("，提示 \(told)\n"))
  }

  /// Nobody can count the paragraphs of a text file, and a file for Word was not asked for.
  @Test func whatIsOpenIsFoundByItsHeading() throws {
    let sample = try SampleFolder()
    let run = sample.run("evaluate", "sample", "--output", "papers", "--format", "md")
    #expect(run.errors.contains("\(Self.report).md “3.老科协经费”: info[N0201]: 待补充：“老科协经费”的绩效目标表"))
    #expect(!run.errors.contains(".docx"))
  }

  /// A department may call itself anything; the disk takes only some of it.
  @Test func namesThatNoDiskTakesAreMadeSafe() throws {
    let sample = try SampleFolder()
    let long = String(repeating: "长", count: 120)
    try sample.replace(
      "department: 保定市科学技术协会\n",
      with: "department: \"甲/乙:\\\"丙\\\"?\(long)\"\n",
      in: "submission.yaml"
    )
    let run = sample.run("evaluate", "sample", "--output", "papers", "--format", "md")
    #expect(run.status == .doneWithErrors, "\(run.errors)")
    let names = try Folder.names(in: sample.path + "/papers").filter { $0.hasSuffix(".md") }
    #expect(names.count == 1)
    #expect(names.first?.hasPrefix("甲_乙__丙__长长") == true)
    #expect((names.first?.utf8.count ?? 0) <= 255)
  }
}
