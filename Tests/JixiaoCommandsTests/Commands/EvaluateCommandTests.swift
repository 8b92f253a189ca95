import Diagnostics
import JixiaoCommands
import OfficeFiles
import Testing

struct EvaluateCommandTests {
  @Test func printsATableAndWritesNothing() throws {
    let sample = try SampleFolder()
    let run = sample.run("evaluate", "sample")
    #expect(run.status == .doneWithErrors)
    #expect(run.output.contains("部门得分 "))
    #expect(run.output.contains("\n731-0401-JCN-XZ14  "))
    #expect(run.output.contains("\n问题：错误 "))
    #expect(!run.output.contains("error["))
    #expect(run.errors.contains("indicators.csv:"))
    #expect(try Folder.names(in: sample.path) == ["sample"])
  }

  @Test(arguments: [60, 80, 132])
  func theTableFitsTheTerminal(_ columns: Int) throws {
    let sample = try SampleFolder()
    let output = CapturedOutput(isTerminal: true, columns: columns)
    let environment = Environment(
      arguments: ["evaluate", "sample"],
      output: output,
      errors: CapturedOutput(),
      currentFolder: sample.path
    )
    #expect(CommandLineProgram.run(environment) == .doneWithErrors)
    let table = output.text.split(separator: "\n").drop { !$0.hasPrefix("编码 ") }.prefix(14)
    #expect(table.count == 14)
    for line in table { #expect(DisplayWidth.columns(of: line) <= columns, "\(line)") }
    #expect(table.contains { $0.contains("…") } == (columns <= 80))
  }

  @Test func jsonIsAllThereIsOnStandardOutput() throws {
    let sample = try SampleFolder()
    let run = sample.run("evaluate", "sample", "--json", "--output", "papers")
    #expect(run.status == .doneWithErrors)
    #expect(run.output == (try sample.folder.text(of: "papers/result.json")))
    #expect(run.output.hasPrefix("{\n  \"schema\": 1,"))
    #expect(run.output.hasSuffix("\n}\n"))
    #expect(run.errors.contains("已写入 papers："))
    #expect(run.errors.contains("error["))
  }

  @Test(arguments: [
    ("md", ["保定市科学技术协会2020年度绩效自评报告.md"]), ("json", ["result.json"]),
    ("csv", ["indicators.csv", "projects.csv"]),
    ("json,md", ["result.json", "保定市科学技术协会2020年度绩效自评报告.md"]),
  ])
  func writesOnlyTheFormatsAskedFor(_ format: String, _ names: [String]) throws {
    let sample = try SampleFolder()
    #expect(sample.run("evaluate", "sample", "--output=papers", "--format", format).status == .doneWithErrors)
    #expect(try Folder.names(in: sample.path + "/papers") == names + ["文件清单.txt"])
  }

  @Test func withoutMistakesTheStatusIsDone() throws {
    let sample = try SampleFolder()
    try sample.replace("基本达成", with: "82%", in: "indicators.csv")
    try sample.replace(",,%,92%", with: ",,≥90%,92%", in: "indicators.csv")
    try sample.replace(",,≥80%,,,,,,", with: ",,≥80%,80%,,,,,", in: "indicators.csv")
    try sample.replace("人均财政投入水平,,≥2个", with: "科普场馆建设个数,,≥2个", in: "indicators.csv")
    try sample.replace("组织综合型大会会场次,,≥2个/家", with: "建立学会工作站个数,,≥2个/家", in: "indicators.csv")
    let run = sample.run("evaluate", "sample")
    #expect(run.status == .done, "\(run.errors)")
    #expect(run.output.contains("问题：错误 0，"))
  }

  @Test func theRuleSetOfTheCommandLineGoesFirst() throws {
    let sample = try SampleFolder()
    #expect(sample.run("evaluate", "sample").output.contains("规则集 hebei-baoding-2020 "))
    let run = sample.run("evaluate", "sample", "--rules", "cn-2020", "--json")
    #expect(run.output.contains("\"id\": \"cn-2020\""))
    #expect(run.output.contains("\"rules\": \"cn-2020\""), "the receipt names the parameter")
  }

  @Test func withoutAnyRuleSetTheNationalOneIsTaken() throws {
    let sample = try SampleFolder()
    try sample.replace("\nrules: hebei-baoding-2020", with: "", in: "submission.yaml")
    let run = sample.run("evaluate", "sample")
    #expect(run.output.contains("规则集 cn-2020 "))
    #expect(run.errors.contains("info[A0201]: 未指定规则集，按“cn-2020”评分"))
  }

  @Test func anUnknownRuleSetOfTheSubmissionIsShownWhereItStands() throws {
    let sample = try SampleFolder()
    try sample.replace("rules: hebei-baoding-2020", with: "rules: hebei-baoding-2021", in: "submission.yaml")
    let run = sample.run("evaluate", "sample", "--output", "papers")
    #expect(run.status == .unusableInput)
    #expect(run.errors.contains("submission.yaml:22:"))
    #expect(try Folder.names(in: sample.path) == ["sample"])
  }

  @Test func anUnusableSubmissionLeavesOldPapersAlone() throws {
    let sample = try SampleFolder()
    #expect(sample.run("evaluate", "sample", "--output", "papers").status == .doneWithErrors)
    let report = try sample.folder.text(of: "papers/\(PapersTests.report).md")
    try sample.folder.write("", to: "sample/projects.csv")
    let run = sample.run("evaluate", "sample", "--output", "papers", "--json")
    #expect(run.status == .unusableInput)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("projects.csv"))
    #expect(try sample.folder.text(of: "papers/\(PapersTests.report).md") == report)
  }

  @Test func aMissingSubmissionIsUnusable() {
    let run = ProgramRun(["evaluate", "/no/such/folder"])
    #expect(run.status == .unusableInput)
    #expect(run.errors.contains("/no/such/folder"))
  }

  @Test func anOutputThatCannotBeWrittenIsSaid() throws {
    let sample = try SampleFolder()
    try sample.folder.write("a file", to: "papers")
    let run = sample.run("evaluate", "sample", "--output", "papers")
    #expect(run.status == .outputNotWritten)
    #expect(run.output.isEmpty)
    #expect(try sample.folder.text(of: "papers") == "a file")
  }
}
