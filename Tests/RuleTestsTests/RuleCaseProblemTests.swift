import Diagnostics
import RuleFiles
import Testing

/// One small mistake in a file of cases at a time: the code that is reported and the place it points to.
struct RuleCaseProblemTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    /// The list of cases; `‸` stands before the place that is meant.
    let text: String
    let code: String
    var testDescription: String { "\(code) \(text)" }
  }

  static let mistakes = [
    Mistake(text: "- {name: a, target: ≥1, ‸scoer: 1}", code: "R0101"),
    Mistake(text: "- ‸target: ≥1", code: "R0102"),
    Mistake(text: "- {name: a, target: ≥1, score: 1, year: ‸20}", code: "R0106"),
    Mistake(text: "- {name: a, target: ≥1, expect: {reason: ‸mett}}", code: "R0104"),
    Mistake(text: "- {name: a, target: ≥1, expect: ‸8}", code: "R0103"),
    Mistake(text: "- {name: ‸a, expect: {findings: [E0203]}}", code: "R0203"),
    Mistake(text: "- {name: ‸a, target: ≥1, actual: 1}", code: "R0204"),
    Mistake(text: "- ‸{name: a, target: ≥1, score: 1, project: {name: p}}", code: "R0205"),
    Mistake(text: "- {name: a, expect: {score: 1}, project: {name: p}, projects: ‸[{name: q}]}", code: "R0206"),
    Mistake(text: "- {name: a, projects: [{name: p}], expect: {findings: [E0203], ‸score: 5}}", code: "R0207"),
    Mistake(text: "- {name: a, target: ≥1, score: ‸八}", code: "R0208"),
    Mistake(text: "- {name: a, project: {budget: {adjusted: ‸5%}}, expect: {score: 1}}", code: "R0209"),
    Mistake(text: "- {name: a, target: ≥1, score: 1, expect: {no-findings: [‸E21]}}", code: "R0210"),
    Mistake(text: "- {name: a, project: {}, expect: {categories: {‸产出指标1: 5}}}", code: "R0211"),
    Mistake(text: "- {name: a, project: {}, expect: {grade: ‸忧}}", code: "R0212"),
    Mistake(text: "- {name: a, parameters: {‸pass: 60%}, target: ≥1, score: 1}", code: "R0213"),
    Mistake(text: "- {name: a, project: {}, expect: {limits: [‸封顶]}}", code: "R0214"),
    Mistake(text: "- {name: a, project: {}, expect: {variant: ‸人员类}}", code: "R0215"),
    Mistake(text: "- {name: a, ‸type: 人员类, project: {}, expect: {score: 1}}", code: "R0207"),
    Mistake(text: "- {name: a, target: ≥1, score: 1, expect: {‸payout: 80%}}", code: "R0207"),
    Mistake(text: "- {name: a, projects: [{name: p}], department: {expect: {‸limits: []}}}", code: "R0101"),
    Mistake(text: "- {name: a, target: ≥1, amount: ‸5%, score: 1}", code: "R0209"),
  ]

  @Test(arguments: mistakes)
  func isReportedAtItsPlace(mistake: Mistake) throws {
    let before = try #require(mistake.text.split(separator: "‸", omittingEmptySubsequences: false).first)
    let text = mistake.text.replacing("‸", with: "")
    let findings = RuleSample.national.findings(in: "rules: cn-2020\ncases:\n" + text + "\n")
    #expect(findings.map(\.code) == [mistake.code])
    #expect(findings.first?.place?.line == 3)
    #expect(findings.first?.place?.column == before.unicodeScalars.count + 1)
    #expect(findings.first?.excerpt == text)
  }

  private static let problems: [RuleCaseProblem] = [
    .noCases(rules: "a", expected: "b"), .otherRuleSet(written: "a", rules: "b"), .nothingHandedIn, .nothingExpected,
    .indicatorAndProjects, .bothProjectAndProjects, .expectationOutOfPlace(key: "a"), .notAScore("a"),
    .notAnAmount("a"), .notACode("a"), .unknownCategory("a", suggestion: "b"), .unknownGrade("a", suggestion: "b"),
    .unknownParameter("a", suggestion: "b"), .unknownLimit("a", suggestion: "b"), .unknownVariant("a", suggestion: "b"),
  ]

  @Test func everyCodeIsItsOwn() {
    #expect(Set(Self.problems.map(\.code)).count == Self.problems.count)
    for problem in Self.problems { #expect(problem.code.wholeMatch(of: #/R02\d\d/#) != nil) }
    // Without a file there is no place; the tests of the command show it.
    let shown = Self.mistakes.map(\.code).filter { $0.hasPrefix("R02") } + ["R0201", "R0202"]
    #expect(Set(shown) == Set(Self.problems.map(\.code)))
  }

  @Test(arguments: problems)
  func isWordedInBothLanguages(problem: RuleCaseProblem) {
    for wording in [problem.message, problem.help].compactMap(\.self) {
      #expect(wording.chinese.contains { $0.unicodeScalars.contains { $0.value > 0x2E80 } })
      #expect(wording.english.first?.isUppercase == false)
      #expect(!wording.english.hasSuffix(".") && !wording.chinese.hasSuffix("。"))
    }
  }

  @Test func casesOfAnotherRuleSetAreRefused() throws {
    let findings = RuleSample.national.findings(in: "rules: cn-2021\ncases:\n- {name: a, target: ≥1, score: 1}\n")
    #expect(findings.map(\.code) == ["R0202"])
    #expect(findings.first?.place?.text == "x.tests.yaml:1:8")
  }

  @Test func aMisspeltNameIsSuggested() throws {
    let findings = RuleSample.national.findings(
      in: "rules: cn-2020\ncases:\n- {name: a, project: {}, expect: {categories: {产出指: 5}}}\n"
    )
    #expect(findings.first?.help?.chinese.contains("“产出指标”") == true)
  }
}
