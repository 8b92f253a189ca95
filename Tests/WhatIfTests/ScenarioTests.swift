import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation
import Testing
import WhatIf

struct ScenarioTests {
  private static let project = SampleProject(
    id: "A",
    rows: [
      .init(category: "产出指标", name: "甲", target: "≥10", actual: "5"),
      .init(category: "产出指标", name: "乙", target: "≥10", actual: "10"),
      .init(category: "效益指标", name: "丙", target: "≥10", actual: "10"),
      .init(category: "满意度指标", name: "丁", target: "≥10", actual: "10"),
    ]
  )

  private func compare(_ text: String) throws -> ScenarioComparison {
    try WhatIf(Sample.result(Self.project)).answers(to: ScenarioFile.read(Array(text.utf8), file: "s.yaml")) {
      (name, _) throws(UnusableInput) in
      try RuleLoader(readFile: { _ throws(UnusableInput) in nil }).load(name?.text ?? "cn-2020")
    }
  }

  /// The codes and lines of what is wrong with a file.
  private func problems(_ text: String) -> [String] {
    do {
      _ = try compare(text)
      return []
    } catch let error as UnusableInput {
      return error.findings.map { "\($0.place?.line ?? 0) \($0.code)" }
    } catch {
      return ["\(error)"]
    }
  }

  @Test func everyScenarioIsComparedWithTheSameBaseline() throws {
    let comparison = try compare(
      """
      scenarios:
        - name: 产出轻
          set: {产出指标: 30, 效益指标: 50}
        - name: 核实
          actuals: [{project: A, indicator: 甲, actual: 9个}]
        - name: 去掉甲
          drop: [{indicator: 甲}]
        - name: 分数线
          set: {grade.优: 85}
        - name: 总分变
          set: {产出指标: 40}
          others: keep
      """
    )
    // 甲 lost half of 25, of 15, a tenth of 25, nothing, half of 25, half of 20.
    #expect(comparison.baseline.department.score?.text == "87.5")
    #expect(comparison.answers.map { $0.answer.after.department.score?.text } == ["92.5", "97.5", "100", "87.5", "80"])
    #expect(comparison.answers.map { $0.answer.comparison.department.gradeAfter } == ["优", "优", "优", "优", "良"])
    let report = comparison.report(in: .chinese)
    #expect(report.tables[0].rows.map { $0[0] } == ["基准", "产出轻", "核实", "去掉甲", "分数线", "总分变"])
    #expect(report.details.count == 5)
    #expect(report.findings.map(\.code) == ["W0121"])
  }

  @Test func otherRuleSetsAreScenarios() throws {
    let comparison = try compare("scenarios:\n  - {name: 旧表, rules: template-2016}\n")
    #expect(comparison.answers[0].answer.hasOtherRules)
    #expect(comparison.answers[0].answer.after.ruleSet.id == "template-2016")
  }

  @Test func mistakesAreAllNamedAtTheirPlaces() {
    #expect(problems("scenarios: []") == ["1 W0206"])
    #expect(problems("szenarios: []") == ["1 W0202", "1 W0203"].sorted() || problems("x: 1").count == 2)
    #expect(problems("- 1") == ["1 W0201"])
    #expect(problems("scenarios:\n  - {set: {产出指标: 1}}") == ["2 W0203"])
    #expect(problems("scenarios:\n  - name: 甲\n  - name: 甲") == ["3 W0207"])
    #expect(problems("scenarios:\n  - name: 甲\n    others: never") == ["3 W0205"])
    #expect(problems("scenarios:\n  - name: 甲\n    set: 40") == ["3 W0204"])
    #expect(problems("scenarios:\n  - name: 甲\n    set: {差处指标: 1}\n    drop: [{indicator: 戊}]").sorted() == ["4 W0210"])
    #expect(problems("scenarios:\n  - name: 甲\n    set:\n      差处指标: 1\n      产出: 两分") == ["4 W0102", "5 W0104"])
    #expect(problems("scenarios:\n  - name: 甲\n    drop: [{project: Z, indicator: 甲}]") == ["3 W0209"])
    #expect(problems("scenarios:\n  - name: 甲\n    set: {产出: 101}") == ["2 W0107"])
    #expect(problems("scenarios: [") != [])
    let many = (0...200).map { "  - {name: 第\($0)个}\n" }.joined()
    #expect(problems("scenarios:\n" + many) == ["2 W0208"])
  }
}
