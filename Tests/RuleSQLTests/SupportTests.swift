import Diagnostics
import RuleFiles
import RuleSQL
import Testing

/// What cannot be written as SQL is refused as a whole, with the place in the rule file.
struct SupportTests {
  struct Refusal: Sendable {
    let code: String
    let text: String
    /// Where what is refused begins; a part that is only added to stays where it began.
    var file = "mine.yaml"
  }

  static let refusals = [
    Refusal(code: "R0301", text: "variants:\n  - {name: 人员类, match: [\"*人员*\"], rounding: {places: 1}}\n"),
    Refusal(
      code: "R0302",
      text: "overrides:\n  - {name: 培训, match: [\"*培训*\"], scoring: {at-least: {curve: all-or-nothing}}}\n"
    ),
    Refusal(code: "R0303", text: "project: {goals: apart}\n"),
    Refusal(code: "R0304", text: "roll-up: before-scoring\n"),
    Refusal(
      code: "R0305",
      text: "project:\n  categories:\n    - {name: 创新, points: 5, kind: bonus}\n"
    ),
    Refusal(code: "R0310", text: "scoring: {hand-score: decides}\n"),
    Refusal(code: "R0311", text: "scoring: {evidence: {use: cap, at-most: 60%}}\n"),
    Refusal(code: "R0313", text: "rounding: {stage: project}\n", file: "rules/cn-2020.yaml"),
    Refusal(code: "R0314", text: "project: {execution: {denominator: initial}}\n", file: "rules/cn-2020.yaml"),
  ]

  @Test(arguments: refusals)
  func whatSQLCannotSayIsRefusedWhereItStands(refusal: Refusal) throws {
    let findings = try RuleSetFixture.refusals(refusal.text)
    #expect(findings.map(\.code) == [refusal.code])
    #expect(findings.first?.severity == .error)
    #expect(findings.first?.place?.file == refusal.file)
    #expect(findings.first?.place?.line != nil)
    #expect(findings.first?.help != nil)
  }

  @Test func everythingThatIsRefusedIsToldAtOnce() throws {
    let findings = try RuleSetFixture.refusals("rounding: {stage: category}\nscoring: {hand-score: decides}\n")
    #expect(Set(findings.map(\.code)) == ["R0310", "R0313"])
  }

  @Test func numbersThatLeaveNoRoomForValuesAreRefused() throws {
    // With millionths and a step of a ten-millionth, nothing above some thousands could be computed exactly.
    let curve =
      "{pieces: [{below: 0.123456789%, rate: 0%}, {from: 0.123456789%, below: 99.9999987%, "
      + "rate: {from: 0.1234567%, to: 99.7654321%}}, {from: 99.9999987%, rate: 100%}]}"
    let findings = try RuleSetFixture.refusals("scoring: {at-least: {measure: ratio, curve: \(curve)}}\n")
    #expect(findings.map(\.code) == ["R0316"])
  }

  @Test(arguments: SQLDialect.allCases)
  func theNationalRulesCanBeWritten(dialect: SQLDialect) throws {
    let rules = try RuleSetFixture.changing("")
    let script = try RuleSetFixture.script(rules, dialect)
    for table in ["jixiao_projects", "jixiao_departments", "jixiao_unread"] {
      #expect(script.contains("CREATE TABLE \(table) "))
    }
    #expect(script.contains(rules.digest))
  }

  @Test func limitsByEventsDoNotKeepARuleSetFromBeingWritten() throws {
    // A flat table tells of no events, so that none has happened.
    let findings = try RuleSetFixture.refusals(
      "project: {limits: [{name: 弄虚作假, when: {event: 弄虚作假}, score-at-most: 59}]}\n"
    )
    #expect(findings.isEmpty)
  }

  @Test func everyCodeHasItsOwnMeaning() {
    let all: [RuleSQLProblem] = [
      .variant("甲"), .override, .goalsApart, .rollUp, .bonusOrDeduction("甲"), .choice("甲"), .prescribedIndicator("甲"),
      .checklist, .ratings, .scoreByHand, .evidence, .departmentIndicators, .roundingStage, .initialBudget,
      .automaticAdjustment("甲"), .numbersTooFine,
    ]
    #expect(Set(all.map(\.code)).count == all.count)
    #expect(Set(all.map(\.message.chinese)).count == all.count)
    #expect(Set(all.map(\.message.english)).count == all.count)
  }
}
