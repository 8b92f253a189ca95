import Diagnostics
import RuleFiles
import RuleTests
import SelfEvaluation
import Testing

/// Cases that fail say what came out instead, and those that hold say nothing.
struct RuleTesterTests {
  private func mismatches(_ cases: String) throws -> [String] { try RuleSample.national.mismatches(cases) }

  /// A project that earns 9 + 40 + 30 + 10 = 89 under the national rules.
  private func project(_ expectations: String) -> String {
    """
      - name: 项目
        project:
          name: 科普
          budget: {adjusted: 200, executed: 180}
          indicators:
            - {category: 产出指标, subcategory: 数量指标, name: 场次, target: ≥10场, actual: 8场, points: 50}
            - {category: 效益指标, name: 收入, target: ≥100万元, actual: 100万元, points: 30}
            - {category: 满意度指标, name: 满意度, target: ≥90%, actual: 90%, points: 10}
        \(expectations)

    """
  }

  @Test func aScoreThatDiffersIsShownBesideTheExpectedOneWithItsArithmetic() throws {
    let report = try RuleSample.national.report(
      "  - {name: 超支, subcategory: 成本指标, target: ≤10万元, actual: 15万元, points: 10, score: 5}\n"
    )
    let mismatch = try #require(report.failures.first?.mismatches.first)
    #expect(mismatch.subject.chinese == "“超支”得分")
    #expect(mismatch.expected.chinese == "5.00")
    #expect(mismatch.actual.chinese == "6.67")
    #expect(mismatch.place.line == 3)
    let lines = try #require(mismatch.indicator).explanationLines(in: .english)
    #expect(lines.contains { $0.text.contains("100000 ÷ 150000") })
    #expect(lines.contains { $0.text.contains("rules/cn-2020.yaml:") })
  }

  @Test func theExpectedScoreHolds() throws {
    #expect(try mismatches("  - {name: a, target: ≥10, actual: 8, points: 10, score: 8.0, rate: 80%}\n") == [])
  }

  @Test(arguments: [
    ("66.67%", true), ("66.7%", true), ("67%", true), ("0.6667", true), ("66.66%", false), ("66%", false),
  ])
  func aRateIsComparedToThePlacesWritten(rate: String, holds: Bool) throws {
    let found = try mismatches("  - {name: a, target: ≥3, actual: 2, points: 10, rate: \(rate)}\n")
    #expect(found.isEmpty == holds, "\(found)")
  }

  @Test func noScoreIsNotZero() throws {
    #expect(
      try mismatches("  - {name: a, target: ≥10, points: 10, score: 0}\n") == [
        "score of 'a' expected 0.00 got no score"
      ]
    )
    #expect(
      try mismatches("  - {name: a, target: ≥10, actual: 0, points: 10, score: none}\n")
        == ["score of 'a' expected no score got 0.00"]
    )
  }

  @Test func theReasonIsCompared() throws {
    #expect(
      try mismatches("  - {name: a, target: ≥10, actual: 13, points: 10, expect: {reason: met}}\n")
        == ["reason of 'a' expected target met got far above the target"]
    )
  }

  @Test func everythingOfAProjectIsCompared() throws {
    #expect(
      try mismatches(project("expect: {execution: 9, categories: {产出指标: 40, 数量指标: 40}, score: 89, grade: 良}")) == []
    )
    #expect(
      try mismatches(project("expect: {execution: 10, categories: {产出指标: 41, 质量指标: 1}, score: 90, grade: 优}")) == [
        "execution score of '科普' expected 10.00 got 9.00", "score of '科普' expected 90.00 got 89.00",
        "grade of '科普' expected 优 got 良", "score of '产出指标' in '科普' expected 41.00 got 40.00",
        "score of '质量指标' in '科普' expected 1.00 got no score",
      ]
    )
  }

  @Test func theDepartmentIsCompared() throws {
    #expect(
      try mismatches(project("department: {expect: {score: 88, grade: 优}}"))
        == ["department score expected 88.00 got 89.00", "department grade expected 优 got 良"]
    )
  }

  @Test func findingsMustComeUpOrStayAway() throws {
    let row = "target: ≥10, actual: 13, points: 10"
    #expect(try mismatches("  - {name: a, \(row), expect: {findings: [E0501], no-findings: [E0203]}}\n") == [])
    #expect(
      try mismatches("  - {name: a, \(row), expect: {findings: [E0203], no-findings: [E0501]}}\n")
        == ["finding E0203 expected present got absent", "finding E0501 expected absent got present"]
    )
  }

  @Test func aloneAnIndicatorIsNotBlamedForItsProject() throws {
    #expect(
      try mismatches("  - {name: a, target: ≥10, actual: 10, points: 10, expect: {no-findings: [E0301, E0304]}}\n")
        == []
    )
  }

  @Test func theYearCompletesDates() throws {
    // 2020 has a 29th of February, 2021 has none.
    let row = "target: 2月底前, actual: 2月29日, points: 10"
    #expect(try mismatches("  - {name: a, year: 2020, \(row), score: 10}\n") == [])
    #expect(try mismatches("  - {name: a, year: 2021, \(row), score: none}\n") == [])
  }
}
