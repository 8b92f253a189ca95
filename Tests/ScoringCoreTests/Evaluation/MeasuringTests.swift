import ScoringCore
import Testing

/// Worked examples from published forms and notices; the numbers stand beside each in DOMAIN.md §11 (a).
@Suite struct MeasuringTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let comparator: Comparator
    let target: String, actual: String, points: String, score: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(name: "M1 proportional", comparator: .atLeast, target: "120", actual: "102", points: "10", score: "8.50"),
    Case(name: "M1 capped", comparator: .atLeast, target: "120", actual: "150", points: "10", score: "10.00"),
    Case(name: "M2 lenient =", comparator: .equalTo, target: "100", actual: "95", points: "20", score: "19.00"),
    Case(name: "M2 = exceeded", comparator: .equalTo, target: "12", actual: "13", points: "10", score: "10.00"),
    Case(name: "M4 = 0 missed", comparator: .equalTo, target: "0", actual: "1", points: "10", score: "0.00"),
    Case(name: "M4 = 0 met", comparator: .equalTo, target: "0", actual: "0", points: "10", score: "10.00"),
    Case(name: "≤ 0 met", comparator: .atMost, target: "0", actual: "0", points: "5", score: "5.00"),
    Case(name: "≥ 0 met", comparator: .atLeast, target: "0", actual: "3", points: "5", score: "5.00"),
    Case(name: "M5 reverse ratio", comparator: .atMost, target: "15", actual: "18", points: "10", score: "8.33"),
    Case(name: "M5 within limit", comparator: .atMost, target: "15", actual: "14", points: "10", score: "10.00"),
    Case(name: "M5 nothing used", comparator: .atMost, target: "15", actual: "0", points: "10", score: "10.00"),
    Case(name: "overspend by ratio", comparator: .atMost, target: "10", actual: "15", points: "10", score: "6.67"),
    Case(name: "negative actual", comparator: .atLeast, target: "10", actual: "-5", points: "10", score: "0.00"),
    Case(name: "decimals", comparator: .atLeast, target: "43.2", actual: "37.24", points: "10", score: "8.62"),
  ])
  func scoresLikeTheForms(_ row: Case) throws {
    let facts = try indicator(row.comparator, row.target, actual: row.actual, points: row.points)
    #expect(try score(of: facts, under: commonRules()) == row.score)
  }

  /// M6, as a budget platform computes it: (1 − (B − A) / A) × w, nothing from 2 A on.
  @Test(arguments: [
    ("15", "18", "8.00"), ("10", "15", "5.00"), ("15", "30", "0.00"), ("15", "45", "0.00"), ("15", "9", "10.00"),
  ])
  func scoresExcessLinearly(target: String, actual: String, expected: String) throws {
    let linear = MethodTable(atMost: ScoringMethod(measure: .linearExcess, curve: .proportional))
    let facts = try indicator(.atMost, target, actual: actual)
    #expect(try score(of: facts, under: commonRules(methods: linear)) == expected)
  }

  @Test func missingIsNotZero() throws {
    let facts = IndicatorFacts(
      node: 0,
      target: .number(.atLeast, ExactDecimal(5)),
      actual: .missing,
      points: Points(whole: 10)
    )
    let project = ProjectFacts(budget: BudgetFacts(), indicators: [facts, try indicator(.atLeast, "1", actual: "1")])
    let open = try Evaluator(rules: commonRules()).evaluate(project)
    #expect(open.indicators[0].score == nil)
    #expect(open.indicators[0].reason == .missingActual)
    #expect(open.nodes[0].part.unscored == Points(whole: 10))
    #expect(open.total.isProvisional)
    let strict = try Evaluator(rules: commonRules(policies: IndicatorPolicies(missingActual: .zero))).evaluate(project)
    #expect(strict.indicators[0].score == .zero)
    #expect(!strict.nodes[0].part.isProvisional)
  }

  /// M15: 部分达成 in the national band, a rater's 0.7 of 10 points; a share outside the band is not taken.
  @Test func levelsFollowTheRaterInsideTheBand() throws {
    func facts(_ level: Int, _ share: String?) throws -> IndicatorFacts {
      IndicatorFacts(
        node: 0,
        target: .level,
        actual: .level(level),
        points: Points(whole: 10),
        handShare: try share.map { try ratio($0) }
      )
    }
    let rules = try commonRules()
    #expect(try score(of: facts(0, nil), under: rules) == "10.00")
    #expect(try score(of: facts(1, nil), under: rules) == "7.00")
    #expect(try score(of: facts(1, "0.65"), under: rules) == "6.50")
    #expect(try score(of: facts(1, "0.6"), under: rules) == "6.00")
    #expect(try score(of: facts(1, "0.8"), under: rules) == "7.00")
    #expect(try score(of: facts(0, "0.8"), under: rules) == "8.00")
  }

  @Test func deadlinesAndYesNoAreAllOrNothing() throws {
    let deadline = try #require(CalendarDay(year: 2020, month: 11, day: 30))
    let inTime = try #require(CalendarDay(year: 2020, month: 10, day: 31))
    let late = try #require(CalendarDay(year: 2020, month: 12, day: 1))
    func facts(_ target: PlannedTarget, _ actual: ActualResult) -> IndicatorFacts {
      IndicatorFacts(node: 0, target: target, actual: actual, points: Points(whole: 10))
    }
    let rules = try commonRules()
    #expect(try score(of: facts(.deadline(deadline), .day(inTime)), under: rules) == "10.00")
    #expect(try score(of: facts(.deadline(deadline), .day(deadline)), under: rules) == "10.00")
    #expect(try score(of: facts(.deadline(deadline), .day(late)), under: rules) == "0.00")
    #expect(try score(of: facts(.yesNo(true), .yesNo(true)), under: rules) == "10.00")
    #expect(try score(of: facts(.yesNo(true), .yesNo(false)), under: rules) == "0.00")
    #expect(try score(of: facts(.yesNo(true), .number(ExactDecimal(1))), under: rules) == nil)
  }

  @Test(arguments: [("55", "10.00"), ("50", "10.00"), ("60", "10.00"), ("40", "8.00"), ("75", "8.00")])
  func rangesMeasureTheDistanceToTheNearerEnd(actual: String, expected: String) throws {
    let facts = IndicatorFacts(
      node: 0,
      target: .range(ExactDecimal(50), ExactDecimal(60)),
      actual: .number(try decimal(actual)),
      points: Points(whole: 10)
    )
    #expect(try score(of: facts, under: commonRules()) == expected)
  }

  @Test func overAchievementIsNoticedAndReducedOnlyWhereTheRulesSaySo() throws {
    let facts = try indicator(.atLeast, "10", actual: "13")
    func outcome(_ action: OverAchievementPolicy.Action) throws -> IndicatorScore {
      let policy = OverAchievementPolicy(from: try ratio("1.3"), action: action)
      let rules = try commonRules(policies: IndicatorPolicies(overAchievement: policy))
      return try Evaluator(rules: rules).evaluate(ProjectFacts(budget: BudgetFacts(), indicators: [facts])).indicators[
        0
      ]
    }
    #expect(try outcome(.none).reason == .met)
    #expect(try outcome(.explain).reason == .overAchieved)
    #expect(try outcome(.explain).score == Points(whole: 10))
    let reduced = try outcome(.deduct(ScoringCurve([CurvePiece(from: nil, to: nil, rate: ratio("0.7"))])))
    #expect(reduced.reason == .overAchievedAndReduced)
    #expect(reduced.score == Points(whole: 7))
  }
}
