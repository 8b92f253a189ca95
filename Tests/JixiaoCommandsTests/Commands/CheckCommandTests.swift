import JixiaoCommands
import Testing

struct CheckCommandTests {
  @Test func listsFindingsAndCounts() throws {
    let sample = try SampleFolder()
    let run = sample.run("check", "sample")
    #expect(run.status == .doneWithErrors)
    #expect(run.output.contains("indicators.csv:"))
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
  }

  @Test(arguments: [[String](), ["--json"]])
  func listsWhatMakesASubmissionUnusable(_ options: [String]) {
    let run = ProgramRun(["check", "/no/such/folder"] + options)
    #expect(run.status == .unusableInput)
    #expect(run.output.contains("F0001"))
  }
}
