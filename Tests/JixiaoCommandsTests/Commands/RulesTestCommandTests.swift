import JixiaoCommands
import Testing

struct RulesTestCommandTests {
  private static let head = "id: own\nversion: \"1\"\nname: 本市\nstatus: official\nextends: cn-2020\n"

  private static func cases(_ lines: String) -> String { "rules: own\ncases:\n" + lines }

  private func run(_ cases: String, _ arguments: String...) throws -> ProgramRun {
    let folder = try TemporaryFolder()
    try folder.write(Self.head, to: "own.yaml")
    try folder.write(Self.cases(cases), to: "own.tests.yaml")
    return ProgramRun(["rules", "test", "own.yaml"] + arguments, in: folder.path)
  }

  @Test func theShippedRuleSetsPassAndAreCovered() {
    let run = ProgramRun(["rules", "test"])
    #expect(run.status == .done)
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("cn-2020 1.0 (rules/tests/cn-2020.yaml)\n"))
    #expect(run.output.contains("hebei-baoding-2020 1.0 (rules/tests/hebei-baoding-2020.yaml)\n"))
    #expect(run.output.contains("未通过 0\n规则覆盖 53/53\n"))
    #expect(!run.output.contains("没有用例涉及"))
  }

  @Test func aFailedCaseShowsBothScoresAndTheArithmeticAndEndsWithOne() throws {
    let run = try run(
      """
      - {name: 对的, target: ≥120人, actual: 102人, points: 10, score: 8.50}
      - {name: 错的, target: ≥120人, actual: 102人, points: 10, score: 9}

      """
    )
    #expect(run.status == .doneWithErrors)
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("own.tests.yaml:4:10  未通过：错的\n"))
    #expect(run.output.contains("'错的' 得分：预期 9.00，实际 8.50 (own.tests.yaml:4:"))
    #expect(run.output.contains("102 ÷ 120 = 0.85"))
    #expect(run.output.contains("用例：通过 1，未通过 1\n"))
    #expect(!run.output.contains("未通过：对的"))
  }

  @Test func whatNoCaseMakesUseOfIsListedWithItsPlace() throws {
    let run = try run("- {name: a, target: ≥10, actual: 8, points: 10, score: 8}\n")
    #expect(run.status == .done)
    #expect(run.output.contains("规则覆盖 3/53\n"))
    #expect(run.output.contains("  rules/cn-2020.yaml:142:21  没有用例涉及：等级 › 优\n"))
    #expect(run.output.contains("没有用例涉及：不低于 (≥) › 得分档 [1, ∞)\n"))
    #expect(!run.output.contains("没有用例涉及：不低于 (≥) › 得分档 [0, 1)\n"))
  }

  @Test func anUnreadableActualIsSaidBesideTheFailure() throws {
    let run = try run("- {name: a, target: ≥10, actual: 较好, points: 10, score: 8}\n")
    #expect(run.output.contains("'a' 得分：预期 8.00，实际 无得分"))
    #expect(run.output.contains("error[E0204]"))
    #expect(!run.output.contains("E0301"))
  }

  @Test func jsonHoldsCasesMismatchesAndCoverage() throws {
    let run = try run("- {name: a, target: ≥10, actual: 8, points: 10, score: 9}\n", "--json")
    #expect(run.status == .doneWithErrors)
    for part in [
      "\"failed\": 1", "\"expected\": \"9.00\"", "\"actual\": \"8.00\"", "\"exercised\": 3", "\"elements\": 53",
    ] {
      #expect(run.output.contains(part))
    }
  }

  @Test func casesMayBeNamed() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "rules: cn-2020\ncases:\n- {name: a, target: ≥10, actual: 8, points: 10, score: 8}\n",
      to: "mine.yaml"
    )
    let run = ProgramRun(["rules", "test", "cn-2020", "--cases", "mine.yaml"], in: folder.path)
    #expect(run.status == .done)
    #expect(run.output.contains("(mine.yaml)\n用例：通过 1，未通过 0\n"))
    #expect(ProgramRun(["rules", "test", "--cases", "mine.yaml"]).status == .wrongCommandLine)
    #expect(ProgramRun(["rules", "test", "cn-2020", "b", "--cases", "mine.yaml"]).status == .wrongCommandLine)
  }

  @Test func withoutCasesThereIsNothingToRun() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.head, to: "own.yaml")
    let run = ProgramRun(["rules", "test", "own.yaml"], in: folder.path)
    #expect(run.status == .unusableInput)
    #expect(run.errors.contains("error[R0201]"))
    #expect(run.errors.contains("'own.tests.yaml'"))
  }

  @Test func wrongCasesAreUnusable() throws {
    let run = try run("- {name: a, target: ≥10, score: 8, scroe: 1}\n")
    #expect(run.status == .unusableInput)
    #expect(run.errors.contains("own.tests.yaml:3:36: error[R0101]"))
    #expect(run.output.isEmpty)
  }
}
