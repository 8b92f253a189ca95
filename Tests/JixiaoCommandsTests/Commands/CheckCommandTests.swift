import JixiaoCommands
import Testing

struct CheckCommandTests {
  @Test func listsFindingsByPlaceAndCountsThem() throws {
    let sample = try SampleFolder()
    let run = sample.run("check", "sample")
    #expect(run.status == .doneWithErrors)
    #expect(run.output.contains("【indicators.csv】731-0402-JCN-GZGO 素质体验馆建设经费\n"))
    #expect(run.output.contains("indicators.csv:23:39: error[L22]: 指标“人均财政投入水平”"))
    #expect(run.output.contains("\nL22       2  单位与指标名称矛盾\n"))
    #expect(run.output.contains("\n问题：错误 "))
    #expect(run.errors.isEmpty)
  }

  @Test func jsonIsAllThereIs() throws {
    let sample = try SampleFolder()
    let run = sample.run("check", "sample", "--json", "--lang", "en")
    #expect(run.status == .doneWithErrors)
    #expect(run.output.hasPrefix("{\n  \"schema\": 1,\n  \"counts\": {\n    \"error\": "))
    #expect(run.output.hasSuffix("\n}\n"))
    #expect(run.errors.isEmpty)
    #expect(sample.run("check", "sample", "--format", "json", "--lang", "en").output == run.output)
  }

  @Test func sarifDescribesWhatIsFound() throws {
    let sample = try SampleFolder()
    let run = sample.run("check", "sample", "--format", "sarif")
    #expect(run.output.contains("\"version\": \"2.1.0\""))
    #expect(run.output.contains("\"id\": \"L22\"") && run.output.contains("\"ruleId\": \"L22\""))
    #expect(!run.output.contains("\"id\": \"L23\""))
  }

  @Test func onlyListsWhatIsAskedFor() throws {
    let sample = try SampleFolder()
    let run = sample.run("check", "sample", "--only", "L49,l33")
    #expect(run.status == .done)
    // 约数 of an actual is told by scoring.
    #expect(run.output.contains("[L49]") && run.output.contains("[E0211]"))
    #expect(!run.output.contains("[L22]"))
    #expect(run.output.contains("问题：错误 0，警告 2，提示 1"))
  }

  @Test func severityLeavesOutWhatMattersLess() throws {
    let sample = try SampleFolder()
    let run = sample.run("check", "sample", "--severity", "error")
    #expect(run.output.contains("error[L22]") && !run.output.contains("warning[") && !run.output.contains("info["))
  }

  @Test func silencedFindingsAreCounted() throws {
    let sample = try SampleFolder()
    let text = try sample.folder.text(of: "sample/submission.yaml")
    let silenced = text + "silenced:\n  - {check: L22, at: 人均财政投入水平, reason: 按场馆个数考核}\n"
    try sample.folder.write(silenced, to: "sample/submission.yaml")
    let run = sample.run("check", "sample")
    #expect(!run.output.contains("'人均财政投入水平'"))
    #expect(run.output.contains("；不再提示 1\n"))
    #expect(sample.run("check", "sample", "--json").output.contains("\"silenced\": \"按场馆个数考核\""))
    #expect(sample.run("evaluate", "sample", "--json").output.contains("\"silenced\": \"按场馆个数考核\""))
  }

  @Test(arguments: [[String](), ["--json"]])
  func listsWhatMakesASubmissionUnusable(_ options: [String]) {
    let run = ProgramRun(["check", "/no/such/folder"] + options)
    #expect(run.status == .unusableInput)
    #expect(run.output.contains("F0001"))
  }

  @Test func theListNamesEveryCheck() {
    let run = ProgramRun(["check", "--list"])
    #expect(run.status == .done)
    for number in 1...60 { #expect(run.output.contains(number < 10 ? "\nL0\(number) " : "\nL\(number) ")) }
    #expect(
      ProgramRun(["check", "--list", "--lang", "en"]).output.contains(
        "L23   error     cost indicator the wrong way round"
      )
    )
  }

  @Test func explainsACheckWithThresholdsInForce() throws {
    let run = ProgramRun(["check", "--explain", "l18"])
    #expect(run.output.hasPrefix("L18 满意度样本不足或未写明 [提示]\n"))
    #expect(run.output.contains("checks.sample-size 30 "))
    #expect(run.output.contains("问卷200份，有效186份"))
    let folder = try TemporaryFolder()
    let rules = "id: own\nversion: \"1\"\nname: 试\nstatus: official\nextends: cn-2020\nchecks: {sample-size: 50}\n"
    try folder.write(rules, to: "own.yaml")
    let own = ProgramRun(["check", "--explain", "L18", "--rules", "own.yaml", "--lang", "en"], in: folder.path)
    #expect(own.output.contains("Thresholds (rule set own)") && own.output.contains("checks.sample-size 50 "))
  }

  @Test func explainsWhatScoringTells() {
    let output = ProgramRun(["check", "--explain", "E0503"]).output
    #expect(output.hasPrefix("L05 ") && output.contains("\nL11 "))
  }

  @Test func unknownCodesAreMistakes() {
    let run = ProgramRun(["check", "--explain", "L99"])
    #expect(run.status == .wrongCommandLine)
    #expect(run.errors.contains("A0017") && run.errors.contains("没有编号为“L99”的检查"))
    #expect(ProgramRun(["check", "x", "--only", "Q1"]).errors.contains("A0017"))
    #expect(ProgramRun(["check"]).errors.contains("A0008"))
  }
}
