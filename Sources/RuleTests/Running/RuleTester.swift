import Diagnostics
import RuleFiles
import SelfEvaluation

/// Runs the cases of a rule set through the same evaluator that users get.
public struct RuleTester: Sendable {
  private let ruleSet: RuleSet
  private let evaluator: SelfEvaluator

  /// The year of a case that states none.
  public static let standardYear = 2020

  public init(ruleSet: RuleSet, programVersion: String) {
    self.ruleSet = ruleSet
    evaluator = SelfEvaluator(ruleSet: ruleSet, programVersion: programVersion)
  }

  /// - Throws: `UnusableInput` when the cases are for another rule set, or name what it does not have.
  public func run(_ cases: RuleCases) throws(UnusableInput) -> RuleTestReport {
    let problems = CaseNames(ruleSet).findings(in: cases)
    guard !problems.containsErrors else { throw UnusableInput(findings: problems.inReadingOrder()) }
    var coverage = RuleCoverage(of: ruleSet)
    var outcomes: [CaseOutcome] = []
    for ruleCase in cases.cases {
      let result = evaluator.evaluate(CaseSubmission(ruleCase, under: ruleSet).submission)
      coverage.mark(result, within: CaseScope(ruleCase))
      let judge = CaseJudge(ruleCase, result)
      outcomes.append(CaseOutcome(name: ruleCase.name, mismatches: judge.mismatches, findings: judge.findings))
    }
    return RuleTestReport(ruleSet: ruleSet, file: cases.source.file, outcomes: outcomes, coverage: coverage)
  }
}
