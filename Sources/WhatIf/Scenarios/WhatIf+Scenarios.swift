import Diagnostics
import RuleFiles
import SelfEvaluation

extension WhatIf {
  /// Gives the rule set of a name, with values of its parameters; `nil` is the one of the baseline.
  public typealias RuleSource = (_ name: Scenario.RuleName?, _ parameters: [String: String]) throws(UnusableInput) ->
    RuleSet

  /// Compares every scenario with the same baseline.
  ///
  /// - Parameter progress: called with the number of scenarios that are done and that of all.
  /// - Throws: `UnusableInput` with everything that is wrong with any of them.
  public func answers(
    to scenarios: [Scenario],
    progress: (Int, Int) -> Void = { _, _ in },
    rules: RuleSource
  ) throws(UnusableInput) -> ScenarioComparison {
    var answers: [ScenarioComparison.Answer] = []
    var findings: [Finding] = []
    for (index, scenario) in scenarios.enumerated() {
      progress(index, scenarios.count)
      do throws(UnusableInput) {
        answers.append(ScenarioComparison.Answer(scenario: scenario, answer: try answer(to: scenario, rules: rules)))
      } catch {
        findings += error.findings.map { $0.placed(at: scenario.place) }
      }
    }
    guard findings.isEmpty else { throw UnusableInput(findings: findings) }
    return ScenarioComparison(baseline: baseline, answers: answers)
  }

  private func answer(to scenario: Scenario, rules: RuleSource) throws(UnusableInput) -> WhatIfAnswer {
    let hasOtherRules = scenario.rules != nil || !scenario.parameters.isEmpty
    let ruleSet = hasOtherRules ? try rules(scenario.rules, scenario.parameters) : baseline.ruleSet
    var scored = baseline
    if hasOtherRules || !scenario.corrections.isEmpty {
      let evaluator = SelfEvaluator(ruleSet: ruleSet, programVersion: baseline.receipt.programVersion)
      scored = evaluator.evaluate(try baseline.submission.corrected(by: scenario.corrections))
    }
    let changes = try RuleChanges(scenario.assignments, others: scenario.others, in: ruleSet)
    return try answer(to: changes, on: scored)
  }
}

extension Finding {
  /// The same finding at `place`, if it has no place of its own.
  func placed(at place: SourcePlace?) -> Finding {
    guard self.place == nil else { return self }
    return Finding(code: code, severity: severity, place: place, message: message, help: help, notes: notes)
  }
}
