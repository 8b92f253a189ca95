import ScoringCore
import Testing

/// Projects and the department's own indicators (DOMAIN.md §11 (a) M37).
@Suite struct DepartmentExamples {
  private func project(_ share: String?, points whole: Int32 = 100) throws -> ProjectScore {
    try evaluate([try reaching(share, at: 0)], under: rules([node(whole)], points: whole))
  }

  private func projects() throws -> [(score: ProjectScore?, budget: ExactDecimal?)] {
    [(try project("0.95"), ExactDecimal(40)), (try project("0.8"), ExactDecimal(60))]
  }

  private let grades = [90, 80, 60, 0].map { Points(whole: $0) }

  @Test func m37BudgetsWeigh() throws {
    let score = try DepartmentEvaluator(rules: DepartmentRules(gradeBounds: grades)).combine(projects())
    #expect(score.score?.text == "86")
    #expect(score.weights.map { $0?.text } == ["40", "60"])
    #expect(score.grade == 1)
    let mean = try DepartmentEvaluator(rules: DepartmentRules(combination: .mean)).combine(projects())
    #expect(mean.score?.text == "87.5")
  }

  /// Budgets of many places, and in any order: (95 × 0.125 + 80 × 3 + 70 × 0.4) ÷ 3.525 = 79.39716…
  @Test func budgetsMayHaveAnyPlaces() throws {
    let parts = try [("0.95", "0.125"), ("0.8", "3"), ("0.7", "0.4")].map { share, budget in
      (score: ProjectScore?.some(try project(share)), budget: ExactDecimal?.some(try decimal(budget)))
    }
    for order in [parts, parts.reversed(), [parts[1], parts[0], parts[2]]] {
      let score = try DepartmentEvaluator(rules: DepartmentRules()).combine(order)
      #expect(score.score?.text == "79.4")
      let fine = DepartmentRules(rounding: Rounding(places: 4, mode: .halfUp))
      #expect(try DepartmentEvaluator(rules: fine).combine(order).score?.text == "79.3972")
    }
  }

  /// 60 % of the projects' 86 and 40 % of the own indicators' 45 of 50, which are 90 of 100: 51.6 + 36.
  @Test func theDepartmentsOwnIndicatorsHaveTheirShare() throws {
    let department = DepartmentRules(
      ownShare: try ratio("0.4"),
      own: rules([node(50)], points: 50),
      gradeBounds: grades
    )
    let combining = DepartmentEvaluator(rules: department)
    let score = try combining.combine(projects(), own: project("0.9", points: 50))
    #expect(score.score?.text == "87.6")
    #expect(score.projects?.text == "86")
    #expect(!score.isProvisional)
    #expect(try combining.combine(projects(), own: nil).score == nil)
    #expect(try combining.combine(projects(), own: project(nil)).score == nil)
    #expect(try combining.combine([], own: project("0.9")).score == nil)
  }

  @Test func theOwnIndicatorsMayBeEverything() throws {
    let combining = DepartmentEvaluator(rules: DepartmentRules(ownShare: .one))
    let score = try combining.combine([(try project(nil), ExactDecimal(1))], own: project("0.9"))
    #expect(score.score?.text == "90")
    #expect(!score.isProvisional)
  }

  @Test func whatCannotBeWeighedMakesItProvisional() throws {
    let combining = DepartmentEvaluator(rules: DepartmentRules())
    for budget in [nil, ExactDecimal(-5)] {
      let score = try combining.combine(projects() + [(try project("1"), budget)])
      #expect(score.score?.text == "86")
      #expect(score.isProvisional)
      #expect(score.weights[2] == nil)
    }
    let unscored = try combining.combine(projects() + [(nil, ExactDecimal(10))])
    #expect(unscored.isProvisional)
    let withoutMoney = try combining.combine(projects() + [(nil, ExactDecimal.zero)])
    #expect(!withoutMoney.isProvisional)
  }
}
