import Diagnostics
import RuleFiles
import Testing

/// What two rule files say differently, in words and with both places.
struct RuleComparisonTests {
  private func changes(_ lines: String) throws -> [RuleDifference] {
    try RuleLoader.forTests(["base.yaml": BaseRules.text, "x.yaml": BaseRules.childHead + lines])
      .changes(from: "base.yaml", to: "x.yaml")
  }

  /// `产出指标 › 分值: 60 → 40`
  private func words(_ lines: String, _ language: Language = .chinese) throws -> [String] {
    try changes(lines).map { change in
      let path = change.path.map { $0.text(in: language) }.joined(separator: " › ")
      let sides = [change.before, change.after].map { $0?.text.text(in: language) ?? "-" }
      return "\(change.group) \(path): \(sides.joined(separator: " → "))"
    }
  }

  @Test func aFileThatOnlyExtendsSaysNothingElse() throws {
    #expect(try changes("") == [])
  }

  @Test func theSameInOtherWordsIsNoDifference() throws {
    let lines = """
      rounding: {stage: indicator, mode: half-up, places: 2}
      scoring:
        levels:
          - {default: 0.7, rate: {below: 0.80, from: 60.0%}, name: 部分达成}
        at-least: {source: form, curve: proportional, measure: ratio}
      project:
        points: 100.0
        absent-category: {use: redistribute}
        unweighted: {source: form, use: evenly-by-indicator}
      """
    #expect(try words(lines) == [])
  }

  @Test func pointsAreComparedByNameWithBothPlaces() throws {
    let lines = """
      project:
        categories:
          - {name: 效益指标, points: 20, source: form}
          - {name: 产出指标, points: 70, subcategories: [{name: 数量指标, points: 50}]}
      """
    #expect(
      try words(lines) == ["tree 产出指标 › 分值: 60 → 70", "tree 产出指标 › 数量指标 › 分值: 40 → 50", "tree 效益指标 › 分值: 30 → 20"]
    )
    let benefit = try #require(try changes(lines).last)
    #expect(benefit.before?.place.text == "base.yaml:17:45")
    #expect(benefit.after?.place.text == "x.yaml:8:28")
    #expect(benefit.source?.document == "某表")
  }

  @Test func inEnglishKeysAreCalledByThemselves() throws {
    #expect(try words("rounding: {places: 1}\n", .english) == ["policies rounding › places: 2 → 1"])
  }

  @Test func elementsComeAndGo() throws {
    let lines = """
      project:
        categories:
          - {name: 效益指标, removed: true}
          - {name: 社会评价, points: 30}
      grades:
        - {name: 中, from: 60}
      """
    #expect(
      try words(lines) == [
        "tree 效益指标: 分值 30 → -", "tree 社会评价: - → 分值 30", "grades 中: - → 达到多少分（含） 60",
      ]
    )
  }

  @Test func curvesAndBandsAreComparedAsAWhole() throws {
    let lines = """
      scoring:
        at-most: {curve: {tiers: [{from: 90%, rate: 100%}, {below: 90%, rate: 0%}]}}
        levels:
          - {name: 部分达成, rate: {above: 50%, below: 80%}}
          - {name: 未达成, rate: {from: 0%, to: 50%}}
      """
    #expect(
      try words(lines) == [
        "methods “不超过（≤）”类指标的计分方法 › 如何得分: 按完成比例，最高 100% → 分档得分 ≥90%，得分比例 100%；<90%，得分比例 0%",
        "levels 部分达成 › 可得分值的比例范围: ≥60%，<80% → >50%，<80%",
        "levels 未达成 › 可得分值的比例范围: ≥0%，<60% → ≥0%，≤50%",
      ]
    )
  }

  @Test func choicesAreToldByTheirMeaning() throws {
    let lines = "project: {unweighted: evenly-over-all}\nscoring: {missing-actual: {use: zero, source: form}}\n"
    #expect(
      try words(lines) == [
        "policies 未填分值时如何分配: 在一级指标内平均分给各三级指标 → 全部分值平均分给所有指标",
        "policies 未填完成值时: 不评分，总分暂计 → 不得分",
      ]
    )
    #expect(try changes(lines).map(\.source?.document) == [nil, "某表"])
  }

  @Test func executionThatEarnsNothingIsAChange() throws {
    let changes = try words("project: {points: 90, execution: none}\n")
    #expect(changes.count == 2)
    #expect(changes[0] == "tree 项目总分: 100 → 90")
    #expect(changes[1].hasPrefix("tree 预算执行率: 名称 执行率，分值 10，"))
    #expect(changes[1].hasSuffix(" → 预算执行率不计分"))
  }

  @Test func onlyTheWordsThatCameOrWentAreTold() throws {
    let lines = "project:\n  categories:\n    - {name: 效益指标, aliases: [成效, 效果指标]}\n"
    #expect(try words(lines) == ["tree 效益指标 › 其他写法: - → 成效"])
  }

  @Test func anotherSourceOfTheSameRuleIsTold() throws {
    let lines = "scoring:\n  at-least: {source: {document: 某文, article: 第二条, certainty: recalled}}\n"
    #expect(try words(lines) == ["methods “不低于（≥）”类指标的计分方法 › 依据: 某表（已核实） → 某文 第二条（待核实）"])
  }

  @Test func aNewElementDoesNotHideAnotherSource() throws {
    let lines = """
      project:
        categories:
          - {name: 效益指标, subcategories: [{name: 就业}], source: {document: 某文, certainty: verified}}
      """
    #expect(try words(lines) == ["tree 效益指标 › 就业: - → ", "tree 效益指标 › 依据: 某表（已核实） → 某文（已核实）"])
  }

  @Test func anotherOrderIsTold() throws {
    let (first, second) = ("{name: 数量指标, points: 40}", "{name: 质量指标, points: 20}")
    let swapped = BaseRules.text.replacing(first, with: "*").replacing(second, with: first).replacing("*", with: second)
    let changes = try RuleLoader.forTests(["a.yaml": BaseRules.text, "b.yaml": swapped])
      .changes(from: "a.yaml", to: "b.yaml")
    #expect(changes.map { $0.path.map(\.chinese) } == [["产出指标", "二级指标", "顺序"]])
    #expect(changes.first?.before?.text.chinese == "数量指标、质量指标")
    #expect(changes.first?.after?.text.chinese == "质量指标、数量指标")
  }

  @Test func aFileThatCannotBeLoadedIsNotCompared() {
    #expect(throws: UnusableInput.self) { try changes("project: {points: 95}\n") }
  }
}
