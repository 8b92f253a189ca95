import ScoringCore
import Testing

/// What comes after the method: people's scores, over-achievement, proof and what a reviewer takes off
/// (DOMAIN.md §11 (a) M20, M24–M28, M30, M42 and §6a).
@Suite struct AdjustmentExamples {
  private func outcome(
    _ policies: IndicatorPolicies,
    reaching share: String?,
    points stated: String = "10",
    maximum: Points? = nil,
    _ change: (inout IndicatorFacts) throws -> Void = { _ in }
  ) throws -> IndicatorScore {
    var facts = try reaching(share, at: 0, points: stated)
    try change(&facts)
    let rule = IndicatorRule(policies: policies, maximum: maximum)
    return try evaluate([facts], under: rules([node(100)], rule: rule)).indicators[0]
  }

  @Test func m20APersonDecides() throws {
    let policies = IndicatorPolicies(handScore: .decides)
    let decided = try outcome(policies, reaching: "1") { $0.handShare = try ratio("0.85") }
    #expect(decided.score?.text == "8.5")
    #expect(decided.reason == .byHand)
    // A result that nobody can measure is what such a score is for.
    #expect(try outcome(policies, reaching: nil) { $0.handShare = try ratio("0.4") }.score?.text == "4")
    let open = try outcome(policies, reaching: "1")
    #expect(open.score == nil)
    #expect(open.reason == .noHandScore)
    #expect(try outcome(policies, reaching: "1") { $0.handShare = try ratio("1.1") }.reason == .noHandScore)
  }

  @Test(arguments: [
    // A person gives 7 or 9.5 of 10 where 8 or 10 was computed.
    (HandScorePolicy.levels, "0.8", "0.7", "8"), (.mayLower, "0.8", "0.7", "7"), (.mayLower, "0.8", "0.95", "8"),
    (.whenMissed, "0.8", "0.95", "9.5"), (.whenMissed, "1", "0.7", "10"), (.mayLower, "1", "0.7", "7"),
  ])
  func aPersonMayChangeWhatTheRulesAllow(
    policy: HandScorePolicy,
    reached: String,
    hand: String,
    expected: String
  ) throws {
    let score = try outcome(IndicatorPolicies(handScore: policy), reaching: reached) { $0.handShare = try ratio(hand) }
    #expect(score.score?.text == expected)
  }

  /// A = 9, B = 20: 222 %.
  @Test(arguments: [
    (OverAchievementPolicy.Action.none, "10", ReasonCode.met), (.explain, "10", .overAchieved),
    (.flag, "10", .overAchieved), (.byHand, "10", .overAchieved),
  ])
  func m24OverAchievementIsNoticed(action: OverAchievementPolicy.Action, points: String, reason: ReasonCode) throws {
    let policies = IndicatorPolicies(overAchievement: OverAchievementPolicy(from: try ratio("1.3"), action: action))
    let score = try outcome(policies, reaching: nil) {
      $0.target = .number(.atLeast, ExactDecimal(9))
      $0.actual = .number(ExactDecimal(20))
    }
    #expect(score.score?.text == points)
    #expect(score.reason == reason)
  }

  @Test func m24AnUnlockedScoreMayBeLoweredByHand() throws {
    let policy = OverAchievementPolicy(from: try ratio("1.2"), action: .byHand)
    func score(_ reached: String, _ hand: String) throws -> String? {
      try outcome(IndicatorPolicies(overAchievement: policy), reaching: reached) { $0.handShare = try ratio(hand) }
        .score?.text
    }
    #expect(try score("1.2", "0.8") == "8")
    #expect(try score("1.19", "0.8") == "10")
  }

  /// w × (1 − (r − t)) with t = 1.3: 1.6 earns 7 of 10, 2.3 and more nothing.
  @Test(arguments: [("1.29", "10"), ("1.3", "10"), ("1.6", "7"), ("2.3", "0"), ("5", "0")])
  func m25TheDeviationCosts(reached: String, expected: String) throws {
    let start = CurveEdge(try ratio("1.3"), isIncluded: true)
    let end = CurveEdge(try ratio("2.3"), isIncluded: true)
    let curve = try ScoringCurve([
      CurvePiece(from: nil, to: CurveEdge(start.at, isIncluded: false), rate: .one),
      CurvePiece(from: start, to: end, rate: .one, risingTo: .zero),
      CurvePiece(from: CurveEdge(end.at, isIncluded: false), to: nil, rate: .zero),
    ])
    let policy = OverAchievementPolicy(from: start.at, action: .deduct(curve))
    #expect(try outcome(IndicatorPolicies(overAchievement: policy), reaching: reached).score?.text == expected)
  }

  /// §6a: 30 % or more above the target costs 2 points.
  @Test(arguments: [("1.29", "10", "10"), ("1.3", "10", "8"), ("3", "10", "8"), ("1.3", "1.5", "0")])
  func anOverAchievementCostsTwoPoints(reached: String, points stated: String, expected: String) throws {
    let policy = OverAchievementPolicy(from: try ratio("1.3"), action: .deductPoints(try points("2")))
    let score = try outcome(IndicatorPolicies(overAchievement: policy), reaching: reached, points: stated)
    #expect(score.score?.text == expected)
  }

  @Test func m26AColumnTakesPointsOff() throws {
    func score(_ reached: String, _ deducted: String) throws -> String? {
      try outcome(IndicatorPolicies(), reaching: reached) { $0.reduction = Reduction(points: try points(deducted)) }
        .score?.text
    }
    #expect(try score("1", "3") == "7")
    #expect(try score("0.85", "0.25") == "8.25")
    #expect(try score("0.2", "3") == "0")
  }

  @Test(arguments: [
    (EvidencePolicy.atMost(.zero), IndicatorFacts.Evidence.missing, "0"), (.atMost(.zero), .provided, "10"),
    (.atMost(.zero), .notStated, "10"), (.flagged, .missing, "10"), (.ignored, .missing, "10"),
  ])
  func m27WithoutProofNothingIsEarned(
    policy: EvidencePolicy,
    evidence: IndicatorFacts.Evidence,
    expected: String
  ) throws {
    let score = try outcome(IndicatorPolicies(evidence: policy), reaching: "1") { $0.evidence = evidence }
    #expect(score.score?.text == expected)
    #expect((score.reason == .evidenceMissing) == (expected == "0"))
  }

  @Test func m27ACapWithoutProofLeavesLowerScoresAlone() throws {
    let policies = IndicatorPolicies(evidence: .atMost(try ratio("0.6")))
    #expect(try outcome(policies, reaching: "1") { $0.evidence = .missing }.score?.text == "6")
    #expect(try outcome(policies, reaching: "0.5") { $0.evidence = .missing }.score?.text == "5")
  }

  /// 可考查性中等 keeps 40 % of 20 points; a second adjustment works on what is left.
  @Test func m28AndM42ReviewersKeepAShare() throws {
    func score(_ reductions: [Reduction], reaching share: String = "1") throws -> String? {
      try outcome(IndicatorPolicies(), reaching: share, points: "20") { facts in
        for reduction in reductions { facts.reduction = try facts.reduction.followed(by: reduction) }
      }
      .score?.text
    }
    let medium = Reduction(kept: try ratio("0.4"))
    #expect(try score([medium]) == "8")
    #expect(try score([medium], reaching: "0.5") == "4")
    #expect(try score([medium, Reduction(kept: try ratio("0.7"))]) == "5.6")
    #expect(try score([medium, Reduction(points: try points("3"))]) == "5")
    #expect(try score([Reduction(kept: .zero)]) == "0")
  }

  /// 未填报成本指标的项目, 成本指标得分不得超过 5 分.
  @Test(arguments: [("1", "5"), ("0.5", "5"), ("0.4", "4")])
  func m30AnIndicatorMayHaveACap(reached: String, expected: String) throws {
    let score = try outcome(IndicatorPolicies(), reaching: reached, maximum: try points("5"))
    #expect(score.score?.text == expected)
  }
}
