import RuleFiles
import RuleTests
import ScoringCore
import Testing

/// What a case makes use of counts, and nothing else.
struct RuleCoverageTests {
  private func exercised(_ cases: String, _ rules: RuleSample = .national) throws -> [RuleElement] {
    let coverage = try rules.report(cases).coverage
    let missing = Set(coverage.missing.map(\.id))
    return coverage.elements.filter { !missing.contains($0.id) }
  }

  private func subjects(_ cases: String, _ rules: RuleSample = .national) throws -> Set<RuleElement.Subject> {
    Set(try exercised(cases, rules).map(\.subject))
  }

  @Test func anIndicatorAloneExercisesItsPlaceItsMethodAndItsPiece() throws {
    let elements = try exercised("  - {name: a, subcategory: 质量指标, target: ≥10, actual: 8, points: 10, score: 8}\n")
    #expect(
      elements.map(\.subject) == [.node(["产出指标"]), .node(["产出指标", "质量指标"]), .method(.atLeast), .method(.atLeast)]
    )
    // Pieces of the proportional curve: below zero, up to one, from one on.
    #expect(elements.map(\.id.aspect) == [.rule, .rule, .measured(.ratio), .piece(1)])
  }

  @Test func aTierThatNoCaseFallsIntoIsListedAtItsPlace() throws {
    let rules = RuleSample(
      changed:
        "scoring:\n  at-least: {measure: ratio, curve: {tiers: [{from: 90%, rate: 1}, {from: 60%, below: 90%, rate: 0.5}, {below: 60%, rate: 0}]}}\n"
    )
    let coverage = try rules.report(
      """
        - {name: a, target: ≥100, actual: 95, points: 10, score: 10}
        - {name: b, target: ≥100, actual: 10, points: 10, score: 0}

      """
    ).coverage
    let missing = coverage.missing.filter { $0.subject == .method(.atLeast) }
    #expect(missing.map(\.id.aspect) == [.piece(1)])
    #expect(missing.first?.place.text == "own.yaml:7:37")
  }

  @Test func aPieceThatNothingCanReachDoesNotCount() throws {
    let coverage = try RuleSample.national.report("  - {name: a, target: ≥10, actual: 8, points: 10, score: 8}\n")
      .coverage
    func pieces(_ kind: TargetKind) -> [RuleElement.Aspect] {
      coverage.elements.filter { $0.subject == .method(kind) }.map(\.id.aspect)
    }
    #expect(pieces(.atLeast) == [.measured(.ratio), .piece(1), .piece(2)])
    #expect(pieces(.deadline) == [.measured(.daysLate), .piece(0), .piece(1)])
  }

  @Test(arguments: [
    ("target: ≥10, points: 10, score: none", PolicyKey.missingActual),
    ("target: ≤0起, actual: 1起, points: 10, score: 0", .zeroTarget),
    ("target: ≥5%, actual: -2%, points: 10, score: 0", .negativeActual),
    ("target: ≥10, actual: 13, points: 10, score: 10", .overAchievement),
    ("target: ≥3, actual: 1, points: 10, score: 3.33", .rounding),
  ])
  func aPolicyCountsWhereItDecided(row: String, policy: PolicyKey) throws {
    let policies = try subjects("  - {name: a, \(row)}\n").filter { if case .policy = $0 { true } else { false } }
    #expect(policies == [.policy(policy)])
  }

  @Test func aProjectCountsOnlyWhenSomethingIsExpectedOfIt() throws {
    func subjects(_ expectation: String) throws -> Set<RuleElement.Subject> {
      let indicators = "[{name: a, target: ≥10, actual: 10, expect: {score: 90}}]"
      return try self.subjects(
        "  - {name: p, project: {budget: {adjusted: 0, executed: 0}, indicators: \(indicators)}\(expectation)}\n"
      )
    }
    let ofIndicator: Set<RuleElement.Subject> = [.node(["产出指标"]), .method(.atLeast)]
    #expect(try subjects("") == ofIndicator)
    #expect(
      try subjects(", expect: {score: 90}")
        == ofIndicator.union([
          .execution("预算执行率"), .zeroBudget("预算执行率"), .policy(.unweighted), .policy(.absentCategory), .grade("优"),
        ])
    )
  }

  @Test func oneProjectDoesNotShowHowTheyAreCombined() throws {
    func subjects(_ count: Int) throws -> Set<RuleElement.Subject> {
      let project = "{budget: {adjusted: 5, executed: 5}, indicators: [{name: a, target: ≥1, actual: 1}]}"
      let projects = Array(repeating: project, count: count).joined(separator: ", ")
      return try self.subjects("  - {name: d, projects: [\(projects)], department: {expect: {score: 100}}}\n")
    }
    #expect(!(try subjects(1)).contains(.department))
    #expect(try subjects(2).contains(.department))
  }
}
