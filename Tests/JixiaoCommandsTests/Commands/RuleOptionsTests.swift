import JixiaoCommands
import Testing

/// What the command line says about the rules: the year, parameters, and that a rule set may be unconfirmed.
struct RuleOptionsTests {
  private static let rules = """
    id: mine
    version: "1"
    name: 本市
    status: assumed
    extends: cn-2020
    valid: {from: 2019, to: 2022}
    parameters: {places: 1, share: 60%}
    rounding: {places: $places}
    scoring: {at-least: {curve: {proportional-from: $share}}}
    changes:
      - {from: 2022, department: {combine: mean}}
      - {to: 2019, rounding: {mode: up}}
    variants:
      - {name: 人员类项目, types: [人员类], match: ["*人员经费*"], department: {combine: mean}}

    """

  private func sample(_ rules: String = Self.rules) throws -> SampleFolder {
    let sample = try SampleFolder()
    try sample.folder.write(rules, to: "mine.yaml")
    return sample
  }

  @Test func parametersReachTheScoresAndTheReceipt() throws {
    let sample = try sample()
    let run = sample.run("evaluate", "sample", "--rules", "mine.yaml", "--param", "places=0", "--json")
    #expect(run.output.contains("\"$places\": \"0\",\n      \"$share\": \"60%\",\n      \"rules\": \"mine.yaml\""))
    let explained = sample.run("explain", "sample", "--rules", "mine.yaml", "--param", "places=0", "--indicator", "优良率")
    #expect(explained.output.contains("（四舍五入，保留0位小数）"))
    #expect(!explained.output.contains("保留1位小数"))
  }

  @Test func severalParametersMayBeGiven() throws {
    let sample = try sample()
    let run = sample.run(
      "explain",
      "sample",
      "--rules=mine.yaml",
      "--param=places=0",
      "--param",
      "share=100%",
      "--indicator",
      "优良率"
    )
    #expect(run.status == .unusableInput)
    #expect(run.errors.contains("mine.yaml:9:"), "100% is no threshold: \(run.errors)")
  }

  @Test(arguments: ["evaluate", "check", "explain"])
  func anUnknownParameterIsRefused(command: String) throws {
    let run = try sample().run(command, "sample", "--rules", "mine.yaml", "--param", "plases=0")
    #expect(run.status == .unusableInput)
    #expect((run.output + run.errors).contains("error[R0172]"))
    #expect((run.output + run.errors).contains("建议：是否想写“places”？"))
  }

  /// The sample is of 2020.
  @Test func theYearOfTheSubmissionIsTakenUnlessAnotherIsGiven() throws {
    let sample = try sample()
    let own = sample.run("evaluate", "sample", "--rules", "mine.yaml", "--json")
    let same = sample.run("evaluate", "sample", "--rules", "mine.yaml", "--json", "--year", "2020")
    #expect(
      same.output
        == own.output.replacing(
          "\"rules\": \"mine.yaml\"\n",
          with: "\"rules\": \"mine.yaml\",\n      \"year\": \"2020\"\n"
        )
    )
    let other = sample.run("check", "sample", "--rules", "mine.yaml", "--year", "2023")
    #expect(!own.errors.contains("R0181"))
    #expect(other.output.contains("mine.yaml:6:8: warning[R0181]: 规则适用于 2019–2022 年度，不含 2023 年"))
  }

  @Test func warningsOfTheLoaderAreFindingsOfTheResult() throws {
    let sample = try sample(Self.rules.replacing("share: 60%", with: "share: 60%, spare: 1"))
    let run = sample.run("evaluate", "sample", "--rules", "mine.yaml", "--json")
    #expect(run.output.contains("\"code\": \"R0173\""))
    #expect(run.errors.contains("warning[R0173]"))
  }

  @Test func anUnconfirmedRuleSetScoresOnlyWhenAllowed() throws {
    let sample = try sample(Self.rules.replacing("status: assumed", with: "status: unconfirmed"))
    for command in ["evaluate", "explain", "check"] {
      let run = sample.run(command, "sample", "--rules", "mine.yaml")
      #expect(run.status == .unusableInput)
      #expect((run.output + run.errors).contains("建议：确要使用时加上 --allow-unconfirmed"))
      #expect(sample.run(command, "sample", "--rules", "mine.yaml", "--allow-unconfirmed").status == .doneWithErrors)
    }
    #expect(sample.run("rules", "show", "mine.yaml").status == .done)
    #expect(sample.run("rules", "check", "mine.yaml").status == .done)
    let json = sample.run("evaluate", "sample", "--rules", "mine.yaml", "--allow-unconfirmed", "--json").output
    #expect(json.contains("\"allow-unconfirmed\": \"true\""))
  }

  @Test func showListsWhatTheRulesAreMadeOf() throws {
    let run = try sample().run("rules", "show", "mine.yaml", "--year", "2022", "--param", "places=3")
    #expect(run.status == .done)
    for line in [
      "  $places  3（默认 1）  mine.yaml:7:22", "  $share   60%          mine.yaml:7:32",
      "  2019–2022  适用年度      mine.yaml:6:15",
      "  –2019      变动，未计入  mine.yaml:12:5", "  2022–      变动，已计入  mine.yaml:11:12",
      "  人员类项目  人员类、*人员经费*  mine.yaml:14:12",
    ] {
      #expect(run.output.contains("\n" + line + "\n"), "\(line)")
    }
    #expect(run.output.contains("简单平均"))
    #expect(run.errors.isEmpty)
  }

  /// What goes wrong only in one year is found without asking for that year.
  @Test func checkTriesEveryYearThatDiffers() throws {
    let sample = try sample(
      Self.rules.replacing("department: {combine: mean}}\n  - {to", with: "project: {points: 90}}\n  - {to")
    )
    let run = sample.run("rules", "check", "mine.yaml")
    #expect(run.status == .doneWithErrors)
    #expect(run.errors.contains("mine.yaml:11:"))
    #expect(run.errors.contains("error[R0131]"))
  }
}
