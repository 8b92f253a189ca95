import JixiaoCommands
import Testing

/// `jixiao score` as a person or a script calls it.
struct ScoreCommandTests {
  private static let header =
    "department_id,project_id,project_name,budget_planned,budget_executed,level1,level3,target_text,actual_text,weight\n"
  /// 50 × 0.8 + 30 + 10, and 5 of 10 for half of the money spent: 85.
  private static let good =
    header + "D1,P1,科普,100,50,产出指标,a,≥10次,8次,50\nD1,P1,科普,100,50,效益指标,b,≥1个,1个,30\n"
    + "D1,P1,科普,100,50,满意度指标,c,≥90%,95%,10\n"

  private static func run(_ text: String?, _ options: String..., in folder: borrowing TemporaryFolder) throws
    -> ProgramRun
  {
    if let text { try folder.write(text, to: "t.csv") }
    return ProgramRun(["score", "t.csv", "--output", "out"] + options, in: folder.path)
  }

  @Test func writesResultsAndSaysSo() throws {
    let folder = try TemporaryFolder()
    let run = try Self.run(Self.good, "--lang", "en", in: folder)
    #expect(run.status == .done)
    #expect(run.output.contains("departments 1, projects 1, rows 3"))
    let projects = try folder.text(of: "out/projects.csv")
    #expect(projects.hasPrefix("\u{FEFF}department_id,project_id,"))
    #expect(projects.hasSuffix("\r\nD1,P1,科普,100,50,5.00,3,85.00,0.00,良\r\n"))
    #expect(try folder.text(of: "out/departments.csv").hasSuffix("\r\nD1,1,1,85.00,良,no\r\n"))
    #expect(try folder.text(of: "out/findings.csv").split(separator: "\r\n").count == 1)
  }

  @Test func chineseIsTheLanguageOfTheResults() throws {
    let folder = try TemporaryFolder()
    #expect(try Self.run(Self.good, in: folder).output.contains("部门 1 个，项目 1 个，指标 3 行"))
    #expect(try folder.text(of: "out/projects.csv").hasPrefix("\u{FEFF}部门编码,项目编码,项目名称,"))
  }

  @Test func mistakesInRowsAreCountedAndMakeStatusOne() throws {
    let folder = try TemporaryFolder()
    let run = try Self.run(Self.good + "D1,P1\nD2\n", "--lang", "en", in: folder)
    #expect(run.status == .doneWithErrors)
    #expect(run.errors.contains("error[T0101] × 2"))
    #expect(run.errors.contains("t.csv:5"))
    #expect(try folder.text(of: "out/findings.csv").contains("\r\n,,t.csv,6,1,error,T0101,"))
  }

  @Test func strictStopsWithStatusThree() throws {
    let folder = try TemporaryFolder()
    #expect(try Self.run(Self.good, in: folder).status == .done)
    let before = try folder.text(of: "out/projects.csv")
    let run = try Self.run(Self.good + "D1,P1\n", "--strict", in: folder)
    #expect(run.status == .unusableInput)
    #expect(run.errors.contains("T0101"))
    #expect(try folder.text(of: "out/projects.csv") == before)
  }

  @Test func aMissingTableHasStatusThree() throws {
    let folder = try TemporaryFolder()
    let run = try Self.run(nil, in: folder)
    #expect(run.status == .unusableInput)
    #expect(run.errors.contains("F0001"))
  }

  @Test func resultsThatCannotBeWrittenHaveStatusFour() throws {
    let folder = try TemporaryFolder()
    try folder.write("a file", to: "out")
    #expect(try Self.run(Self.good, in: folder).status == .outputNotWritten)
    #expect(try folder.text(of: "out") == "a file")
  }

  @Test(arguments: [
    ["score", "t.csv"], ["score", "--output", "out"], ["score", "t.csv", "--output", "out", "--threads", "0"],
    ["score", "t.csv", "--output", "out", "--threads", "many"],
    ["score", "t.csv", "--output", "out", "--max-findings", "-1"],
  ])
  func aWrongCommandLineHasStatusTwo(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.good, to: "t.csv")
    #expect(ProgramRun(arguments, in: folder.path).status == .wrongCommandLine)
  }

  @Test func jsonSaysTheSame() throws {
    let folder = try TemporaryFolder()
    let run = try Self.run(Self.good + "D1\n", "--json", "--lang", "en", in: folder)
    #expect(run.output.contains("\"rows\": 4"))
    #expect(run.output.contains("\"projects\": 1"))
    #expect(run.output.contains("\"code\": \"T0101\""))
    #expect(run.output.contains("\"count\": 1"))
    #expect(run.errors.contains("scored: departments 1"))
  }

  @Test func rulesAndYearAreTaken() throws {
    let folder = try TemporaryFolder()
    let text = Self.header + "D1,P1,n,1,1,产出指标,a,2020年11月底前,11月30日,50\n"
    #expect(try Self.run(text, in: folder).errors.contains("E0227"))
    #expect(try !Self.run(text, "--year", "2020", in: folder).errors.contains("E0227"))
    #expect(try Self.run(text, "--rules", "nowhere.yaml", in: folder).status == .unusableInput)
  }

  @Test func findingsAreListedUpToTheirLimit() throws {
    let folder = try TemporaryFolder()
    let text = Self.good + String(repeating: "D1\n", count: 20)
    for (limit, lines) in [("0", 0), ("3", 3), ("50", 20)] {
      let run = try Self.run(text, "--max-findings", limit, in: folder)
      #expect(run.errors.contains("error[T0101] × 20"))
      #expect(try folder.text(of: "out/findings.csv").split(separator: "\r\n").count == 1 + lines)
    }
  }
}
