import ScoringCore
import Testing

/// Laws that hold for every rule set and every input.
@Suite struct ScoringLawsTests {
  private static let seeds = UInt64(0)..<60

  private func randomProject(_ random: inout SeededGenerator) throws -> ProjectFacts {
    let indicators = try (0..<Int.random(in: 1...12, using: &random)).map { _ in
      try indicator(
        Comparator.allCases.randomElement(using: &random) ?? .atLeast,
        String(Int.random(in: 0...300, using: &random)),
        actual: "\(Int.random(in: 0...400, using: &random)).\(Int.random(in: 0...9, using: &random))",
        points: nil,
        node: Int.random(in: 0...2, using: &random)
      )
    }
    let budget = BudgetFacts(
      adjusted: ExactDecimal(Int64.random(in: 0...100, using: &random)),
      executed: ExactDecimal(Int64.random(in: 0...120, using: &random))
    )
    return ProjectFacts(budget: budget, indicators: indicators)
  }

  @Test(arguments: seeds)
  func scoresStayWithinTheirPointsAndAddUp(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for mode in Rounding.Mode.allCases {
      let evaluator = Evaluator(rules: try commonRules(rounding: Rounding(places: 2, mode: mode)))
      let score = try evaluator.evaluate(randomProject(&random))
      for indicator in score.indicators {
        let earned = try #require(indicator.score)
        #expect(earned >= .zero && earned <= indicator.points)
      }
      #expect(score.total.points == Points(whole: 100))
      let parts = score.nodes.compactMap(\.part.score) + [try #require(score.execution?.score)]
      #expect(try score.total.score == Points.sum(of: parts))
    }
  }

  @Test(arguments: seeds)
  func aBetterActualNeverScoresLower(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let rules = try commonRules()
    let target = String(Int.random(in: 0...200, using: &random))
    for comparator in [Comparator.atLeast, .moreThan, .equalTo, .atMost, .lessThan] {
      let isLimit = comparator == .atMost || comparator == .lessThan
      var earlier: Points?
      for step in stride(from: 0, through: 400, by: 7) {
        let actual = String(isLimit ? 400 - step : step)
        let facts = ProjectFacts(budget: BudgetFacts(), indicators: [try indicator(comparator, target, actual: actual)])
        let score = try #require(try Evaluator(rules: rules).evaluate(facts).indicators[0].score)
        if let earlier { #expect(score >= earlier, "\(comparator) \(target), actual \(actual)") }
        earlier = score
      }
    }
  }

  @Test(arguments: seeds)
  func scalingTargetAndActualTogetherChangesNothing(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let rules = try commonRules()
    let target = ExactDecimal(Int64.random(in: 1...9_999, using: &random))
    let actual = ExactDecimal(Int64.random(in: 0...9_999, using: &random))
    let factor = try ExactDecimal(coefficient: Int64.random(in: 1...9_999, using: &random), scale: 3)
    for comparator in Comparator.allCases {
      let plain = try indicator(comparator, target.text, actual: actual.text)
      let scaled = try indicator(
        comparator,
        target.multiplied(by: factor).text,
        actual: actual.multiplied(by: factor).text
      )
      #expect(try score(of: plain, under: rules) == score(of: scaled, under: rules))
    }
  }

  @Test(arguments: seeds)
  func theOrderOfIndicatorsChangesNoTotal(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var project = try randomProject(&random)
    for index in project.indicators.indices { project.indicators[index].points = Points(whole: Int32(index + 1)) }
    let evaluator = Evaluator(rules: try commonRules())
    let total = try evaluator.evaluate(project).total
    project.indicators.shuffle(using: &random)
    #expect(try evaluator.evaluate(project).total == total)
  }

  @Test(arguments: seeds)
  func anExplanationRecomputesItsScore(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let evaluator = Evaluator(rules: try commonRules())
    let project = try randomProject(&random)
    let scores = try evaluator.evaluate(project).indicators
    for index in project.indicators.indices {
      let explanation = try #require(try evaluator.explain(project, at: index))
      let exact = try #require(explanation.exactScore)
      // Half up at two places, computed here from the explanation alone.
      let cents = (2 * Int128(exact.numerator) * 100 + Int128(exact.denominator)) / (2 * Int128(exact.denominator))
      #expect(scores[index].score == Points(tenThousandths: Int64(cents) * 100))
      #expect(explanation.score == scores[index].score)
    }
  }
}
