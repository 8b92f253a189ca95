import ScoringCore
import Testing

/// 二者择其一: of a node's parts only one counts, with all the node's points (DOMAIN.md §11 (a) M22).
@Suite struct ChoiceExamples {
  private func tree(_ choice: TreeNode.Choice) -> [TreeNode] {
    [node(40), node(10, below: 0, choose: choice), node(nil, below: 1), node(nil, below: 1), node(60)]
  }

  private func score(_ choice: TreeNode.Choice, _ first: String?, _ second: String?) throws -> ProjectScore {
    let indicators = [
      try reaching("1", at: 0), try reaching(first, at: 2), try reaching(second, at: 3), try reaching("1", at: 4),
    ]
    return try evaluate(indicators, under: rules(tree(choice)))
  }

  /// 结转结余率 earns 6 of 10, its 变动率 9.
  @Test func theBestCounts() throws {
    let score = try score(.best, "0.6", "0.9")
    #expect(score.total.score?.text == "99")
    #expect(score.total.points.text == "100")
    #expect(score.nodes[1].part.points.text == "10")
    #expect(score.nodes[2].isNotChosen)
    #expect(!score.nodes[3].isNotChosen)
    #expect(score.indicators[1].reason == .notChosen)
    #expect(score.indicators[1].points == .zero)
    #expect(score.indicators[2].score?.text == "9")
  }

  @Test func theFirstThatIsScoredCounts() throws {
    #expect(try score(.first, "0.6", "0.9").total.score?.text == "96")
    let second = try score(.first, nil, "0.9")
    #expect(second.total.score?.text == "99")
    #expect(!second.total.isProvisional)
  }

  @Test(arguments: [TreeNode.Choice.best, .first])
  func anUnscoredAlternativeStandsBack(choice: TreeNode.Choice) throws {
    #expect(try score(choice, "0", nil).total.score?.text == "90")
    #expect(try score(choice, nil, "0").total.isProvisional == false)
    let open = try score(choice, nil, nil)
    #expect(open.total.unscored.text == "10")
    #expect(open.total.points.text == "100")
  }

  @Test(arguments: [UnweightedPolicy.evenlyByIndicator, .evenlyBySubcategory, .evenlyOverAll])
  func aChoiceTakesOneShareHoweverManyAlternativesItHas(policy: UnweightedPolicy) throws {
    // One category with an indicator and a choice between two: each of them has half.
    let tree = [node(100), node(nil, below: 0), node(nil, below: 0, choose: .best)]
    let indicators = [try reaching("1", at: 1), try reaching("0.5", at: 2), try reaching("0.8", at: 2)]
    let score = try evaluate(indicators, under: rules(tree, unweighted: policy))
    #expect(score.pointsOfIndicators == ["50", "0", "50"])
    #expect(score.total.score?.text == "90")
    #expect(score.total.points.text == "100")
  }

  @Test func aChoiceMayStandBelowAChoice() throws {
    // Either the indicator of node 1 (0.7), or the better of two (0.2, 0.9).
    let tree = [
      node(100, choose: .best), node(nil, below: 0), node(nil, below: 0, choose: .best), node(nil, below: 2),
      node(nil, below: 2),
    ]
    func total(_ shares: [String]) throws -> ProjectScore {
      try evaluate(try zip([1, 3, 4], shares).map { try reaching($1, at: $0) }, under: rules(tree))
    }
    let inner = try total(["0.7", "0.2", "0.9"])
    #expect(inner.total.score?.text == "90")
    #expect(inner.nodes.map(\.isNotChosen) == [false, true, false, true, false])
    let outer = try total(["0.95", "0.2", "0.9"])
    #expect(outer.total.score?.text == "95")
    #expect(outer.nodes.map(\.isNotChosen) == [false, false, true, true, true])
    #expect(outer.indicators.map(\.reason) == [.partlyMet, .notChosen, .notChosen])
  }

  /// An alternative that does not apply leaves the field to the other, whatever becomes of such points elsewhere.
  @Test(arguments: [
    NotApplicablePolicy.redistribute, .rescale, .move(to: 4),
  ])
  func whatDoesNotApplyHasNothingToGiveAwayInAChoice(policy: NotApplicablePolicy) throws {
    let rule = IndicatorRule(policies: IndicatorPolicies(notApplicable: policy))
    let indicators = [
      try reaching("1", at: 0), try notApplicable(at: 2), try reaching("0.5", at: 3), try reaching("1", at: 4),
    ]
    let score = try evaluate(indicators, under: rules(tree(.best), rule: rule))
    #expect(score.total.points.text == "100")
    #expect(score.total.score?.text == "95")
    #expect(score.nodes[4].part.points.text == "60")
    // The same where the table states all points.
    let stated = try zip(indicators, ["30", "10", "10", "60"]).map { facts, text in
      var facts = facts
      facts.points = try points(text)
      return facts
    }
    let same = try evaluate(stated, under: rules(tree(.best), rule: rule))
    #expect(same.total.points.text == "100")
    #expect(same.total.score?.text == "95")
  }

  @Test func pointsThatMoveToAChoiceComeToEachAlternative() throws {
    let rule = IndicatorRule(policies: IndicatorPolicies(notApplicable: .move(to: 1)))
    let indicators = [
      try notApplicable(at: 0), try reaching("0.5", at: 2), try reaching("0.8", at: 3), try reaching("1", at: 4),
    ]
    let score = try evaluate(indicators, under: rules(tree(.best), rule: rule))
    #expect(score.pointsOfNodes == ["40", "40", "40", "40", "60"])
    #expect(score.total.score?.text == "92")
  }

  @Test func alternativesHaveTheirPointsFromTheRuleSet() throws {
    let indicators = [
      try reaching("1", at: 0, points: "30"), try reaching("0.5", at: 2), try reaching("0.8", at: 3),
      try reaching("1", at: 4, points: "60"),
    ]
    let score = try evaluate(indicators, under: rules(tree(.best), unweighted: .forbidden))
    #expect(score.total.score?.text == "98")
    #expect(!score.total.isProvisional)
  }
}
