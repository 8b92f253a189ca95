import JixiaoCommands
import Testing

struct RulesDiffCommandTests {
  private static let changed = """
    id: own
    version: "1"
    name: 本市
    status: official
    extends: cn-2020
    project:
      categories:
        - {name: 产出指标, points: 40}
        - name: 效益指标
          points: 40
          source: {document: 某财〔2024〕1号, certainty: verified}
    """

  @Test func aRuleSetDoesNotDifferFromItself() {
    let run = ProgramRun(["rules", "diff", "cn-2020", "cn-2020"])
    #expect(run.status == .done)
    #expect(run.output.contains("没有差别"))
    #expect(run.errors.isEmpty)
  }

  @Test func showsBothValuesBothPlacesAndTheNewSource() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.changed, to: "own.yaml")
    let run = ProgramRun(["rules", "diff", "cn-2020", "own.yaml"], in: folder.path)
    #expect(run.status == .done)
    #expect(
      run.output == """
        cn-2020 1.0 (已核实) → own 1 (已核实)

        指标体系和分值
          产出指标 › 分值：50 → 40
              rules/cn-2020.yaml:74:15 → own.yaml:8:28
          效益指标 › 分值：30 → 40
              rules/cn-2020.yaml:84:15 → own.yaml:10:15
              依据 某财〔2024〕1号（已核实）

        """
    )
    let english = ProgramRun(["rules", "diff", "cn-2020", "own.yaml", "--lang", "en"], in: folder.path).output
    #expect(english.contains("tree and points\n  产出指标 › points: 50 → 40\n"))
  }

  @Test func onASubmissionTheScoresThatMoveAreShownWithTheirReasons() throws {
    let sample = try SampleFolder()
    try sample.folder.write(Self.changed, to: "own.yaml")
    let run = sample.run("rules", "diff", "cn-2020", "own.yaml", "--on", "sample")
    #expect(run.status == .done)
    // 产出指标 has three indicators without points: 50 ÷ 3, then 40 ÷ 3, each fully earned.
    #expect(run.output.contains("    优良率 16.67 → 13.33 (-3.34) (indicators.csv:8:29)\n        分值 16.67 → 13.33\n"))
    #expect(run.output.contains("\n部门得分 "))
    // 满意度指标 keeps its 10 points.
    #expect(!run.output.contains("满意度指标 10.00 →"))
  }

  @Test func onASubmissionNothingMovesUnderTheSameRules() throws {
    let run = try SampleFolder().run("rules", "diff", "cn-2020", "hebei-baoding-2020", "--on", "sample")
    #expect(run.status == .done)
    #expect(run.output.contains("产出指标 › 依据："))
    #expect(run.output.hasSuffix("\n各项得分没有变动\n"))
  }

  @Test func jsonHoldsChangesAndScores() throws {
    let sample = try SampleFolder()
    try sample.folder.write(Self.changed, to: "own.yaml")
    let run = sample.run("rules", "diff", "cn-2020", "own.yaml", "--on", "sample", "--json")
    #expect(run.output.hasPrefix("{\n  \"schema\": 1,\n"))
    #expect(run.output.contains("\"basis\": \"某财〔2024〕1号（已核实）\""))
    #expect(run.output.contains("\"difference\": -3.34"))
    #expect(ProgramRun(["rules", "diff", "cn-2020", "cn-2020", "--json"]).output.contains("\"changes\": [],\n"))
  }

  @Test func twoRuleSetsAreNeeded() {
    #expect(ProgramRun(["rules", "diff", "cn-2020"]).status == .wrongCommandLine)
    #expect(ProgramRun(["rules", "diff", "cn-2020", "cn-2021"]).status == .unusableInput)
  }
}
