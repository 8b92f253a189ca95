import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation
import Testing

@testable import Checks

/// Thresholds of the rule file decide from where on a check speaks.
@Suite struct ThresholdTests {
  private func codes(of sample: Sample, under checks: String) throws -> [String] {
    let text = "id: own\nversion: \"1\"\nname: 本地规则\nstatus: official\nextends: cn-2020\n\(checks)\n"
    let rules = try RuleLoader(readFile: { _ throws(UnusableInput) in Array(text.utf8) }).load("own.yaml")
    let result = try SelfEvaluator(ruleSet: rules, programVersion: "test").evaluate(sample.submission())
    return CheckRun(result).findings.map(\.code)
  }

  private func documentation(_ code: String) throws -> CheckDocumentation {
    try #require(CheckCatalogue.checks(for: code).first).documentation
  }

  /// A check, a setting with which its bad example passes, and one with which its good example fails.
  @Test(arguments: [
    ("L18", "sample-size: 10", "sample-size: 500"),
    ("L20", "same-targets: 4", "same-targets: 1"),
    ("L35", "target-spread: 20", "target-spread: 1"),
    ("L41", "money-tolerance: 10", "money-tolerance: 0"),
    ("L43", "savings-margin: 100%", "savings-margin: 2%"),
    ("L54", "repeated-praise: 4", "repeated-praise: 3"),
    ("L59", "above-target: 2.5", "above-target: 1"),
    ("L16", "progress-gap: 60%", "progress-gap: 5%"),
    ("L06", "score-tolerance: 20", "score-tolerance: 0"),
  ])
  func decides(code: String, lenient: String, strict: String) throws {
    let documentation = try documentation(code)
    #expect(try !codes(of: documentation.bad, under: "checks: {\(lenient)}").contains(code))
    if !["L20", "L41", "L54", "L06"].contains(code) {
      #expect(try codes(of: documentation.good, under: "checks: {\(strict)}").contains(code))
    }
  }

  /// Where the rule set states the threshold of scoring's own warning, that one is told, and only that one.
  @Test func isToldOnceWhereTheRuleSetWarns() throws {
    let bad = try documentation("L13").bad
    let codes = try codes(of: bad, under: "warnings: {score-above-execution: 5%}")
    #expect(codes.contains("E0701") && !codes.contains("L13"))
    #expect(try bad.codes().contains("L13"))
  }

  @Test func wrongSettingsAreFindingsOfTheRuleFile() {
    for line in ["checks: {sample-size: 三十}", "checks: {copied-indicators: 180%}", "checks: {silence: [{check: L60}]}"]
    {
      #expect(throws: UnusableInput.self) { try codes(of: Sample(), under: line) }
    }
  }
}
