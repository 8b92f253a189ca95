import JixiaoCommands
import OfficeFiles
import Testing

@Suite struct InitCommandTests {
  static let files = ["indicators.csv", "narrative.md", "projects.csv", "submission.yaml", "自评数据.xlsx"]

  @Test func writesAnEmptySubmission() throws {
    let folder = try TemporaryFolder()
    let run = ProgramRun(["init", "材料", "--department", "市科协", "--year", "2024"], in: folder.path)
    #expect(run.status == .done && run.errors.isEmpty)
    #expect(run.output.contains("自评数据.xlsx") && run.output.contains("jixiao evaluate 材料"))
    #expect(try Folder.names(in: folder.path + "/材料") == Self.files)
    #expect(try folder.text(of: "材料/submission.yaml").contains("department: 市科协\nyear: 2024\n"))
    #expect(try folder.text(of: "材料/narrative.md").hasPrefix("# 绩效自评工作组织开展情况\n"))
    #expect(try folder.text(of: "材料/projects.csv").split(separator: "\r\n").count == 1)
    // The tables have no rows yet, which is all there is to say.
    let check = ProgramRun(["check", "材料"], in: folder.path)
    #expect(
      check.output.contains("projects.csv:1:1: error[S0131]")
        && check.output.contains("indicators.csv:1:1: error[S0131]")
    )
  }

  @Test func leavesTheDepartmentOpen() throws {
    let folder = try TemporaryFolder()
    #expect(ProgramRun(["init", "材料", "--year", "2024"], in: folder.path).status == .done)
    #expect(ProgramRun(["check", "材料"], in: folder.path).output.contains("缺少“department”"))
  }

  @Test func overwritesNothing() throws {
    for name in Self.files {
      let folder = try TemporaryFolder()
      try folder.write("work of a week", to: "材料/" + name)
      let run = ProgramRun(["init", "材料", "--year", "2024"], in: folder.path)
      #expect(run.status == .outputNotWritten && run.errors.contains("A0103"))
      #expect(try Folder.names(in: folder.path + "/材料") == [name])
    }
  }

  @Test func needsAYear() {
    #expect(ProgramRun(["init", "材料"]).status == .wrongCommandLine)
    #expect(ProgramRun(["init"]).status == .wrongCommandLine)
  }

  @Test func takesItsTargetsFromADocument() throws {
    let folder = try TemporaryFolder()
    try folder.write(ImportCommandTests.dump, to: "目标.txt")
    let run = ProgramRun(["init", "材料", "--from", "目标.txt"], in: folder.path)
    #expect(run.status == .done)
    #expect(run.output.contains("示范县图书馆 2023 年度：项目 1 个，指标 3 项"))
    #expect(try folder.text(of: "材料/indicators.csv").contains("读者活动场次"))
  }

  /// The workbook counts as long as only it is filled in; here it is as empty as the tables and says the same.
  @Test func theWorkbookIsEvaluatedByItsName() throws {
    let folder = try TemporaryFolder()
    try folder.write(ImportCommandTests.dump, to: "目标.txt")
    #expect(ProgramRun(["init", "材料", "--from", "目标.txt"], in: folder.path).status == .done)
    let workbook = ProgramRun(["evaluate", "材料/自评数据.xlsx", "--json"], in: folder.path)
    #expect(workbook.output.contains("\"name\": \"读者活动经费\""))
    #expect(workbook.output.contains("自评数据.xlsx"))
    #expect(ProgramRun(["evaluate", "材料", "--json"], in: folder.path).output.contains("indicators.csv"))
  }
}
