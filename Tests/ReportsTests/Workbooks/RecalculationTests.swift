import RuleFiles
import ScoringCore
import SelfEvaluation
import Submissions
import Testing

@testable import Reports

/// LibreOffice calculates every formula anew and has to come to what the engine says.
@Suite(.enabled(if: Recalculation.isPossible, "needs soffice and its Python bridge (python3-uno)"))
struct RecalculationTests {
  @Test func randomRulesComeToTheSameCent() throws {
    var results: [(name: String, result: EvaluationResult, changed: EvaluationResult?)] = []
    for seed in UInt64(0)..<40 {
      var random = RandomTree(seed: seed)
      let rules = try random.scoringRules()
      var projects: [ProjectFacts] = []
      for stated in RandomTree.Stated.allCases {
        for _ in 0..<4 { projects.append(try random.project(under: rules, stated: stated)) }
      }
      results.append(("random-\(seed)", try RandomResult.result(projects, under: rules), nil))
    }
    let outcome = try Recalculation.outcome(of: results)
    #expect(outcome.workbooks == 40)
    #expect(outcome.formulas > 10_000)
    for difference in outcome.differences { Issue.record("\(difference)") }
  }
}
