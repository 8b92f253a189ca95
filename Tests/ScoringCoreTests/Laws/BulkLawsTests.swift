import ScoringCore
import Testing

/// The short ways of tables with millions of rows lead where the long ones do.
@Suite struct BulkLawsTests {
  static let seeds = UInt64(0)..<80

  @Test(arguments: seeds)
  func plainNumbersEarnWhatTheEvaluatorGives(seed: UInt64) throws {
    var random = RandomTree(seed: seed)
    let rules = try random.scoringRules()
    let evaluator = Evaluator(rules: rules)
    for rule in rules.indicatorRules.indices {
      for comparator in Comparator.allCases {
        guard let scorer = NumberScorer(rules, rule: rule, comparator: comparator) else { continue }
        for _ in 0..<60 {
          let scale = Int.random(in: 0...6, using: &random.random)
          let (target, actual) = Self.someNumbers(&random.random)
          let points = Self.somePoints(&random.random)
          let score = scorer.score(target: target, actual: actual, points: points)
          let facts = IndicatorFacts(
            node: 0,
            rule: rule,
            target: .number(comparator, try ExactDecimal(coefficient: target, scale: scale)),
            actual: .number(try ExactDecimal(coefficient: actual, scale: scale)),
            points: points
          )
          guard let score else { continue }
          #expect(
            try score == evaluator.score(evaluator.measure(facts), of: points),
            "\(comparator) \(target) \(actual) of \(points.text), \(rules.rounding)"
          )
        }
      }
    }
  }

  /// Ordinary rules and ordinary numbers never need the long way.
  @Test func ordinaryNumbersNeedNoLongWay() throws {
    let rules = try commonRules()
    var random = SeededGenerator(seed: 7)
    for comparator in Comparator.allCases {
      guard let scorer = NumberScorer(rules, rule: 0, comparator: comparator) else {
        Issue.record("no short way for \(comparator)")
        return
      }
      for _ in 0..<500 {
        let target = Int64.random(in: 1...1_000_000_000, using: &random)
        let actual = Int64.random(in: 0...1_000_000_000, using: &random)
        #expect(scorer.score(target: target, actual: actual, points: Points(whole: 100)) != nil)
      }
    }
  }

  @Test func handPickedScores() throws {
    let rules = try commonRules()
    guard let scorer = NumberScorer(rules, rule: 0, comparator: .atLeast),
      let limit = NumberScorer(rules, rule: 0, comparator: .atMost)
    else {
      Issue.record("no short way")
      return
    }
    // 2/3 of 10 is 6.666…, and half a cent goes up: 12.345 of 100.
    #expect(scorer.score(target: 3, actual: 2, points: Points(whole: 10)) == (try points("6.67")))
    #expect(scorer.score(target: 100_000, actual: 12_345, points: Points(whole: 100)) == (try points("12.35")))
    #expect(scorer.score(target: 3, actual: 9, points: Points(whole: 10)) == Points(whole: 10))
    #expect(scorer.score(target: 3, actual: 0, points: Points(whole: 10)) == .zero)
    #expect(limit.score(target: 3, actual: 4, points: Points(whole: 10)) == (try points("7.5")))
    #expect(limit.score(target: 3, actual: 0, points: Points(whole: 10)) == Points(whole: 10))
    #expect(scorer.score(target: 0, actual: 1, points: Points(whole: 10)) == nil)
    #expect(scorer.score(target: 1, actual: -1, points: Points(whole: 10)) == nil)
    #expect(scorer.score(target: .max, actual: .max, points: Points(whole: 10)) == nil)
  }

  @Test(arguments: seeds)
  func sumsMakeTheScoreThatWeighingMakes(seed: UInt64) throws {
    var random = RandomTree(seed: seed)
    var rules = try random.scoringRules(hasChoices: false, hasExtras: false)
    rules.goals = .together
    rules.rounding = Rounding(places: Int(rules.rounding.places), mode: rules.rounding.mode)
    for node in rules.tree.nodes.indices where rules.tree.nodes[node].absence == .unscored {
      rules.tree.nodes[node].absence = .zero
    }
    rules.limits.removeAll { limit in
      switch limit.condition {
      case .execution, .total: false
      case .node, .event: true
      }
    }
    let evaluator = Evaluator(rules: rules)
    #expect(evaluator.addsUpPlainly)
    for _ in 0..<10 {
      var project = try random.project(under: rules, stated: .all, hasNotApplicable: false)
      if random.chance(20) { project.budget = BudgetFacts() }
      let measured = evaluator.measure(project)
      guard measured.indicators.allSatisfy({ $0.slot.counting == .counted }) else { continue }
      var (sums, others) = (ProjectSums(), ProjectSums())
      for (index, indicator) in measured.indicators.enumerated() {
        let points = try #require(indicator.slot.statedPoints)
        let score = try evaluator.score(indicator, of: points)
        if index.isMultiple(of: 2) { sums.add(points, score: score) } else { others.add(points, score: score) }
      }
      sums.add(others)
      let weighed = try evaluator.weigh(measured)
      let scorer = SumScorer(evaluator)
      #expect(try scorer.score(sums, project.budget) == ProjectTotals(weighed))
    }
  }

  /// Small and large numbers, near each other and far apart.
  private static func someNumbers(_ random: inout SeededGenerator) -> (target: Int64, actual: Int64) {
    let most = Int64(1) << Int64.random(in: 1...62, using: &random)
    let target = Int64.random(in: 1...most, using: &random)
    switch Int.random(in: 0...5, using: &random) {
    case 0: return (target, 0)
    case 1: return (target, target)
    case 2: return (target, target > 1 ? target - 1 : 2)
    case 3: return (target, Int64.random(in: 0...9, using: &random))
    default: return (target, Int64.random(in: 0...most, using: &random))
    }
  }

  /// Whole ones, cents, and finer ones than any rounding keeps.
  private static func somePoints(_ random: inout SeededGenerator) -> Points {
    let step: Int64 = [1, 100, 5_000, 10_000].randomElement(using: &random) ?? 1
    return Points(tenThousandths: Int64.random(in: 0...100, using: &random) * step + (step == 1 ? 33_333 : 0))
  }
}
