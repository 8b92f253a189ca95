import RuleFiles
import ScoringCore
import SelfEvaluation
import Submissions
import Testing

@testable import Reports

/// LibreOffice calculates every formula anew and has to come to what the engine says: the stored value of each. Then it
/// gets other actuals, and has to come to what the engine says of the submission that holds them.
///
/// Another program takes its time, so this is for `.ci/papers`, which sets JIXIAO_PAPERS.
@Suite(
  .enabled(
    if: Recalculation.isThorough && Recalculation.isPossible,
    "needs JIXIAO_PAPERS, soffice and its Python bridge (python3-uno)"
  )
)
struct RecalculationTests {
  private static let rounds: UInt64 = 12

  @Test func shippedRulesComeToTheSameCent() throws {
    for (round, variant) in FormVariant.allCases.enumerated() {
      var results: [Recalculation.Case] = []
      for (number, shipped) in ShippedRuleSet.all.enumerated() {
        let ruleSet = try RuleLoader.onDisk.load(shipped.id)
        let evaluator = SelfEvaluator(ruleSet: ruleSet, programVersion: "1")
        let hasChoices = ruleSet.project.tree.nodes.contains { $0.choice != .all }
        var generated = GeneratedSubmission(seed: UInt64(number * 100 + round), ruleSet: ruleSet)
        let submission = generated.submission(projects: 4)
        let changed = generated.changed(submission, fillsIn: !hasChoices)
        results.append(
          ("\(shipped.id)-\(variant)", evaluator.evaluate(submission), evaluator.evaluate(changed))
        )
      }
      try expectNoDifference(results, variant)
    }
  }

  @Test func randomRulesComeToTheSameCent() throws {
    var results: [Recalculation.Case] = []
    for seed in 0..<Self.rounds {
      var random = RandomTree(seed: seed)
      let rules = try random.scoringRules()
      results.append(("random-\(seed)", try RandomResult.result(projects(&random, rules), under: rules), nil))
    }
    try expectNoDifference(results)
  }

  /// Seed 13 has an indicator of a deduction that does not apply: its points are none of the whole, so nothing is converted.
  @Test func deductionsThatDoNotApplyConvertNothing() throws {
    var random = RandomTree(seed: 13)
    let rules = try random.scoringRules()
    let result = try RandomResult.result(projects(&random, rules), under: rules)
    // Categories 18.535 and 15.627, execution 2.
    #expect(result.projects[1].score?.total.score == Points(tenThousandths: 361_620))
    let outcome = try Recalculation.outcome(of: [("random-13", result, nil)], variant: .national)
    #expect(outcome.differences.isEmpty && outcome.formulas > 500)
  }

  @Test func otherActualsComeToWhatTheEngineSaysOfThem() throws {
    var results: [Recalculation.Case] = []
    for seed in 1_000..<(1_000 + Self.rounds) {
      var random = RandomTree(seed: seed)
      // Which of several alternatives counts is the engine's to say.
      let rules = try random.scoringRules(hasChoices: false)
      let before = try projects(&random, rules)
      let after = before.map { project in
        var project = project
        for index in project.indicators.indices { random.change(&project.indicators[index]) }
        return project
      }
      results.append(
        (
          "edited-\(seed)", try RandomResult.result(before, under: rules),
          try RandomResult.result(after, under: rules)
        )
      )
    }
    try expectNoDifference(results)
  }

  private func projects(_ random: inout RandomTree, _ rules: ScoringRules) throws -> [ProjectFacts] {
    var projects: [ProjectFacts] = []
    for stated in RandomTree.Stated.allCases {
      for _ in 0..<3 { projects.append(try random.project(under: rules, stated: stated)) }
    }
    return projects
  }

  private func expectNoDifference(_ results: [Recalculation.Case], _ variant: FormVariant = .national) throws {
    let outcome = try Recalculation.outcome(of: results, variant: variant)
    #expect(outcome.workbooks == results.count)
    #expect(outcome.formulas > 1_000)
    for (name, _, changed) in results where changed != nil {
      #expect(outcome.edits[name + ".xlsx"] ?? 0 > 0, "nothing was changed in \(name)")
    }
    for difference in outcome.differences { Issue.record("\(variant): \(difference)") }
    let indicators = results.flatMap(\.result.parts).map(\.indicators.count).reduce(0, +)
    if Recalculation.isThorough { print("papers: \(variant): \(indicators) indicators, \(outcome.formulas) formulas") }
  }
}

extension RandomTree {
  fileprivate mutating func change(_ facts: inout IndicatorFacts) {
    guard case .number = facts.target else { return }
    switch facts.actual {
    case .number, .missing:
      let reached = try? ExactDecimal(coefficient: Int64.random(in: 0...4_000, using: &random), scale: 1)
      facts.actual = .number(reached ?? .zero)
    default: return
    }
  }
}
