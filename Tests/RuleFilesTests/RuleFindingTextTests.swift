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
        base.yaml:39:21: note: in conflict with this
        help: list the grades from the highest to the lowest; those of what is extended stay unless they say removed: true

        x.yaml:7:26: error[R0101]: unknown key '分数'
            7 |   - {name: 优良, from: 95, 分数: 3}
              |                            ^~~~
        help: keys are English words; 'jixiao rules schema' lists all of them
        """
    )
  }

  @Test(arguments: [
    ("project: {zero-target: zero}\n", "'zero-target' belongs under 'scoring'"),
    ("scoring: {grades: []}\n", "'grades' belongs at the top of the file"),
    ("project: {nonsense: 1}\n", nil),
  ])
  func aKeyInTheWrongPlaceIsSentHome(rules: String, help: String?) {
    let findings = RuleLoader.findings(in: BaseRules.childHead + rules, with: ["base.yaml": BaseRules.text])
    #expect(findings.map(\.code) == ["R0101"])
    #expect(findings.first?.help?.english == help)
  }

  /// What somebody types who writes Chinese all day: said as what it is, and nothing else beside it.
  @Test(arguments: [
    ("project:\n  execution：{points: 20}\n", "R0101", "半角冒号"),
    ("project:\n  categories:\n    - {name: 效益指标, points:25}\n", "R0101", "半角冒号"),
    ("project:\n  执行率: {points: 20}\n", "R0101", "键用英文写"),
    ("project:\n  categories:\n    - {name: 效益指标, points: ３０}\n", "R0103", "半角"),
    ("project:\n  categories:\n    - {name: 效益指标, points: 30分}\n", "R0103", "不写“分”"),
    ("overrides:\n  - {name: 满意, match: [“*满意度*”], scoring: {evidence: zero}}\n", "R0103", "引号都用半角"),
  ])
  func slipsOfAChineseKeyboardAreNamed(rules: String, code: String, help: String) throws {
    let findings = RuleLoader.findings(in: BaseRules.childHead + rules, with: ["base.yaml": BaseRules.text])
    #expect(findings.map(\.code) == [code])
    #expect(try #require(findings.first?.help).chinese.contains(help))
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

  @Test func aConflictIsReportedInTheFileThatMakesIt() {
    #expect(
      text("scoring:\n  levels:\n    - {name: 未达成, rate: {from: 0%, below: 50%}}\n", in: .chinese) == """
        x.yaml:8:25: error[R0144]: 50%–60% 处有空档，不属于任何一档
            8 |     - {name: 未达成, rate: {from: 0%, below: 50%}}
              |                            ^
        base.yaml:31:26: 另见：与此处冲突
        建议：相邻两档的分界点只属于一档：from、to 含，above、below 不含
        """
    )
  }

  @Test func everyPartOfASumIsShownWhereItStands() {
    #expect(
      text("project:\n  categories:\n    - {name: 效益指标, points: 25}\n", in: .english) == """
        x.yaml:8:28: error[R0131]: points of execution and categories add up to 95, not 100
            8 |     - {name: 效益指标, points: 25}
              |                                ^~
        base.yaml:8:11: note: the whole has 100
        base.yaml:9:34: note: '执行率' has 10
        base.yaml:12:15: note: '产出指标' has 60
        help: change one of the points; check the names, too: what is named otherwise than in what is extended is added to it
        """
    )
  }
}
