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

  /// The lines about what changed, without places and sources.
  private func changes(from old: String, to new: String) throws -> [String] {
    let folder = try TemporaryFolder()
    let head = "version: \"1\"\nname: 本市\nstatus: unconfirmed\nextends: cn-2020\n"
    try folder.write("id: old\n" + head + old, to: "old.yaml")
    try folder.write("id: new\n" + head + new, to: "new.yaml")
    let run = ProgramRun(["rules", "diff", "old.yaml", "new.yaml"], in: folder.path)
    #expect(run.status == .done)
    return run.output.split(separator: "\n").dropFirst().map(String.init).filter { !$0.hasPrefix("      ") }
  }

  @Test func listsAreComparedNameByNameInPartsOfTheirOwn() throws {
    let old = """
      parameters: {pass: 60%, drop: 1}
      project: {limits: [{name: 执行率, when: {execution: {below: 80%}}, grade-at-most: 良}]}
      overrides: [{name: 满意度, match: ['*满意度*'], scoring: {at-least: {curve: {proportional-from: $pass}}}}]
      adjustments: [{name: 无资料证明, deduct: $drop}]
      variants: [{name: 人员类, types: [人员类], project: {absent-category: zero}}]
      changes: [{from: 2022, to: 2022, rounding: {places: 1}}]
      """
    let new = """
      parameters: {pass: 60%, drop: 2}
      project: {limits: [{name: 执行率, when: {execution: {below: 70%}}, grade-at-most: 中}, {name: 造假, when: {event: 造假}, score-at-most: 0}]}
      overrides: [{name: 满意度, match: ['*满意率*'], scoring: {at-least: {curve: {proportional-from: $pass}}}}]
      adjustments: [{name: 无资料证明, deduct: $drop}]
      variants: [{name: 人员类, types: [人员类], project: {absent-category: full}}]
      changes: [{from: 2022, to: 2022, rounding: {places: 3}}, {from: 2023, rounding: {places: 1}}]
      """
    #expect(
      try changes(from: old, to: new) == [
        "另行规定的指标，取最先符合的一项",
        "  满意度 › 指标名称：去掉 *满意度*", "  满意度 › 指标名称：新增 *满意率*",
        "门槛、否决、封顶",
        "  执行率 › 什么情况下：预算执行率在此范围 <80% → 预算执行率在此范围 <70%", "  执行率 › 最高评为哪一等级：良 → 中",
        "  造假：新增 什么情况下 发生了什么 造假，总分最高多少 0",
        "核减事项", "  无资料证明 › 另扣多少分：1 → 2",
        "参数", "  drop：1 → 2",
        "年度", "  2022 年变动 › 得分的取舍 › 保留小数位数：1 → 3", "  2023– 年变动：新增 得分的取舍 保留小数位数 1",
        "按项目的变体，取最先符合的一项", "  人员类 › 项目的分值结构 › 缺少某类指标时如何处理：其分值不得分 → 其分值按满分计",
      ]
    )
  }

  @Test func policiesAndTheDepartmentAreComparedInTheirParts() throws {
    let new = """
      payout: {tiers: [{from: 80%, rate: 100%}, {below: 80%, rate: 0%}]}
      roll-up: before-scoring
      warnings: {unspent: 20%}
      scoring: {evidence: {use: cap, at-most: 60%}}
      department: {own-share: 40%, tree: {points: 100, categories: [{name: 管理指标, points: 100}]}}
      """
    let lines = try changes(from: "", to: new)
    #expect(lines.first == "其他规定")
    #expect(lines.contains { $0.hasPrefix("  没有佐证材料时：新增 ") && $0.hasSuffix("最多得分值的多少 60%") })
    #expect(lines.contains("  结果应用：得分率对应的拨付比例：新增 分档得分 ≥80%，得分比例 100%；<80%，得分比例 0%"))
    #expect(lines.drop { $0 != "部门得分" }.count == 3)
  }

  @Test func aTreeIsComparedToAnyDepth() throws {
    func tree(_ points: Int) -> String {
      """
      department:
        own-share: 40%
        tree:
          points: 100
          categories:
            - name: 管理指标
              points: 100
              subcategories:
                - name: 预算管理
                  indicators: [{name: 预算完成率, points: \(points)}, {name: 预算调整率, points: \(100 - points)}]
      """
    }
    #expect(
      try changes(from: tree(60), to: tree(50)) == [
        "部门得分", "  部门得分的汇总 › 部门整体指标 › 管理指标 › 预算管理 › 预算完成率 › 分值：60 → 50",
        "  部门得分的汇总 › 部门整体指标 › 管理指标 › 预算管理 › 预算调整率 › 分值：40 → 50",
      ]
    )
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
    #expect(ProgramRun(["rules", "diff", "cn-2020", "cn-1999"]).status == .unusableInput)
  }
}
