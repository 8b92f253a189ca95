import ScoringCore
import Testing

/// Laws over random rule sets and random projects: whatever a rules file says, these hold.
@Suite struct RandomRulesLawsTests {
  static let seeds = UInt64(0)..<60

  @Test(arguments: seeds, [RandomTree.Stated.none, .some, .all])
  func nothingEarnsMoreThanItsPoints(seed: UInt64, stated: RandomTree.Stated) throws {
    var random = RandomTree(seed: seed)
    let rules = try random.scoringRules()
    let score = try Evaluator(rules: rules).evaluate(random.project(under: rules, stated: stated))
    for indicator in score.indicators {
      guard let earned = indicator.score else { continue }
      #expect(earned >= .zero && earned <= indicator.points)
    }
    for part in score.nodes.map(\.part) + score.goals {
      guard let earned = part.score else { continue }
      #expect(earned >= .zero && earned <= part.points)
    }
    guard let total = score.total.score else { return }
    let bonus = rules.tree.nodes.filter { $0.parent == nil && $0.kind == .bonus }.compactMap(\.points)
    let most = rules.bonusMayExceed ? try Points.sum(of: [score.total.points] + bonus) : score.total.points
    #expect(total >= .zero && total <= most)
  }

  /// Σ leaf points + what is kept = the whole, and every node is the sum of what counts below it.
  @Test(arguments: seeds)
  func everyPointIsGivenExactlyOnce(seed: UInt64) throws {
    var random = RandomTree(seed: seed)
    let rules = try random.scoringRules()
    let project = try random.project(under: rules)
    let score = try Evaluator(rules: rules).evaluate(project)
    #expect(score.total.points == rules.tree.points)
    // Of several goals one may keep for a node what another one gives to indicators.
    guard score.goals.count < 2 else { return }
    for node in rules.tree.nodes.indices where rules.tree.nodes[node].choice == .all {
      guard !score.nodes[node].isAbsent, !score.nodes[node].isNotChosen else { continue }
      let below = rules.tree.children(of: node).map { score.nodes[$0] }.filter { !$0.isNotChosen }.map(\.part.points)
      let own = zip(project.indicators, score.indicators).compactMap { facts, score in
        facts.node == node && score.reason != .notChosen && score.reason != .leftOut ? score.points : nil
      }
      #expect(try score.nodes[node].part.points == Points.sum(of: below + own))
    }
  }

  @Test(arguments: seeds)
  func aBetterResultNeverScoresLower(seed: UInt64) throws {
    var random = RandomTree(seed: seed)
    let rules = try random.scoringRules(isMonotone: true)
    var project = try random.project(under: rules)
    for index in project.indicators.indices { project.indicators[index].handShare = nil }
    let evaluator = Evaluator(rules: rules)
    for index in project.indicators.indices {
      guard case .number(let comparator, _) = project.indicators[index].target,
        case .number = project.indicators[index].actual,
        rules.tree.nodes[rules.tree.root(of: project.indicators[index].node)].kind != .deduction
      else { continue }
      let isLimit = comparator == .atMost || comparator == .lessThan
      var better = project
      var earlier: ProjectScore?
      for reached in [0, 40, 90, 100, 160, 299, 400] as [Int64] {
        better.indicators[index].actual = .number(ExactDecimal(isLimit ? 400 - reached : reached))
        let score = try evaluator.evaluate(better)
        if let earlier {
          #expect((score.total.score ?? .zero) >= (earlier.total.score ?? .zero))
          #expect((score.uncapped ?? .zero) >= (earlier.uncapped ?? .zero))
        }
        earlier = score
      }
    }
  }

  @Test(arguments: seeds)
  func scalingTargetAndActualTogetherChangesNothing(seed: UInt64) throws {
    var random = RandomTree(seed: seed)
    let rules = try random.scoringRules()
    let project = try random.project(under: rules)
    var scaled = project
    let factor = try ExactDecimal(coefficient: Int64.random(in: 1...9_999, using: &random.random), scale: 3)
    for index in scaled.indicators.indices {
      guard case .number(let comparator, let target) = scaled.indicators[index].target,
        case .number(let actual) = scaled.indicators[index].actual
      else { continue }
      scaled.indicators[index].target = .number(comparator, try target.multiplied(by: factor))
      scaled.indicators[index].actual = .number(try actual.multiplied(by: factor))
    }
    #expect(try Evaluator(rules: rules).evaluate(scaled) == Evaluator(rules: rules).evaluate(project))
  }

  @Test(arguments: seeds)
  func reWeighingEqualsReEvaluating(seed: UInt64) throws {
    var random = RandomTree(seed: seed)
    let rules = try random.scoringRules()
    let project = try random.project(under: rules, stated: .some)
    let measured = Evaluator(rules: rules).measure(project)
    var other = rules
    let points = random.split(900_000, into: rules.tree.nodes.count)
    for node in rules.tree.nodes.indices where rules.tree.nodes[node].points != nil {
      other.tree.nodes[node].points = Points(tenThousandths: points[node])
    }
    other.unweighted = .evenlyOverAll
    #expect(try Evaluator(rules: other).weigh(measured) == Evaluator(rules: other).evaluate(project))
  }

  @Test(arguments: seeds)
  func theOrderOfIndicatorsChangesNoTotal(seed: UInt64) throws {
    var random = RandomTree(seed: seed)
    let rules = try random.scoringRules(hasChoices: false)
    var project = try random.project(under: rules, stated: .all, hasNotApplicable: false)
    let score = try Evaluator(rules: rules).evaluate(project)
    project.indicators.shuffle(using: &random.random)
    let shuffled = try Evaluator(rules: rules).evaluate(project)
    #expect(shuffled.total == score.total)
    #expect(shuffled.nodes == score.nodes)
    #expect(shuffled.grade == score.grade)
  }

  @Test(arguments: seeds)
  func aLimitNeverRaisesAScore(seed: UInt64) throws {
    var random = RandomTree(seed: seed)
    let rules = try random.scoringRules()
    let project = try random.project(under: rules)
    let limited = try Evaluator(rules: rules).evaluate(project)
    var without = rules
    without.limits = []
    let free = try Evaluator(rules: without).evaluate(project)
    #expect(limited.uncapped == free.total.score)
    #expect((limited.total.score ?? .zero) <= (free.total.score ?? .zero))
    #expect((limited.grade ?? .max) >= (free.grade ?? .max))
    if limited.limits.isEmpty { #expect(limited == free) }
  }

  @Test(arguments: seeds)
  func oneGoalApartIsAllGoalsTogether(seed: UInt64) throws {
    var random = RandomTree(seed: seed)
    var rules = try random.scoringRules()
    rules.goals = .together
    let project = try random.project(under: rules, stated: .some)
    let together = try Evaluator(rules: rules).evaluate(project)
    rules.goals = .apart
    let apart = try Evaluator(rules: rules).evaluate(project)
    #expect(apart.total == together.total)
    #expect(apart.nodes == together.nodes)
    #expect(apart.indicators == together.indicators)
    #expect(apart.goals.count == 1)
  }

  /// What everything earns alike, no division of the points can change.
  @Test(arguments: seeds)
  func dividingACategoryChangesNoTotal(seed: UInt64) throws {
    var random = RandomTree(seed: seed)
    let share = "0.\(Int.random(in: 1...9, using: &random.random))"
    let rule = IndicatorRule()
    for depth in 1...4 {
      let tree = random.tree(depth: depth, hasExtras: false)
      var plain = rules([TreeNode(points: Points(whole: tree.execution == nil ? 100 : 90))], rule: rule)
      plain.rounding = Rounding(places: 2, mode: .halfUp, stage: .project)
      var divided = plain
      divided.tree = IndicatorTree(
        points: tree.points,
        nodes: tree.nodes.map { node in
          var node = node
          node.absence = .redistribute
          return node
        }
      )
      let places = (0..<8).map { _ in Int.random(in: tree.nodes.indices, using: &random.random) }
      let whole = try evaluate(places.map { _ in try reaching(share, at: 0) }, under: plain)
      let parts = try evaluate(places.map { try reaching(share, at: $0) }, under: divided)
      #expect(parts.total == whole.total)
    }
  }

  /// The rate times the points, less the deduction, at most the cap, rounded as the explanation says.
  @Test(arguments: seeds)
  func anExplanationRecomputesItsScore(seed: UInt64) throws {
    var random = RandomTree(seed: seed)
    let evaluator = Evaluator(rules: try random.scoringRules())
    let project = try random.project(under: evaluator.rules, stated: .some)
    let scores = try evaluator.evaluate(project).indicators
    for index in project.indicators.indices {
      let explanation = try #require(try evaluator.explain(project, at: index))
      #expect(explanation.score == scores[index].score)
      guard scores[index].score != nil else {
        #expect(explanation.exactScore == nil)
        continue
      }
      let rate = try #require(explanation.rate)
      var exact = try Ratio(explanation.points.tenThousandths, over: 10_000).multiplied(by: rate)
      exact = try max(.zero, exact.subtracting(Ratio(explanation.deduction.tenThousandths, over: 10_000)))
      if let most = explanation.maximum { exact = try min(exact, Ratio(most.tenThousandths, over: 10_000)) }
      #expect(explanation.exactScore == exact)
      let rounded = Points(tenThousandths: roundedByHand(exact, explanation.rounding))
      let most = min(explanation.points, explanation.maximum ?? explanation.points)
      #expect(scores[index].score == min(rounded, most))
    }
  }

  private func roundedByHand(_ value: Ratio, _ rounding: Rounding) -> Int64 {
    let step = [10_000, 1_000, 100, 10, 1][Int(rounding.places)]
    // In units of the last place, times two so that halves are whole.
    let doubled = Int128(value.numerator) * 2 * 10_000 / Int128(step)
    let divisor = Int128(value.denominator)
    let whole = doubled / (2 * divisor)
    let rest = doubled - whole * 2 * divisor
    let up =
      switch rounding.mode {
      case .down: false
      case .up: rest > 0
      case .halfUp: rest >= divisor
      case .halfEven: rest > divisor || (rest == divisor && whole % 2 == 1)
      }
    return Int64((whole + (up ? 1 : 0)) * Int128(step))
  }
}
