import Diagnostics
import RuleFiles
import RuleTests
import Testing

/// The cases beside the shipped rule sets hold, and leave nothing of the rule sets untried.
struct ShippedRuleCasesTests {
  private static func report(_ cases: ShippedRuleCases) throws -> RuleTestReport {
    try RuleSample(shipped: cases.id).tester.run(cases.read())
  }

  @Test func everyShippedRuleSetHasCases() {
    #expect(ShippedRuleCases.all.map(\.id) == ShippedRuleSet.all.map(\.id))
  }

  @Test(arguments: ShippedRuleCases.all.map(\.id))
  func allCasesPass(id: String) throws {
    let report = try Self.report(try #require(ShippedRuleCases.all.first { $0.id == id }))
    for failure in report.failures {
      for mismatch in failure.mismatches {
        Issue.record(
          "\(mismatch.place.text) \(failure.name.text): \(mismatch.subject.english) is \(mismatch.actual.english), not \(mismatch.expected.english)"
        )
      }
    }
    #expect(!report.outcomes.isEmpty)
  }

  /// What a rule set takes over is shown by the cases of the one that says it.
  @Test(arguments: ShippedRuleCases.all.map(\.id))
  func everyRuleOfItsOwnIsExercised(id: String) throws {
    let coverage = try Self.report(try #require(ShippedRuleCases.all.first { $0.id == id })).coverage
    // What a set takes over is exercised by the cases of the set that says it.
    #expect(coverage.own.missing.map { "\($0.place.text) \($0.id)" } == [])
    #expect(!coverage.own.elements.isEmpty)
  }

  @Test func theNationalRulesHaveSoManyElements() throws {
    let coverage = try Self.report(try #require(ShippedRuleCases.all.first)).coverage
    // 执行率 1 + 2 pieces + zero budget; tree 3 + 9 + 1; methods 7 × (1 + 2 pieces); levels 3; policies 7; grades 4;
    // department 1.
    #expect(coverage.elements.count == 53)
  }
}
