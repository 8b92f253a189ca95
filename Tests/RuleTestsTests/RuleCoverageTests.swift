import RuleFiles
import RuleTests
import ScoringCore
import Testing

/// What a case makes use of counts, and nothing else.
struct RuleCoverageTests {
  private func exercised(_ cases: String, _ ruleSet: RuleSet) throws -> Set<RuleElement.ID> {
    let coverage = try RuleSamples.report(cases, under: ruleSet).coverage
    return Set(coverage.elements.map(\.id)).subtracting(coverage.missing.map(\.id))
  }

  @Test func anIndicatorAloneExercisesItsPlaceItsMethodAndItsPiece() throws {
    let ids = try exercised(
      "  - {name: a, subcategory: 质量指标, target: ≥10, actual: 8, points: 10, score: 8}\n",
      RuleSamples.shipped("cn-2020")
    )
    // Pieces of the proportional curve: below zero, up to one, from one on.
    #expect(ids == [.category(0), .subcategory(0, 1), .method(.atLeast), .methodPiece(.atLeast, 1)])
  }

  @Test func aTierThatNoCaseFallsIntoIsListedAtItsPlace() throws {
    let rules = try RuleSamples.changed(
      "scoring:\n  at-least: {measure: ratio, curve: {tiers: [{from: 90%, rate: 1}, {from: 60%, below: 90%, rate: 0.5}, {below: 60%, rate: 0}]}}\n"
    )
    let coverage = try RuleSamples.report(
      """
        - {name: a, target: ≥100, actual: 95, points: 10, score: 10}
        - {name: b, target: ≥100, actual: 10, points: 10, score: 0}

      """,
      under: rules
    ).coverage
    let missing = coverage.missing.filter { if case .methodPiece(.atLeast, _) = $0.id { true } else { false } }
    #expect(missing.map(\.id) == [.methodPiece(.atLeast, 1)])
    #expect(missing.first?.place.text == "own.yaml:7:37")
  }

  @Test func aPieceThatNothingCanReachDoesNotCount() throws {
    let elements = try RuleSamples.report(
      "  - {name: a, target: ≥10, actual: 8, points: 10, score: 8}\n",
      under: RuleSamples.shipped("cn-2020")
    ).coverage.elements.map(\.id)
    #expect(!elements.contains(.methodPiece(.atLeast, 0)))
    #expect(elements.contains(.methodPiece(.deadline, 0)))
  }

  @Test(arguments: [
    ("target: ≥10, points: 10, score: none", PolicyKey.missingActual),
    ("target: ≤0起, actual: 1起, points: 10, score: 0", .zeroTarget),
    ("target: ≥5%, actual: -2%, points: 10, score: 0", .negativeActual),
    ("target: ≥10, actual: 13, points: 10, score: 10", .overAchievement),
    ("target: ≥3, actual: 1, points: 10, score: 3.33", .rounding),
  ])
  func aPolicyCountsWhereItDecided(row: String, policy: PolicyKey) throws {
    let ids = try exercised("  - {name: a, \(row)}\n", RuleSamples.shipped("cn-2020"))
    let policies = ids.filter { if case .policy = $0 { true } else { false } }
    #expect(policies == [.policy(policy)])
  }

  @Test func aProjectCountsOnlyWhenSomethingIsExpectedOfIt() throws {
    func ids(_ expectation: String) throws -> Set<RuleElement.ID> {
      let indicators = "[{name: a, target: ≥10, actual: 10, expect: {score: 90}}]"
      return try exercised(
        "  - {name: p, project: {budget: {adjusted: 0, executed: 0}, indicators: \(indicators)}\(expectation)}\n",
        RuleSamples.shipped("cn-2020")
      )
    }
    let ofIndicator: Set<RuleElement.ID> = [.category(0), .method(.atLeast), .methodPiece(.atLeast, 2)]
    #expect(try ids("") == ofIndicator)
    #expect(
      try ids(", expect: {score: 90}")
        == ofIndicator.union([.execution, .zeroBudget, .policy(.unweighted), .policy(.absentCategory), .grade(0)])
    )
  }

  @Test func oneProjectDoesNotShowHowTheyAreCombined() throws {
    func ids(_ count: Int) throws -> Set<RuleElement.ID> {
      let project = "{budget: {adjusted: 5, executed: 5}, indicators: [{name: a, target: ≥1, actual: 1}]}"
      let projects = Array(repeating: project, count: count).joined(separator: ", ")
      return try exercised(
        "  - {name: d, projects: [\(projects)], department: {expect: {score: 100}}}\n",
        RuleSamples.shipped("cn-2020")
      )
    }
    #expect(!(try ids(1)).contains(.policy(.department)))
    #expect(try ids(2).contains(.policy(.department)))
  }
}
