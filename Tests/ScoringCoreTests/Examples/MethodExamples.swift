import ScoringCore
import Testing

/// Worked examples of the scoring methods, by their numbers in DOMAIN.md §11 (a).
@Suite struct MethodExamples {
  private func score(
    _ rule: IndicatorRule,
    _ target: PlannedTarget,
    _ actual: ActualResult,
    points stated: String
  ) throws -> String? {
    let facts = IndicatorFacts(node: 0, target: target, actual: actual, points: try points(stated))
    return try ScoringCoreTests.score(of: facts, under: rules([node(100)], rule: rule))
  }

  private func score(
    _ measure: Measure,
    _ curve: ScoringCurve,
    _ comparator: Comparator,
    _ target: String,
    actual: String,
    points: String,
    negative: NegativeActualPolicy = .zero
  ) throws -> String? {
    let rule = IndicatorRule(
      methods: methods(measure, curve),
      policies: IndicatorPolicies(negativeActual: negative)
    )
    return try score(rule, .number(comparator, decimal(target)), .number(decimal(actual)), points: points)
  }

  @Test(arguments: [("13", "9.23"), ("11", "9.17"), ("12", "10.00")])
  func m3AnyDifferenceCosts(actual: String, expected: String) throws {
    #expect(try score(.closeness, .proportional, .equalTo, "12", actual: actual, points: "10") == expected)
  }

  @Test(arguments: [("80", "5.00"), ("59", "0.00"), ("60", "0.00"), ("100", "10.00"), ("130", "10.00")])
  func m7AThresholdHasToBePassed(actual: String, expected: String) throws {
    let curve = try ScoringCurve.proportional(aboveThreshold: ratio("0.6"))
    #expect(try score(.ratio, curve, .atLeast, "100", actual: actual, points: "10") == expected)
  }

  @Test func m8YesOrNoMayEarnAPart() throws {
    let rule = IndicatorRule(yesNo: YesNoRates(missed: try ratio("0.5")))
    #expect(try score(rule, .yesNo(true), .yesNo(true), points: "4") == "4.00")
    #expect(try score(rule, .yesNo(true), .yesNo(false), points: "4") == "2.00")
    #expect(try score(rule, .yesNo(false), .yesNo(false), points: "4") == "4.00")
  }

  /// 重点支出安排率: 90 % (含) 5 分, 80 % (含) 至 90 % 4 分, 70 % (含) 至 80 % 3 分, 60 % (含) 至 70 % 2 分, 以下 0 分.
  @Test(arguments: [
    ("90", "5.00"), ("89.99", "4.00"), ("85", "4.00"), ("80", "4.00"), ("79.9", "3.00"), ("60", "2.00"), ("55", "0.00"),
  ])
  func m9TiersHoldTheirLowerEdge(actual: String, expected: String) throws {
    let curve = try tiers([("60", "0.4"), ("70", "0.6"), ("80", "0.8"), ("90", "1")])
    #expect(try score(.value, curve, .atLeast, "90", actual: actual, points: "5") == expected)
  }

  /// The same numbers, where the upper edge belongs to a tier: 80 %–90 % (含) 4 分, above 5 分.
  @Test(arguments: [("80", "0.00"), ("80.01", "4.00"), ("90", "4.00"), ("90.01", "5.00")])
  func m9TiersHoldTheirUpperEdge(actual: String, expected: String) throws {
    func edge(_ at: String, _ isIncluded: Bool) throws -> CurveEdge { CurveEdge(try ratio(at), isIncluded: isIncluded) }
    let curve = try ScoringCurve([
      CurvePiece(from: nil, to: edge("80", true), rate: .zero),
      CurvePiece(from: edge("80", false), to: edge("90", true), rate: ratio("0.8")),
      CurvePiece(from: edge("90", false), to: nil, rate: .one),
    ])
    #expect(try score(.value, curve, .atLeast, "90", actual: actual, points: "5") == expected)
  }

  /// 成本控制率: within ±10 % 5 分, within ±15 % 3 分, beyond that nothing.
  @Test(arguments: [
    ("-12", "3.00"), ("12", "3.00"), ("10", "5.00"), ("-10", "5.00"), ("15", "3.00"), ("-15", "3.00"), ("21", "0.00"),
    ("-15.1", "0.00"),
  ])
  func m10BandsOnBothSides(actual: String, expected: String) throws {
    func edge(_ at: String, _ isIncluded: Bool) throws -> CurveEdge { CurveEdge(try ratio(at), isIncluded: isIncluded) }
    let curve = try ScoringCurve([
      CurvePiece(from: nil, to: edge("-15", false), rate: .zero),
      CurvePiece(from: edge("-15", true), to: edge("-10", false), rate: ratio("0.6")),
      CurvePiece(from: edge("-10", true), to: edge("10", true), rate: .one),
      CurvePiece(from: edge("10", false), to: edge("15", true), rate: ratio("0.6")),
      CurvePiece(from: edge("15", false), to: nil, rate: .zero),
    ])
    let written = try score(.value, curve, .atMost, "0", actual: actual, points: "5", negative: .asWritten)
    #expect(written == expected)
    // The same deviation, measured from a cost that was planned as 10 000.
    let cost = try decimal(actual).multiplied(by: ExactDecimal(100)).adding(ExactDecimal(10_000)).text
    let percent = try ScoringCurve(
      curve.pieces.map { piece in
        func scaled(_ edge: CurveEdge?) throws -> CurveEdge? {
          try edge.map { CurveEdge(try $0.at.divided(by: Ratio(100)), isIncluded: $0.isIncluded) }
        }
        return CurvePiece(from: try scaled(piece.lower), to: try scaled(piece.upper), rate: piece.rateAtLower)
      }
    )
    #expect(try score(.deviation, percent, .atMost, "10000", actual: cost, points: "5") == expected)
  }

  /// 预算完成率 92.8 % of 100 %, 2 of 5 points for each 5 %: 7.2 % are one full step, two started ones, 1.44 steps.
  @Test(arguments: [
    (PartialStep.ignored, "92.8", "3.00"), (.counted, "92.8", "1.00"), (.inProportion, "92.8", "2.12"),
    (.ignored, "95", "3.00"), (.counted, "95", "3.00"), (.inProportion, "95", "3.00"), (.inProportion, "87.5", "0.00"),
    (.ignored, "100", "5.00"), (.counted, "99.99", "3.00"), (.ignored, "110", "5.00"), (.counted, "0", "0.00"),
  ])
  func m11StepsBelow(partial: PartialStep, actual: String, expected: String) throws {
    let curve = try ScoringCurve.steps(from: Ratio(100), every: Ratio(5), costing: ratio("2/5"), partial: partial)
    #expect(try score(.value, curve, .atLeast, "100", actual: actual, points: "5") == expected)
  }

  /// 实际完成情况与计划每相差 3 %, 扣 1 分, 扣满 15 分为止.
  @Test(arguments: [
    ("91", "12.00"), ("109", "12.00"), ("100", "15.00"), ("98", "15.00"), ("103", "14.00"), ("55", "0.00"),
    ("145", "0.00"), ("200", "0.00"),
  ])
  func m12StepsOnBothSides(actual: String, expected: String) throws {
    let curve = try ScoringCurve.steps(
      from: .zero,
      every: ratio("0.03"),
      costing: ratio("1/15"),
      partial: .ignored,
      side: .both
    )
    #expect(try score(.deviation, curve, .equalTo, "100", actual: actual, points: "15") == expected)
  }

  @Test(arguments: [("0", "3.00"), ("1", "2.00"), ("2", "1.00"), ("3", "0.00"), ("7", "0.00")])
  func m13EveryOccurrenceCosts(actual: String, expected: String) throws {
    let curve = try ScoringCurve.steps(
      from: .zero,
      every: .one,
      costing: ratio("1/3"),
      partial: .ignored,
      side: .above
    )
    #expect(try score(.value, curve, .atMost, "0", actual: actual, points: "3") == expected)
  }

  @Test func m14AChecklistSumsItsItems() throws {
    let rule = IndicatorRule(checklist: try ["1/3", "1/3", "1/3"].map(ratio))
    #expect(try score(rule, .checklist, .items([true, false, true]), points: "3") == "2.00")
    #expect(try score(rule, .checklist, .items([true, true, true]), points: "3") == "3.00")
    #expect(try score(rule, .checklist, .items([]), points: "3") == "0.00")
  }

  /// 部分达成 may earn 60 %–80 % nationally and 50 %–80 % in 湖北.
  @Test func m15BandsAreData() throws {
    func rule(from lower: String) throws -> IndicatorRule {
      IndicatorRule(levels: [
        LevelBand(
          from: CurveEdge(try ratio(lower), isIncluded: true),
          to: CurveEdge(try ratio("0.8"), isIncluded: false),
          defaultRate: try ratio("0.7")
        )
      ])
    }
    func earned(_ share: String, _ lower: String) throws -> String? {
      var facts = IndicatorFacts(node: 0, target: .level, actual: .level(0), points: try points("10"))
      facts.handShare = try ratio(share)
      return try ScoringCoreTests.score(of: facts, under: rules([node(100)], rule: rule(from: lower)))
    }
    #expect(try earned("0.7", "0.6") == "7.00")
    #expect(try earned("0.55", "0.5") == "5.50")
    #expect(try earned("0.55", "0.6") == "7.00")
  }

  /// 资金结余: 无结余 3 分, 有结余但不超过上年 2 分, 超过上年 0 分.
  @Test(arguments: [(0, "3.00"), (1, "2.00"), (2, "0.00")])
  func m16AStateHasItsPoints(state: Int, expected: String) throws {
    let states = try ["1", "2/3", "0"].map { text in
      let edge = CurveEdge(try ratio(text), isIncluded: true)
      return LevelBand(from: edge, to: edge, defaultRate: edge.at)
    }
    #expect(try score(IndicatorRule(levels: states), .level, .level(state), points: "3") == expected)
  }

  /// 好 60, 较好 30, 一般 8, 差 2 with 1 / 0.8 / 0.6 / 0.4: 0.6 + 0.24 + 0.048 + 0.008 = 0.896.
  @Test func m17AnswersMakeACoefficient() throws {
    let levels = try ["1", "0.8", "0.6", "0.4"].map { text in
      let edge = CurveEdge(try ratio(text), isIncluded: true)
      return LevelBand(from: edge, to: edge, defaultRate: edge.at)
    }
    let rule = IndicatorRule(levels: levels)
    #expect(try score(rule, .level, .levelCounts([60, 30, 8, 2]), points: "1000") == "896.00")
    #expect(try score(rule, .level, .levelCounts([600, 300, 80, 20]), points: "10") == "8.96")
    #expect(try score(rule, .level, .levelCounts([0, 0, 0, 0]), points: "10") == nil)
    // An answer for a level that the scale does not have cannot be dropped in silence.
    #expect(try score(rule, .level, .levelCounts([60, 30, 8, 2, 1]), points: "10") == nil)
  }

  @Test(arguments: [("90", "10.00"), ("85", "8.00"), ("80", "8.00"), ("60", "5.00"), ("59", "0.00")])
  func m18ASurveyHasIntervals(actual: String, expected: String) throws {
    let curve = try tiers([("60", "0.5"), ("80", "0.8"), ("90", "1")])
    #expect(try score(.value, curve, .atLeast, "90", actual: actual, points: "10") == expected)
  }

  @Test(
    arguments: [
      ("8 9 7", "8.00", "8.00"), ("10 8 9 2", "7.25", "8.50"), ("10 8", "9.00", "9.00"), ("8.5", "8.50", "8.50"),
      ("", nil, nil), ("8 11", nil, nil),
    ] as [(String, String?, String?)]
  )
  func m19ExpertsAgreeOnAMean(ratings: String, mean: String?, withoutExtremes: String?) throws {
    func score(dropsExtremes: Bool) throws -> String? {
      let rule = IndicatorRule(ratings: RatingScale(outOf: ExactDecimal(10), dropsExtremes: dropsExtremes))
      let given = try ratings.split(separator: " ").map { try decimal(String($0)) }
      return try self.score(rule, .ratings, .ratings(given), points: "10")
    }
    #expect(try score(dropsExtremes: false) == mean)
    #expect(try score(dropsExtremes: true) == withoutExtremes)
  }

  @Test(arguments: [("0", "0.00"), ("-1", "0.00"), ("40", "8.00"), ("55", "10.00")])
  func aNegativeResultOfARangeCountsAsTheRulesSay(actual: String, expected: String) throws {
    let rule = IndicatorRule()
    let target = PlannedTarget.range(ExactDecimal(50), ExactDecimal(60))
    #expect(try score(rule, target, .number(decimal(actual)), points: "10") == expected)
  }

  @Test func aRangeMayReachBelowZero() throws {
    let target = PlannedTarget.range(ExactDecimal(-5), ExactDecimal(5))
    #expect(try score(IndicatorRule(), target, .number(ExactDecimal(-3)), points: "10") == "10.00")
    #expect(try score(IndicatorRule(), target, .number(ExactDecimal(-7)), points: "10") == nil)
    #expect(try score(IndicatorRule(), target, .number(ExactDecimal(10)), points: "10") == "5.00")
  }
}
