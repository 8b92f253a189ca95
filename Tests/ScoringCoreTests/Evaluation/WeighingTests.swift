import ScoringCore
import Testing

@Suite struct WeighingTests {
  private func project(_ nodes: [Int], stated: String? = nil) throws -> ProjectFacts {
    ProjectFacts(
      budget: BudgetFacts(adjusted: ExactDecimal(100), executed: ExactDecimal(100)),
      indicators: try nodes.map { try indicator(.atLeast, "1", actual: "1", points: stated, node: $0) }
    )
  }

  /// 50 over three indicators: 16.67 + 16.67 + 16.66, so that nothing is lost.
  @Test func sharesPointsEvenlyWithoutLoss() throws {
    let score = try Evaluator(rules: commonRules()).evaluate(project([0, 0, 0, 1, 2]))
    #expect(score.indicators.map { $0.points.text } == ["16.67", "16.67", "16.66", "30", "10"])
    #expect(score.total.score == Points(whole: 100))
    #expect(score.grade == 0)
  }

  /// 四川: four indicators share 90 points evenly, whatever their category.
  @Test func sharesOverAllIndicators() throws {
    let rules = try commonRules(unweighted: .evenlyOverAll)
    let score = try Evaluator(rules: rules).evaluate(project([0, 0, 0, 1]))
    #expect(score.indicators.map { $0.points.text } == ["22.5", "22.5", "22.5", "22.5"])
  }

  @Test(arguments: [
    // 10 points of the absent category go to 50 and 30: 56.25 and 33.75.
    (AbsencePolicy.redistribute, ["56.25", "33.75", "0"], "100"),
    (.zero, ["50", "30", "10"], "90"),
    (.full(atMost: nil), ["50", "30", "10"], "100"),
  ])
  func dealsWithAnAbsentCategory(policy: AbsencePolicy, categories: [String], total: String) throws {
    let rules = try commonRules(absence: policy)
    let score = try Evaluator(rules: rules).evaluate(project([0, 1]))
    #expect(score.nodes.map { $0.part.points.text } == categories)
    #expect(score.nodes[2].isAbsent)
    #expect(score.total.score?.text == total)
    #expect(score.total.points == Points(whole: 100))
  }

  @Test func keepsStatedPointsAndSharesTheRest() throws {
    var facts = try project([0, 0, 0, 1, 2])
    facts.indicators[0].points = try points("20")
    let score = try Evaluator(rules: commonRules()).evaluate(facts)
    #expect(score.indicators.map { $0.points.text } == ["20", "15", "15", "30", "10"])
  }

  @Test func addsWhatATableStatesEvenWhenItIsWrong() throws {
    let score = try Evaluator(rules: commonRules()).evaluate(project([0, 0, 1, 2], stated: "25"))
    #expect(score.total.points == Points(whole: 110))
  }

  @Test(arguments: [
    ("43.2", "37.24", "8.62"), ("100", "100", "10.00"), ("100", "130", "10.00"), ("0", "0", "0.00"),
    ("48", "24", "5.00"),
  ])
  func scoresExecution(budget: String, executed: String, expected: String) throws {
    var facts = try project([0])
    facts.budget = BudgetFacts(adjusted: try decimal(budget), executed: try decimal(executed))
    let score = try Evaluator(rules: commonRules()).evaluate(facts)
    #expect(score.execution?.score?.text(places: 2) == expected)
  }

  @Test func missingExecutionIsNotZero() throws {
    var facts = try project([0])
    facts.budget = BudgetFacts(adjusted: ExactDecimal(10))
    let score = try Evaluator(rules: commonRules()).evaluate(facts)
    #expect(score.execution?.score == nil)
    #expect(score.total.unscored == Points(whole: 10))
  }

  @Test func reWeighingEqualsReEvaluating() throws {
    let facts = try project([0, 0, 1, 2])
    let evaluator = Evaluator(rules: try commonRules())
    var other = evaluator.rules
    other.tree.nodes = [40, 40, 10].map { TreeNode(points: Points(whole: $0)) }
    let measured = evaluator.measure(facts)
    #expect(try Evaluator(rules: other).weigh(measured) == Evaluator(rules: other).evaluate(facts))
  }

  @Test func hugePointsAreAnErrorNotATrap() throws {
    var facts = try project([0, 0])
    facts.indicators[0].points = Points(tenThousandths: .max)
    facts.indicators[1].points = Points(tenThousandths: .max)
    #expect(throws: ArithmeticFault.overflow) { try Evaluator(rules: commonRules()).evaluate(facts) }
  }

  @Test func hugeFiguresAreUnscoredNotATrap() throws {
    let facts = try indicator(.atLeast, "9223372036854775807", actual: "0.000000000000000001")
    #expect(try score(of: facts, under: commonRules()) == nil)
  }

  /// (95 × 40 + 80 × 60) / 100 = 86 (DOMAIN M37).
  @Test func weighsProjectsWithTheirBudgets() throws {
    let evaluator = Evaluator(rules: try commonRules())
    func scored(_ total: String) throws -> ProjectScore {
      // Execution 10 of 10, and one indicator in each category that earns what is missing to the total.
      var facts = try project([0])
      facts.indicators = [try indicator(.atLeast, "90", actual: total, points: "90")]
      facts.indicators[0].actual = .number(try decimal(total).subtracting(ExactDecimal(10)))
      return try evaluator.evaluate(facts)
    }
    let combining = DepartmentEvaluator(rules: DepartmentRules(gradeBounds: evaluator.rules.gradeBounds))
    let department = try combining.combine([
      (score: scored("95"), budget: ExactDecimal(40)), (score: scored("80"), budget: ExactDecimal(60)),
      (score: nil, budget: .zero),
    ])
    #expect(department.score == Points(whole: 86))
    #expect(department.grade == 1)
    #expect(!department.isProvisional)
    #expect(try combining.combine([]).score == nil)
    #expect(try combining.combine([(score: scored("95"), budget: .zero)]).score == nil)
  }
}
