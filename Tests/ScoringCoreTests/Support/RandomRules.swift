import ScoringCore

extension RandomTree {
  /// A curve on which more is never worth less.
  mutating func risingCurve() throws -> ScoringCurve {
    switch Int.random(in: 0...4, using: &random) {
    case 0: return .proportional
    case 1: return .allOrNothing
    case 2:
      return try .proportional(aboveThreshold: Ratio(Int64.random(in: 0...9, using: &random), over: 10))
    case 3:
      let edges = Set((0..<4).map { _ in Int.random(in: 1...12, using: &random) }).sorted()
      let rates = edges.map { _ in Int.random(in: 0...10, using: &random) }.sorted()
      return try tiers(zip(edges, rates).map { (from: "\($0)/10", rate: "\($1)/10") })
    default:
      return try .steps(
        from: .one,
        every: Ratio(Int64.random(in: 1...30, using: &random), over: 100),
        costing: Ratio(Int64.random(in: 3...40, using: &random), over: 100),
        partial: pick(PartialStep.allCases, else: .ignored)
      )
    }
  }

  /// A curve that is best at zero and nowhere better: for deviations.
  mutating func toleranceCurve() throws -> ScoringCurve {
    try .steps(
      from: .zero,
      every: Ratio(Int64.random(in: 1...30, using: &random), over: 100),
      costing: Ratio(Int64.random(in: 3...40, using: &random), over: 100),
      partial: pick(PartialStep.allCases, else: .ignored),
      side: .both
    )
  }

  /// Rules whose scores rise with attainment, unless `isMonotone` is false.
  mutating func indicatorRule(isMonotone: Bool, nodes: Int) throws -> IndicatorRule {
    func method(_ measure: Measure, _ curve: ScoringCurve) -> ScoringMethod {
      ScoringMethod(measure: measure, curve: curve)
    }
    let atMost: Measure = pick([.reverseRatio, .linearExcess], else: .reverseRatio)
    var table = MethodTable(
      atLeast: method(.ratio, try risingCurve()),
      moreThan: method(.ratio, try risingCurve()),
      atMost: method(atMost, try risingCurve()),
      lessThan: method(atMost, try risingCurve()),
      equalTo: method(.ratio, try risingCurve()),
      range: method(.closeness, try risingCurve())
    )
    if !isMonotone, chance(40) { table.equalTo = method(.deviation, try toleranceCurve()) }
    var policies = IndicatorPolicies(
      missingActual: chance(20) ? .zero : .unscored,
      notApplicable: pick(
        [.redistribute, .rescale, .full, .zero, .move(to: Int.random(in: 0..<nodes, using: &random))],
        else: .zero
      ),
      evidence: pick([.ignored, .flagged, .atMost(.zero), .atMost(try ratio("0.6"))], else: .ignored)
    )
    if !isMonotone {
      let action: OverAchievementPolicy.Action =
        chance(50) ? .deductPoints(Points(whole: 2)) : .deduct(try toleranceCurve())
      policies.overAchievement = chance(50) ? OverAchievementPolicy(from: try ratio("1.3"), action: action) : nil
      policies.handScore = pick(HandScorePolicy.allCases, else: .levels)
    }
    return IndicatorRule(
      methods: table,
      levels: try commonLevels(),
      checklist: try ["1/2", "1/3", "1/6"].map(ratio),
      ratings: RatingScale(outOf: ExactDecimal(10), dropsExtremes: chance(50)),
      policies: policies,
      maximum: chance(20) ? Points(whole: Int32.random(in: 1...30, using: &random)) : nil
    )
  }

  mutating func scoringRules(
    isMonotone: Bool = false,
    hasChoices: Bool = true,
    hasExtras: Bool = true
  ) throws -> ScoringRules {
    let tree = tree(depth: Int.random(in: 1...4, using: &random), hasChoices: hasChoices, hasExtras: hasExtras)
    var indicatorRules: [IndicatorRule] = []
    for _ in 0..<3 { indicatorRules.append(try indicatorRule(isMonotone: isMonotone, nodes: tree.nodes.count)) }
    var limits: [ScoreLimit] = []
    // Limits for what is low: a better result never brings one on.
    while chance(40) {
      let low = try band(from: nil, below: "\(Int.random(in: 1...9, using: &random))/10")
      let condition: ScoreLimit.Condition = pick(
        [.execution(low), .node(Int.random(in: 0..<tree.nodes.count, using: &random), low), .total(low), .event(0)],
        else: .event(0)
      )
      let most = Points(whole: Int32.random(in: 0...99, using: &random))
      limits.append(
        ScoreLimit(
          when: condition,
          chance(50) ? .scoreAtMost(most) : .gradeAtMost(Int.random(in: 0...3, using: &random))
        )
      )
    }
    return ScoringRules(
      tree: tree,
      indicatorRules: indicatorRules,
      unweighted: pick([.evenlyByIndicator, .evenlyBySubcategory, .evenlyOverAll], else: .evenlyByIndicator),
      goals: chance(30) ? .apart : .together,
      rounding: Rounding(
        places: Int.random(in: 0...4, using: &random),
        mode: pick(Rounding.Mode.allCases, else: .halfUp),
        stage: pick(Rounding.Stage.allCases, else: .indicator)
      ),
      limits: limits,
      bonusMayExceed: chance(50),
      gradeBounds: [90, 80, 60, 0].map { Points(whole: $0) }
    )
  }
}
