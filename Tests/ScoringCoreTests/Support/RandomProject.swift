import ScoringCore

extension RandomTree {
  enum Stated: CaseIterable { case none, some, all }

  /// A project with indicators anywhere in the tree, and at least one that is scored in the first node.
  mutating func project(
    under rules: ScoringRules,
    stated: Stated = .none,
    hasNotApplicable: Bool = true,
    hasMissing: Bool = true
  ) throws -> ProjectFacts {
    let goals = rules.goals == .apart ? Int.random(in: 1...3, using: &random) : 1
    var indicators = try [sound(at: 0)]
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      var facts = try sound(at: Int.random(in: rules.tree.nodes.indices, using: &random))
      facts.rule = Int.random(in: rules.indicatorRules.indices, using: &random)
      facts.goal = Int.random(in: 0..<goals, using: &random)
      if hasNotApplicable, chance(15) { facts.actual = .notApplicable }
      if hasMissing, chance(10) { facts.actual = .missing }
      if chance(20) { facts.evidence = .missing }
      if chance(20) { facts.handShare = try Ratio(Int64.random(in: 0...10, using: &random), over: 10) }
      if chance(20) {
        facts.reduction = Reduction(
          kept: try Ratio(Int64.random(in: 0...10, using: &random), over: 10),
          points: Points(tenThousandths: Int64.random(in: 0...30_000, using: &random))
        )
      }
      if stated == .all || (stated == .some && chance(40)) {
        // As fine as a unit of the rounding, or finer.
        facts.points = Points(tenThousandths: Int64.random(in: 0...200, using: &random) * 1_000)
      }
      indicators.append(facts)
    }
    if stated == .all { indicators[0].points = Points(whole: 20) }
    return ProjectFacts(
      budget: BudgetFacts(
        adjusted: ExactDecimal(Int64.random(in: 0...100, using: &random)),
        executed: ExactDecimal(Int64.random(in: 0...120, using: &random))
      ),
      indicators: indicators,
      goals: goals > 1 ? [Points(whole: 30)] + Array(repeating: nil, count: goals - 1) : [],
      events: chance(30) ? [0] : []
    )
  }

  /// An indicator that any rule can score.
  private mutating func sound(at node: Int) throws -> IndicatorFacts {
    let target: PlannedTarget
    let actual: ActualResult
    switch Int.random(in: 0...9, using: &random) {
    case 0: (target, actual) = (.level, .level(Int.random(in: 0...2, using: &random)))
    case 1: (target, actual) = (.yesNo(true), .yesNo(chance(50)))
    case 2: (target, actual) = (.checklist, .items((0..<3).map { _ in chance(50) }))
    case 3:
      let ratings = (0..<4).map { _ in ExactDecimal(Int64.random(in: 0...10, using: &random)) }
      (target, actual) = (.ratings, .ratings(ratings))
    default:
      let number = ExactDecimal(Int64.random(in: 1...300, using: &random))
      let reached = try ExactDecimal(coefficient: Int64.random(in: 0...4_000, using: &random), scale: 1)
      (target, actual) = (.number(pick(Comparator.allCases, else: .atLeast), number), .number(reached))
    }
    return IndicatorFacts(node: node, target: target, actual: actual)
  }
}
