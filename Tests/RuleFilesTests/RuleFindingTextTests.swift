import Diagnostics
import RuleFiles
import Testing

/// What a person reads about a broken rule file.
struct RuleFindingTextTests {
  private func text(_ rules: String, in language: Language) -> String {
    RuleLoader.findings(in: BaseRules.childHead + rules, with: ["base.yaml": BaseRules.text])
      .map { $0.text(in: language) }.joined(separator: "\n\n")
  }

  @Test func allMistakesAreReportedAtOnceInTheOrderOfTheFile() {
    let findings = RuleLoader.findings(
      in: BaseRules.childHead + """
        project:
          points: 95
          unweighted: evenly
        scoring:
          zero-targt: unscored
          levels:
            - {name: 部分达成, default: 85%}
        grades:
          - {name: 良, from: 91}
        """,
      with: ["base.yaml": BaseRules.text]
    )
    #expect(findings.map(\.code) == ["R0131", "R0104", "R0101", "R0162", "R0133"])
    #expect(findings.map { $0.place?.line } == [7, 8, 10, 12, 14])
  }

  @Test func repeatedKeysDoNotHideOtherMistakes() {
    let findings = RuleLoader.findings(
      in: BaseRules.childHead + "status: assumed\nrounding: {places: 9}\n",
      with: ["base.yaml": BaseRules.text]
    )
    #expect(findings.map(\.code) == ["Y0006", "R0106"])
  }

  @Test func theCaretStandsUnderChineseText() {
    #expect(
      text("grades:\n  - {name: 优良, from: 95, 分数: 3}\n", in: .english) == """
        x.yaml:7:22: error[R0133]: grade '优良' must begin below the grade before it
            7 |   - {name: 优良, from: 95, 分数: 3}
              |                        ^~
        base.yaml:39:21: note: the grade before it is set here
        help: list the grades from the highest to the lowest

        x.yaml:7:26: error[R0101]: unknown key '分数'
            7 |   - {name: 优良, from: 95, 分数: 3}
              |                            ^~~~
        """
    )
  }

  @Test func aSuggestionIsMade() {
    #expect(
      text("rounding: {mode: half-upp}\n", in: .chinese) == """
        x.yaml:6:18: error[R0104]: “half-upp”不在可选范围内：half-up、half-even、down、up
            6 | rounding: {mode: half-upp}
              |                  ^~~~~~~~
        建议：是否想写“half-up”？
        """
    )
  }

  @Test func everyPartOfASumIsShownWhereItStands() {
    #expect(
      text("project:\n  categories:\n    - {name: 效益指标, points: 25}\n", in: .english) == """
        base.yaml:8:11: error[R0131]: points of execution and categories add up to 95, not 100
            8 |   points: 100
              |           ^~~
        base.yaml:9:34: note: '执行率' has 10
        base.yaml:12:15: note: '产出指标' has 60
        x.yaml:8:28: note: '效益指标' has 25
        help: change one of the points
        """
    )
  }
}
