import ScoringCore

/// Departments with a little of everything that rules can say about weighing.
struct RandomDepartment {
  var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(state: seed) }

  private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

  private mutating func points(_ most: Int64, grain: Int64 = 5_000) -> Points {
    Points(tenThousandths: Int64.random(in: 0...(most * 10_000 / grain), using: &random) * grain)
  }

  private mutating func rate() throws -> Ratio {
    let whole = Int64.random(in: 1...400, using: &random)
    return try Ratio(Int64.random(in: 0...whole, using: &random), over: whole)
  }

  private mutating func pick<Value>(_ values: [Value]) throws -> Value {
    values[Int.random(in: values.indices, using: &random)]
  }

  mutating func department() throws -> WeighableDepartment {
    let schemes = try (0..<2).map { _ in try rules() }
    let projects: [WeighableDepartment.Member?] = try (0..<Int.random(in: 1...5, using: &random)).map { _ in
      try chance(10) ? nil : member(Int.random(in: 0...1, using: &random), schemes)
    }
    let hasOwn = chance(40)
    return WeighableDepartment(
      schemes: schemes,
      rules: DepartmentRules(
        combination: try pick(DepartmentCombination.allCases),
        ownShare: hasOwn ? try Ratio(Int64.random(in: 0...4, using: &random), over: 4) : .zero,
        gradeBounds: schemes[0].gradeBounds
      ),
      projects: projects,
      own: hasOwn ? try member(1, schemes) : nil,
      budgets: try projects.map { _ in
        try chance(10) ? nil : ExactDecimal(coefficient: Int64.random(in: 0...1_000_000, using: &random), scale: 2)
      }
    )
  }

  private mutating func rules() throws -> ScoringRules {
    let whole: [Int32] = try pick([[10, 50, 30, 10], [0, 40, 40, 20], [20, 20, 20, 40]])
    var nodes = try whole.dropFirst().map { points in
      TreeNode(points: Points(whole: points), absence: try absence())
    }
    for parent in 0..<3 where chance(40) {
      for _ in 0..<2 { nodes.append(TreeNode(parent: parent, points: chance(50) ? points(10) : nil)) }
    }
    if chance(20) { nodes[1].choice = .best }
    if chance(30) { nodes.append(TreeNode(points: Points(whole: 5), kind: try pick([.bonus, .deduction]))) }
    let rounding = Rounding(
      places: try pick([1, 2, 2, 3]),
      mode: try pick(Rounding.Mode.allCases),
      stage: try pick(Rounding.Stage.allCases)
    )
    let execution = ExecutionRule(points: Points(whole: whole[0]), rounding: chance(20) ? rounding : nil)
    let edge = CurveEdge(try Ratio(7, over: 10), isIncluded: false)
    return ScoringRules(
      tree: IndicatorTree(points: Points(whole: 100), execution: execution, nodes: nodes),
      unweighted: try pick([.evenlyByIndicator, .evenlyBySubcategory, .evenlyOverAll]),
      goals: try pick(GoalPolicy.allCases),
      rounding: rounding,
      limits: chance(30)
        ? [
          ScoreLimit(when: .execution(ValueBand(from: nil, to: edge)), .scoreAtMost(Points(whole: 80))),
          ScoreLimit(when: .node(1, ValueBand(from: nil, to: edge)), .gradeAtMost(1)),
          ScoreLimit(when: .event(3), .scoreAtMost(Points(whole: 60))),
        ] : [],
      bonusMayExceed: chance(50),
      gradeBounds: [90, 80, 60, 0].map { Points(whole: $0) }
    )
  }

  private mutating func absence() throws -> AbsencePolicy {
    try pick([
      .redistribute, .redistribute, .zero, .full(atMost: Points(whole: 20)), .unscored,
      .move([AbsencePolicy.Share(node: 0, points: Points(whole: 5))]),
    ])
  }

  private mutating func member(_ scheme: Int, _ schemes: [ScoringRules]) throws -> WeighableDepartment.Member {
    let rules = schemes[scheme]
    let isStated = chance(25)
    let goals = rules.goals == .apart ? Int.random(in: 1...2, using: &random) : 1
    var indicators: [MeasuredIndicator] = []
    for _ in 0..<Int.random(in: 1...9, using: &random) {
      let node = Int.random(in: rules.tree.nodes.indices, using: &random)
      let counting: MeasuredIndicator.Counting =
        chance(80) ? .counted : try pick([.leftOut, .rescaled, .moved(to: 1)])
      indicators.append(
        MeasuredIndicator(
          attainment: .notApplicable,
          rate: chance(90) ? try rate() : nil,
          reason: .met,
          deduction: chance(10) ? points(2) : .zero,
          maximum: chance(10) ? points(8) : nil,
          slot: MeasuredIndicator.Slot(
            node: node,
            goal: Int.random(in: 0..<goals, using: &random),
            statedPoints: isStated ? points(20) : nil,
            counting: counting
          )
        )
      )
    }
    let share = chance(90) ? try rate() : nil
    return WeighableDepartment.Member(
      scheme: scheme,
      measured: MeasuredProject(
        execution: MeasuredExecution(attainment: share, rate: share, reason: .met),
        indicators: indicators,
        goals: rules.goals == .apart ? [chance(30) ? points(50) : nil] : [],
        events: chance(10) ? [3] : []
      )
    )
  }

  /// A few weights set, some of them more than there is.
  mutating func settings(for department: WeighableDepartment) -> [SliderSettingChoice] {
    var settings: [SliderSettingChoice] = []
    for scheme in department.schemes.indices {
      for weight in department.schemes[scheme].wholeWeights where chance(35) {
        settings.append(.init(scheme: scheme, weight: weight, points: points(45, grain: 100)))
      }
    }
    return settings
  }

  struct SliderSettingChoice {
    let scheme: Int
    let weight: WeightKey
    let points: Points
  }
}

/// The same numbers on every run.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
