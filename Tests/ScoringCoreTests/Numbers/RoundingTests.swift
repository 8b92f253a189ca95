import ScoringCore
import Testing

/// Every expected value is computed by hand from the definition of its mode.
@Suite struct RoundingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let actual: String
    let halfUp: String, halfEven: String, down: String, up: String
    var testDescription: String { actual }
  }

  /// The score is actual / 1000 × 1 point, so that every digit of the actual is a digit of the score.
  @Test(arguments: [
    Case(actual: "125", halfUp: "0.13", halfEven: "0.12", down: "0.12", up: "0.13"),
    Case(actual: "135", halfUp: "0.14", halfEven: "0.14", down: "0.13", up: "0.14"),
    Case(actual: "124.999", halfUp: "0.12", halfEven: "0.12", down: "0.12", up: "0.13"),
    Case(actual: "125.001", halfUp: "0.13", halfEven: "0.13", down: "0.12", up: "0.13"),
    Case(actual: "120", halfUp: "0.12", halfEven: "0.12", down: "0.12", up: "0.12"),
    Case(actual: "0", halfUp: "0.00", halfEven: "0.00", down: "0.00", up: "0.00"),
    Case(actual: "995", halfUp: "1.00", halfEven: "1.00", down: "0.99", up: "1.00"),
  ])
  func roundsByMode(_ row: Case) throws {
    let facts = try indicator(.atLeast, "1000", actual: row.actual, points: "1")
    let expected: [(Rounding.Mode, String)] = [
      (.halfUp, row.halfUp), (.halfEven, row.halfEven), (.down, row.down), (.up, row.up),
    ]
    for (mode, score) in expected {
      let rules = try commonRules(rounding: Rounding(places: 2, mode: mode))
      #expect(try ScoringCoreTests.score(of: facts, under: rules) == score, "\(mode)")
    }
  }

  /// 廊坊 2019: 37.24 of 43.2 with 10 points is 8.62 exactly rounded, and 9 on the form that rounds to whole points.
  @Test func roundsToTheStatedPlaces() throws {
    let facts = try indicator(.atLeast, "43.2", actual: "37.24")
    #expect(try score(of: facts, under: commonRules()) == "8.62")
    let whole = try commonRules(rounding: Rounding(places: 0, mode: .halfUp))
    #expect(try score(of: facts, under: whole) == "9.00")
  }

  /// 12.5 points in whole points are 13, which nobody can earn of 12.5.
  @Test func neverRoundsBeyondThePoints() throws {
    let whole = try commonRules(rounding: Rounding(places: 0, mode: .halfUp))
    #expect(try score(of: indicator(.atLeast, "1", actual: "1", points: "12.5"), under: whole) == "12.50")
    #expect(try score(of: indicator(.atLeast, "10", actual: "9", points: "12.5"), under: whole) == "11.00")
    let capped = try commonRules(maximum: points("4.5"), rounding: Rounding(places: 0, mode: .up))
    #expect(try score(of: indicator(.atLeast, "1", actual: "1", points: "10"), under: capped) == "4.50")
  }

  /// Execution earns 8.5, which is 8 to the even; 81 + 8 = 89, where 89.5 rounded once would be 90.
  @Test(arguments: [(Rounding.Stage.indicator, "89"), (.category, "89"), (.project, "90")])
  func executionIsRoundedWithTheCategoriesAtTheLatest(stage: Rounding.Stage, total: String) throws {
    var rules = rules([node(90)])
    rules.tree.execution = ExecutionRule(points: Points(whole: 10))
    rules.rounding = Rounding(places: 0, mode: .halfEven, stage: stage)
    #expect(try evaluate([reaching("0.9", at: 0)], under: rules, executed: "85").total.score?.text == total)
  }

  /// Three indicators of 10 points at a third each: 3.33 × 3 = 9.99 rounded early, 10.00 rounded once at the end.
  @Test(arguments: [
    (Rounding.Stage.indicator, "9.99"), (.category, "10.00"), (.project, "10.00"),
  ])
  func roundsAtTheStatedStage(stage: Rounding.Stage, total: String) throws {
    let rules = try commonRules(rounding: Rounding(places: 2, mode: .halfUp, stage: stage))
    let facts = try indicator(.atLeast, "3", actual: "1")
    let project = ProjectFacts(budget: BudgetFacts(), indicators: [facts, facts, facts])
    let score = try Evaluator(rules: rules).evaluate(project)
    #expect(score.nodes[0].part.score?.text(places: 2) == total)
  }
}
