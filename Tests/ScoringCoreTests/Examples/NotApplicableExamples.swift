import ScoringCore
import Testing

/// What becomes of the points of an indicator that does not apply (DOMAIN.md §11 (a) M31–M33).
@Suite struct NotApplicableExamples {
  private func score(
    _ policy: NotApplicablePolicy,
    _ indicators: [IndicatorFacts],
    _ tree: [TreeNode] = [node(50), node(30), node(20)],
    bonusMayExceed: Bool = false
  ) throws -> ProjectScore {
    let rule = IndicatorRule(policies: IndicatorPolicies(notApplicable: policy))
    var rules = rules(tree, rule: rule)
    rules.bonusMayExceed = bonusMayExceed
    return try evaluate(indicators, under: rules)
  }

  /// 72 of the 80 points that apply: 90.00 of 100.
  @Test func m31TheTotalIsConvertedToTheFullPoints() throws {
    let indicators = [try reaching("0.9", at: 0), try reaching("0.9", at: 1), try notApplicable(at: 2)]
    let score = try score(.rescale, indicators)
    #expect(score.total.score?.text(places: 2) == "90.00")
    #expect(score.total.points.text == "100")
    #expect(score.indicators[2].score == nil)
    #expect(score.indicators[2].reason == .leftOut)
    #expect(score.nodes.map { $0.part.score?.text } == ["45", "27", nil])
  }

  @Test func m31WhatIsOpenIsConvertedToo() throws {
    // 50 of 80 points are open: 62.5 of 100; the 27 of 30 that are scored become 33.75.
    let score = try score(.rescale, [try reaching(nil, at: 0), try reaching("0.9", at: 1), try notApplicable(at: 2)])
    #expect(score.total.score?.text == "33.75")
    #expect(score.total.unscored.text == "62.5")
  }

  @Test func m31NothingAppliesAndNothingIsScored() throws {
    let score = try score(.rescale, [try notApplicable(at: 0), try notApplicable(at: 1), try notApplicable(at: 2)])
    #expect(score.total.score == nil)
    #expect(score.total.points.text == "100")
  }

  @Test func m31ABonusComesAfterTheConversionAndNeverEntersIt() throws {
    let tree = [node(80), node(20), node(5, .bonus)]
    let converted = [try reaching("0.9", at: 0), try notApplicable(at: 1), try reaching("1", at: 2)]
    #expect(try score(.rescale, converted, tree).total.score?.text == "95")
    let withoutBonus = [try reaching("0.9", at: 0), try reaching("0.9", at: 1), try notApplicable(at: 2)]
    let plain = try score(.rescale, withoutBonus, tree)
    #expect(plain.total.score?.text == "90")
    #expect(plain.total.points.text == "100")
  }

  /// No satisfaction: its 10 points go to 产出, 50 + 10, and are shared there in proportion.
  @Test(arguments: [false, true])
  func m32PointsMoveToAnotherNode(isStated: Bool) throws {
    let tree = [node(60), node(30), node(10)]
    let indicators = [
      try reaching("1", at: 0, points: isStated ? "40" : nil),
      try reaching("0.5", at: 0, points: isStated ? "20" : nil),
      try reaching("1", at: 1, points: isStated ? "30" : nil), try notApplicable(at: 2, points: isStated ? "10" : nil),
    ]
    let score = try score(.move(to: 0), indicators, tree)
    // 10 points in proportion to 40 : 20 are 6.67 and 3.33; to 30 : 30 they are 5 and 5.
    #expect(score.pointsOfIndicators == (isStated ? ["46.67", "23.33", "30", "0"] : ["35", "35", "30", "0"]))
    #expect(score.total.points.text == "100")
  }

  @Test func m32WithoutAnythingToMoveToThePointsGoToThoseBeside() throws {
    let indicators = [try reaching("1", at: 0), try notApplicable(at: 0), try reaching("1", at: 1)]
    let score = try score(.move(to: 2), indicators, [node(60), node(40), node(0)])
    #expect(score.pointsOfIndicators == ["60", "0", "40"])
  }

  /// 没有楼堂馆所项目的部门按满分计算.
  @Test func m33ItEarnsItsPointsInFull() throws {
    let indicators = [try reaching("0.5", at: 0), try notApplicable(at: 1), try reaching("0.5", at: 2)]
    let full = try score(.full, indicators)
    #expect(full.total.score?.text == "65")
    #expect(full.indicators[1].reason == .notApplicableInFull)
    #expect(try score(.zero, indicators).total.score?.text == "35")
    let open = try score(.forbidden, indicators)
    #expect(open.total.unscored.text == "30")
    #expect(open.indicators[1].reason == .notApplicableForbidden)
  }

  @Test func itsPointsGoToThoseBesideIt() throws {
    let three = [
      try reaching("1", at: 0), try notApplicable(at: 0), try reaching("1", at: 0), try reaching("1", at: 1),
      try reaching("1", at: 2),
    ]
    #expect(try score(.redistribute, three).pointsOfIndicators == ["25", "0", "25", "30", "20"])
  }

  @Test func statedPointsGoToThoseBesideInProportion() throws {
    let stated = [
      try reaching("1", at: 0, points: "30"), try notApplicable(at: 0, points: "10"),
      try reaching("1", at: 0, points: "10"), try reaching("1", at: 1, points: "50"),
    ]
    // 10 points to 30 : 10 are 7.5 and 2.5.
    #expect(try score(.redistribute, stated).pointsOfIndicators == ["37.5", "0", "12.5", "50"])
  }

  /// The table states only some points: what is left out must be given once, not twice.
  @Test func statedPointsOfOneThatIsLeftOutAreGivenOnce() throws {
    let besideAnOpenOne = [
      try notApplicable(at: 0, points: "20"), try reaching("1", at: 0, points: "10"), try reaching("1", at: 0),
      try reaching("1", at: 1), try reaching("1", at: 2),
    ]
    let first = try score(.redistribute, besideAnOpenOne)
    #expect(first.pointsOfIndicators == ["0", "10", "40", "30", "20"])
    let besideAStatedOne = [
      try notApplicable(at: 0, points: "20"), try reaching("1", at: 0, points: "30"), try reaching("1", at: 1),
      try reaching("1", at: 2),
    ]
    let second = try score(.redistribute, besideAStatedOne)
    #expect(second.pointsOfIndicators == ["0", "50", "30", "20"])
  }

  @Test func aCategoryInWhichNothingAppliesIsAbsent() throws {
    func total(_ absence: AbsencePolicy, stated: Bool) throws -> ProjectScore {
      let indicators = [
        try reaching("0.5", at: 0, points: stated ? "60" : nil), try notApplicable(at: 1, points: stated ? "40" : nil),
      ]
      return try score(.redistribute, indicators, [node(60), node(40, absent: absence)])
    }
    for stated in [false, true] {
      #expect(try total(.redistribute, stated: stated).total.score?.text == "50")
      #expect(try total(.zero, stated: stated).total.score?.text == "30")
      #expect(try total(.full(atMost: nil), stated: stated).total.score?.text == "70")
      #expect(try total(.unscored, stated: stated).total.unscored.text == "40")
      #expect(try total(.zero, stated: stated).total.points.text == "100")
    }
  }

  @Test func itsPointsStayInItsBranch() throws {
    // 数量 20 and 质量 30 below 产出 50: what is left out of 数量 goes to 数量.
    let tree = [node(50), node(20, below: 0), node(30, below: 0), node(50)]
    let stated = [
      try notApplicable(at: 1, points: "5"), try reaching("1", at: 1, points: "15"),
      try reaching("1", at: 2, points: "30"),
      try reaching("1", at: 3, points: "50"),
    ]
    #expect(try score(.redistribute, stated, tree).pointsOfIndicators == ["0", "20", "30", "50"])
    #expect(try score(.redistribute, stated.map(unstated), tree).pointsOfIndicators == ["0", "20", "30", "50"])
  }

  private func unstated(_ facts: IndicatorFacts) -> IndicatorFacts {
    var facts = facts
    facts.points = nil
    return facts
  }

  @Test func aZeroPointIndicatorReceivesNothing() throws {
    let stated = [
      try reaching("1", at: 0, points: "0"), try reaching("1", at: 0, points: "33.33"),
      try reaching("1", at: 0, points: "33.33"), try notApplicable(at: 0, points: "33.35"),
    ]
    #expect(try score(.redistribute, stated, [node(100)]).pointsOfIndicators == ["0", "50.01", "50", "0"])
  }
}
