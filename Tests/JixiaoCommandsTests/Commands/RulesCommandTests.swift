import Diagnostics
import JixiaoCommands
import Testing

struct RulesCommandTests {
  @Test func listsTheShippedRuleSets() {
    let run = ProgramRun(["rules", "list"])
    #expect(run.status == .done)
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("\ncn-2020 "))
    #expect(run.output.contains("\nhebei-baoding-2020 "))
  }

  @Test func showsPointsMethodsAndGradesWithSources() {
    let run = ProgramRun(["rules", "show", "cn-2020"])
    #expect(run.status == .done)
    for part in ["产出指标", "指标体系和分值", "计分方法", "定性指标档次", "等级\n", "rules/cn-2020.yaml:", "[已核实]"] {
      #expect(run.output.contains(part))
    }
  }

  @Test(arguments: [60, 100])
  func showsTheUnitsWithinTheTerminal(_ columns: Int) throws {
    let output = CapturedOutput(isTerminal: true, columns: columns)
    let environment = Environment(
      arguments: ["rules", "show", "cn-2020"],
      output: output,
      errors: CapturedOutput(),
      currentFolder: "/"
    )
    #expect(CommandLineProgram.run(environment) == .done)
    let lines = output.text.split(separator: "\n").drop { !$0.hasPrefix("单位") }
    #expect(lines.contains { $0.hasPrefix("  活动次数  次=场=场次") })
    #expect(lines.contains { $0.hasPrefix("  长度      1 毫米=mm") })
    for line in lines { #expect(DisplayWidth.columns(of: line) <= columns, "\(line)") }
  }

  @Test func anUnknownRuleSetIsUnusable() {
    let run = ProgramRun(["rules", "show", "cn-1999"])
    #expect(run.status == .unusableInput)
    #expect(run.errors.contains("jixiao rules list"))
    #expect(run.output.isEmpty)
  }

  @Test func printsTheSchemaAndNothingElse() {
    let run = ProgramRun(["rules", "schema"])
    #expect(run.status == .done)
    #expect(run.errors.isEmpty)
    #expect(run.output.hasPrefix("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\""))
    #expect(run.output.hasSuffix("}\n"))
  }

  @Test func checkAcceptsAGoodFile() throws {
    let folder = try TemporaryFolder()
    try folder.write("id: mine\nversion: \"1\"\nname: 本市\nstatus: assumed\nextends: cn-2020\n", to: "mine.yaml")
    let run = ProgramRun(["rules", "check", "mine.yaml", "cn-2020"], in: folder.path)
    #expect(run.status == .done, "\(run.errors)")
    #expect(run.output.contains("mine.yaml：可用"))
  }

  @Test func checkReportsEveryMistake() throws {
    let folder = try TemporaryFolder()
    try folder.write("id: mine\nversion: \"1\"\nnmae: 本市\nextends: cn-2020\n", to: "mine.yaml")
    let run = ProgramRun(["rules", "check", "mine.yaml"], in: folder.path)
    #expect(run.status == .doneWithErrors)
    #expect(run.errors.contains("mine.yaml:3:1: error["))
    #expect(run.errors.contains("name"))
  }

  @Test func checkOfAMissingFileIsUnusable() {
    #expect(ProgramRun(["rules", "check", "no/such.yaml"]).status == .unusableInput)
  }
}
