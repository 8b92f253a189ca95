import RuleFiles
import RuleSQL
import Testing

/// Small pieces of scripts, as a person would write them; that the scores are right is what `.ci/sql` proves.
struct ScriptTests {
  @Test func quotientsAreWholeInEveryDialect() throws {
    let rules = try RuleSetFixture.changing("")
    // Half-up to hundredths, in ten-thousandths: (2·earned + 100·d) ÷ (200·d), times 100.
    #expect(
      try RuleSetFixture.script(rules, .duckdb).contains(
        "((2 * (points * rate_n) + (rate_d) * 100) // (2 * ((rate_d) * 100))) * 100"
      )
    )
    #expect(
      try RuleSetFixture.script(rules, .postgres).contains(
        "div(2 * (points * rate_n) + (rate_d) * 100, 2 * ((rate_d) * 100)) * 100"
      )
    )
    #expect(
      try RuleSetFixture.script(rules, .spark).contains(
        "((2 * (points * rate_n) + (rate_d) * 100) div (2 * ((rate_d) * 100))) * 100"
      )
    )
  }

  @Test func cuttingOffRoundsNothingUp() throws {
    let rules = try RuleSetFixture.changing("rounding: {places: 1, mode: down}\n")
    #expect(try RuleSetFixture.script(rules).contains("((points * rate_n) // ((rate_d) * 1000)) * 1000"))
  }

  @Test func aPassLineIsAStraightLineThroughIt() throws {
    // (n/d − 60 %) ÷ 40 % = (5n − 3d) ÷ 2d, from n/d = 3/5 on.
    let rules = try RuleSetFixture.changing("scoring: {at-least: {measure: ratio, curve: {proportional-from: 60%}}}\n")
    let script = try RuleSetFixture.script(rules)
    #expect(script.contains("5 * n - 3 * d"))
    #expect(script.contains("2 * d"))
  }

  @Test func sharesOfLevelsAreFractions() throws {
    // 70 % by default where an indicator was partly reached.
    let script = try RuleSetFixture.script(try RuleSetFixture.changing(""))
    #expect(script.contains("THEN 7 ") && script.contains("THEN 10 "))
  }

  @Test func pointsTakenOffFarAboveTheTargetAreInTenThousandths() throws {
    let rules = try RuleSetFixture.changing("scoring: {over-achievement: {from: 130%, action: deduct, points: 2}}\n")
    let script = try RuleSetFixture.script(rules)
    #expect(script.contains("n * 10 >= d * 13") || script.contains("n * 100 >= d * 130"))
    #expect(script.contains("THEN 20000"))
  }

  @Test func gradesAreReachedAtTheirLowestPoints() throws {
    let script = try RuleSetFixture.script(try RuleSetFixture.changing("grades: [{name: 优, from: 85.5}]\n"))
    #expect(script.contains("WHEN score >= 855000 THEN 0"))
  }

  @Test func zeroAndNegativeValuesFollowTheirPolicies() throws {
    let script = try RuleSetFixture.script(
      try RuleSetFixture.changing("scoring: {zero-target: unscored, negative-actual: unscored}\n")
    )
    #expect(script.contains("WHEN a = 0 THEN NULL"))
    #expect(script.contains("CASE WHEN reached < 0 THEN NULL ELSE reached END"))
  }

  @Test func aTableOfAnotherSchemaIsQuoted() throws {
    let rules = try RuleSetFixture.changing("")
    let script = try RuleSQLCompiler(dialect: .postgres, table: "finance.指标\"表").script(of: rules)
    #expect(script.contains("FROM \"finance\".\"指标\"\"表\""))
    let spark = try RuleSQLCompiler(dialect: .spark, table: "finance.指标").script(of: rules)
    #expect(spark.contains("FROM `finance`.`指标`"))
  }

  @Test func namesOfRuleFilesCannotBreakOutOfTheirText() throws {
    let rules = try RuleSetFixture.changing(
      "grades: [{name: 差, removed: true}, {name: \"劣'); DROP TABLE x; --\", from: 0}]\n"
    )
    #expect(try RuleSetFixture.script(rules, .postgres).contains("'劣''); DROP TABLE x; --'"))
    #expect(try RuleSetFixture.script(rules, .spark).contains("'劣\\'); DROP TABLE x; --'"))
  }

  @Test func nothingThatCannotBeSeenStandsInAScript() throws {
    for dialect in SQLDialect.allCases {
      let script = try RuleSetFixture.script(try RuleSetFixture.changing(""), dialect)
      let hidden = script.unicodeScalars.filter {
        [.control, .format, .lineSeparator, .paragraphSeparator].contains($0.properties.generalCategory) && $0 != "\n"
      }
      #expect(hidden.isEmpty, "\(dialect)")
    }
  }
}
