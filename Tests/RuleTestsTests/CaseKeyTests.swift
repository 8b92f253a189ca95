import RuleFiles
import RuleTests
import Testing

/// Everything that a table can state, a case can, and everything that comes out can be expected.
struct CaseKeyTests {
  private static let project = """
    budget: {adjusted: 100, executed: 100}, indicators: [\
    {category: 产出指标, name: 场次, target: ≥10场, actual: 7场, points: 50}, \
    {category: 效益指标, name: 收入, target: ≥10万元, actual: 10万元, points: 30}, \
    {category: 满意度指标, name: 满意度, target: ≥90%, actual: 90%, points: 10}]
    """

  /// - Parameter keys: what the case says about the project besides; without it earns 10 + 35 + 30 + 10 = 85.
  private func mismatches(_ lines: String, project keys: String = "", _ expectation: String) throws -> [String] {
    try RuleSample(changed: lines).mismatches(
      "  - {name: p, project: {\(keys)\(Self.project)}, expect: \(expectation)}\n"
    )
  }

  private func mismatches(_ lines: String, indicator row: String) throws -> [String] {
    try RuleSample(changed: lines).mismatches("  - {name: a, target: ≥10, actual: 8, points: 10, \(row)}\n")
  }

  @Test func theTypeOfAProjectChoosesItsVariant() throws {
    let lines = "variants: [{name: 全额类, types: [全额], scoring: {at-least: {curve: all-or-nothing}}}]\n"
    #expect(try mismatches(lines, "{variant: none, score: 85}") == [])
    #expect(try mismatches(lines, project: "type: 全额, ", "{variant: 全额类, score: 50, categories: {产出指标: 0}}") == [])
    #expect(try mismatches(lines, indicator: "type: 全额, score: 0") == [])
    #expect(
      try mismatches(lines, project: "type: 全额, ", "{variant: none}") == ["variant of 'p' expected none got 全额类"]
    )
  }

  @Test func whatHappenedMeetsALimit() throws {
    let lines = "project: {limits: [{name: 弄虚作假, when: {event: 弄虚作假}, score-at-most: 0}]}\n"
    let expectation = "{uncapped: 85, limits: [弄虚作假], score: 0, grade: 差}"
    #expect(try mismatches(lines, project: "events: 弄虚作假, ", expectation) == [])
    #expect(try mismatches(lines, "{limits: [], score: 85}") == [])
    #expect(
      try mismatches(lines, expectation).prefix(2) == [
        "limits of 'p' expected 弄虚作假 got none", "score of 'p' expected 0.00 got 85.00",
      ]
    )
  }

  @Test func thePayoutIsComparedToThePlacesWritten() throws {
    let lines =
      "payout: {tiers: [{from: 90%, rate: 100%}, {from: 80%, below: 90%, rate: 80.5%}, {below: 80%, rate: 0%}]}\n"
    #expect(try mismatches(lines, "{payout: 80.5%}") == [])
    #expect(try mismatches(lines, "{payout: 80%}") == ["payout of 'p' expected 80% got 80.5%"])
  }

  @Test func goalsHavePointsOfTheirOwn() throws {
    // Two goals share 90 points, 45 each; the second shares its 45 among two indicators.
    #expect(
      try RuleSample(changed: "project: {goals: apart}\n").mismatches(
        """
          - name: p
            project:
              budget: {adjusted: 100, executed: 100}
              indicators:
                - {goal: 目标1, name: a, target: ≥10, actual: 8, expect: {score: 36}}
                - {goal: 目标2, name: b, target: ≥10, actual: 10, expect: {score: 22.5}}
                - {goal: 目标2, name: c, target: ≥10, actual: 10, expect: {score: 22.5}}
            expect: {score: 91}

        """
      ) == []
    )
  }

  @Test func pointsAreTakenOff() throws {
    #expect(try mismatches("", indicator: "deduction: 1.5, score: 6.5") == [])
    let lines = "adjustments: [{name: 难以考查, keep: 40%}, {name: 资料不全, deduct: 1}]\n"
    #expect(try mismatches(lines, indicator: "adjustments: 难以考查、资料不全, score: 2.2") == [])
    #expect(try mismatches(lines, indicator: "adjustments: 难于考查, score: 8, expect: {findings: [E0223]}") == [])
  }

  @Test func evidenceAndAPersonsScoreCount() throws {
    let cap = "scoring: {evidence: {use: cap, at-most: 60%}}\n"
    #expect(try mismatches(cap, indicator: "score: 6, expect: {reason: evidence-missing}") == [])
    #expect(try mismatches(cap, indicator: "evidence: 验收报告, score: 8") == [])
    #expect(try mismatches("scoring: {hand-score: may-lower}\n", indicator: "self-score: 7, score: 7") == [])
  }

  @Test func theResultsOfUnitsAreBroughtTogether() throws {
    // (80 × 100 + 95 × 200) ÷ 300 = 90
    let rows = """
        - name: p
          project:
            indicators:
              - {name: 合格率, unit: 甲, amount: 100, target: ≥90%, actual: 80%, points: 10, expect: {score: 10}}
              - {name: 合格率, unit: 乙, amount: 200, target: ≥90%, actual: 95%, points: 10}

      """
    #expect(try RuleSample(changed: "roll-up: before-scoring\n").mismatches(rows) == [])
    #expect(try RuleSample.national.mismatches(rows) == ["score of '合格率' expected 10.00 got 8.89"])
  }

  @Test func parametersAndYearsLoadTheRulesAnew() throws {
    let lines = """
      parameters: {pass: 60%}
      scoring: {at-least: {curve: {proportional-from: $pass}}}
      changes: [{from: 2022, scoring: {at-least: {curve: all-or-nothing}}}]

      """
    // (0.8 − 0.6) ÷ 0.4, (0.8 − 0.5) ÷ 0.5
    #expect(try mismatches(lines, indicator: "score: 5") == [])
    #expect(try mismatches(lines, indicator: "parameters: {pass: 50%}, score: 6") == [])
    #expect(try mismatches(lines, indicator: "year: 2021, score: 5") == [])
    #expect(try mismatches(lines, indicator: "year: 2022, score: 0") == [])
    let findings = RuleSample(changed: lines).findings(
      in: "rules: own\ncases: [{name: a, parameters: {pass: 高}, target: ≥1, score: 1}]\n"
    )
    #expect(findings.map(\.place?.file) == ["own.yaml"])
  }

  private static let department = """
    department:
      own-share: 40%
      tree:
        points: 100
        categories:
          - name: 管理指标
            points: 100
            subcategories:
              - name: 预算管理
                indicators:
                  - {name: 预算完成率, points: 60}
                  - {name: 制度建设, points: 40}

    """

  @Test func theDepartmentsOwnIndicatorsAreExpectedBesideItsProjects() throws {
    func mismatches(_ expectation: String) throws -> [String] {
      try RuleSample(changed: Self.department).mismatches(
        """
          - name: d
            projects: [{\(Self.project)}]
            department:
              indicators:
                - {name: 预算完成率, target: ≥100%, actual: 80%, points: 60, expect: {score: 48, rate: 80%}}
                - {name: 制度建设, target: 健全, actual: 达成年度指标, points: 40, expect: {score: 40}}
              expect: \(expectation)

        """
      )
    }
    // 88 × 40 % + 85 × 60 % = 86.2
    #expect(
      try mismatches("{own: 88, projects: 85, score: 86.2, grade: 良, categories: {管理指标: 88, 预算管理: 88, 预算完成率: 48}}")
        == []
    )
    #expect(
      try mismatches("{own: 90, projects: 90, score: 90, grade: 优, categories: {预算完成率: 50}}") == [
        "score of the department's own indicators expected 90.00 got 88.00",
        "score of the projects together expected 90.00 got 85.00", "department score expected 90.00 got 86.20",
        "department grade expected 优 got 良", "score of '预算完成率' in '部门整体' expected 50.00 got 48.00",
      ]
    )
  }

  @Test func theDepartmentsOwnTreeIsCovered() throws {
    let cases = """
        - name: d
          department:
            indicators: [{name: 预算完成率, target: ≥100%, actual: 80%, points: 60, expect: {score: 48}}]
            expect: {own: 48}

      """
    let coverage = try RuleSample(changed: Self.department).report(cases).coverage
    let missing = Set(coverage.missing.map(\.subject))
    #expect(missing.contains(.node(["管理指标", "预算管理", "制度建设"])))
    #expect(!missing.contains(.node(["管理指标", "预算管理", "预算完成率"])) && !missing.contains(.node(["管理指标"])))
    // Without a project the department has no score, so its share was not used.
    #expect(coverage.missing.contains { $0.id.aspect == .ownShare })
  }
}
