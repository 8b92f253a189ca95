import JixiaoCommands
import RuleTests
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
    // One line for each; below it may stand, indented, what it takes over and another set has the cases for.
    let lines = run.output.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("  ") }
    #expect(lines.count == ShippedRuleCases.all.count)
    for (line, cases) in zip(lines, ShippedRuleCases.all) {
      #expect(line.hasPrefix("\(cases.id) ") && line.contains("(\(cases.file))  用例：通过 "))
      #expect(line.contains("，未通过 0  规则覆盖 "))
    }
    #expect(lines.first?.hasSuffix("  用例：通过 41，未通过 0  规则覆盖 53/53") == true)
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
    #expect(run.output.contains("“错的”得分：预期 9.00，实际 8.50 (own.tests.yaml:4:"))
    #expect(run.output.contains("102 ÷ 120 = 0.85"))
    #expect(run.output.hasPrefix("own 1 (own.tests.yaml)  用例：通过 1，未通过 1  规则覆盖 0/0（沿用的 3/53）\n"))
    #expect(!run.output.contains("未通过：对的"))
  }

  @Test func whatNoCaseMakesUseOfIsListedWithItsPlace() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "rules: cn-2020\ncases:\n- {name: a, target: ≥10, actual: 8, points: 10, score: 8}\n",
      to: "mine.yaml"
    )
    let run = ProgramRun(["rules", "test", "cn-2020", "--cases", "mine.yaml"], in: folder.path)
    #expect(run.status == .done)
    #expect(run.output.contains("  规则覆盖 3/53\n"))
    #expect(run.output.contains("  rules/cn-2020.yaml:142:21  没有用例涉及：等级 › 优\n"))
    #expect(run.output.contains("没有用例涉及：计分方法 › 不低于 (≥) › 得分档 100% ≤ x\n"))
    #expect(!run.output.contains("没有用例涉及：计分方法 › 不低于 (≥) › 得分档 [0, 1)\n"))
  }

  @Test func anUnreadableActualIsSaidBesideTheFailure() throws {
    let run = try run("- {name: a, target: ≥10, actual: 较好, points: 10, score: 8}\n")
    #expect(run.output.contains("“a”得分：预期 8.00，实际 无得分"))
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

  @Test func everyKindOfRuleIsCalledByItsName() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      Self.head + """
        project:
          limits: [{name: 弄虚作假, when: {event: 弄虚作假}, score-at-most: 0}]
          categories:
            - {name: 效益指标, absent: zero, choose: best}
        payout: {tiers: [{from: 80%, rate: 100%}, {below: 80%, rate: 0%}]}
        scoring:
          yes-no: {met: 100%, missed: 0%}
        overrides: [{name: 满意度, match: ['*满意度*'], scoring: {checklist: {items: [{name: 有调查, points: 1}]}}}]
        adjustments: [{name: 无资料证明, keep: 0%}]
        warnings: {unspent: 20%}
        variants: [{name: 人员类项目, types: [人员类]}]
        changes: [{from: 2022, to: 2023, rounding: {places: 1}}]
        department: {own-share: 40%, tree: {points: 100, categories: [{name: 管理指标, points: 100}]}}

        """,
      to: "own.yaml"
    )
    try folder.write(Self.cases("- {name: a, target: ≥10, actual: 8, points: 10, score: 8}\n"), to: "own.tests.yaml")
    func missing(_ language: String) -> Set<String> {
      let run = ProgramRun(["rules", "test", "own.yaml", "--lang", language], in: folder.path)
      let lines = run.output.split(separator: "\n").dropFirst()
      return Set(
        lines.compactMap { $0.split(separator: language == "zh" ? "：" : "makes use of ").last.map(String.init) }
      )
    }
    #expect(
      missing("zh").isSuperset(of: [
        "门槛、否决、封顶 › 弄虚作假", "效益指标 › 没有这类指标", "效益指标 › 只取一项", "其他规定 › 结果应用 › 得分档 80% ≤ x",
        "其他规定 › 是/否得分 › 不符合", "另行规定 › *满意度*", "清单 › 有调查", "核减事项 › 无资料证明", "其他规定 › 一致性提示 › 预算未执行",
        "变体 › 人员类项目", "年度变动 › 2022–2023", "部门得分 › 项目汇总 › 部门整体指标所占比重", "管理指标",
      ])
    )
    #expect(
      missing("en").isSuperset(of: ["gates, vetoes and caps › 弄虚作假", "policies › yes or no › when it does not hold"])
    )
  }

  @Test func casesMayBeNamed() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "rules: cn-2020\ncases:\n- {name: a, target: ≥10, actual: 8, points: 10, score: 8}\n",
      to: "mine.yaml"
    )
    let run = ProgramRun(["rules", "test", "cn-2020", "--cases", "mine.yaml"], in: folder.path)
    #expect(run.status == .done)
    #expect(run.output.contains("(mine.yaml)  用例：通过 1，未通过 0  规则覆盖 3/53\n"))
    #expect(ProgramRun(["rules", "test", "--cases", "mine.yaml"]).status == .wrongCommandLine)
    #expect(ProgramRun(["rules", "test", "cn-2020", "b", "--cases", "mine.yaml"]).status == .wrongCommandLine)
  }

  @Test func withoutCasesThereIsNothingToRun() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.head, to: "own.yaml")
    let run = ProgramRun(["rules", "test", "own.yaml"], in: folder.path)
    #expect(run.status == .unusableInput)
    #expect(run.errors.contains("error[R0201]"))
    #expect(run.errors.contains("“own.tests.yaml”"))
  }

  @Test func wrongCasesAreUnusable() throws {
    let run = try run("- {name: a, target: ≥10, score: 8, scroe: 1}\n")
    #expect(run.status == .unusableInput)
    #expect(run.errors.contains("own.tests.yaml:3:36: error[R0101]"))
    #expect(run.output.isEmpty)
  }
}
