import ScoringCore

extension WeighableDepartment {
  /// Changes with the form of the bytes.
  static let byteFormat = 1

  /// The department that ``bytes`` were made of; reasons, which weighing passes on and never asks for, are not kept.
  init(_ reader: inout ByteReader) throws(ByteFault) {
    guard try reader.index() == Self.byteFormat else { throw .unreadable }
    self.init(
      schemes: try reader.list { (reader) throws(ByteFault) in try reader.scoringRules() },
      rules: try reader.departmentRules(),
      projects: try reader.list { (reader) throws(ByteFault) in
        try reader.optional { (reader) throws(ByteFault) in try reader.member() }
      },
      own: try reader.optional { (reader) throws(ByteFault) in try reader.member() },
      budgets: try reader.list { (reader) throws(ByteFault) in
        try reader.optional { (reader) throws(ByteFault) in try reader.decimal() }
      }
    )
    guard reader.isAtEnd else { throw .unreadable }
  }
}

extension ByteReader {
  fileprivate mutating func points() throws(ByteFault) -> Points { Points(tenThousandths: try number()) }

  fileprivate mutating func optionalPoints() throws(ByteFault) -> Points? {
    try optional { (reader) throws(ByteFault) in try reader.points() }
  }

  fileprivate mutating func pointsList() throws(ByteFault) -> [Points] {
    try list { (reader) throws(ByteFault) in try reader.points() }
  }

  fileprivate mutating func ratio() throws(ByteFault) -> Ratio {
    let (numerator, denominator) = (try number(), try number())
    guard let ratio = try? Ratio(numerator, over: denominator) else { throw .unreadable }
    return ratio
  }

  fileprivate mutating func optionalRatio() throws(ByteFault) -> Ratio? {
    try optional { (reader) throws(ByteFault) in try reader.ratio() }
  }

  fileprivate mutating func decimal() throws(ByteFault) -> ExactDecimal {
    let (coefficient, scale) = (try number(), try index())
    guard let decimal = try? ExactDecimal(coefficient: coefficient, scale: scale) else { throw .unreadable }
    return decimal
  }

  private mutating func edge() throws(ByteFault) -> CurveEdge {
    CurveEdge(try ratio(), isIncluded: try flag())
  }

  private mutating func band() throws(ByteFault) -> ValueBand {
    ValueBand(
      from: try optional { (reader) throws(ByteFault) in try reader.edge() },
      to: try optional { (reader) throws(ByteFault) in try reader.edge() }
    )
  }

  private mutating func oneOf<Value: CaseIterable>(_ type: Value.Type) throws(ByteFault) -> Value {
    let all = Array(Value.allCases)
    let number = try index()
    guard all.indices.contains(number) else { throw .unreadable }
    return all[number]
  }

  private mutating func rounding() throws(ByteFault) -> Rounding {
    Rounding(places: try index(), mode: try oneOf(Rounding.Mode.self), stage: try oneOf(Rounding.Stage.self))
  }

  private mutating func node() throws(ByteFault) -> TreeNode {
    TreeNode(
      parent: try optional { (reader) throws(ByteFault) in try reader.index() },
      points: try optionalPoints(),
      kind: try oneOf(TreeNode.Kind.self),
      choice: try oneOf(TreeNode.Choice.self),
      absence: try absence()
    )
  }

  private mutating func absence() throws(ByteFault) -> AbsencePolicy {
    switch try index() {
    case 0: return .redistribute
    case 1:
      return .move(
        try list { (reader) throws(ByteFault) in
          AbsencePolicy.Share(node: try reader.index(), points: try reader.points())
        }
      )
    case 2: return .zero
    case 3: return .full(atMost: try optionalPoints())
    case 4: return .unscored
    case 5: return .forbidden
    default: throw .unreadable
    }
  }

  private mutating func limit() throws(ByteFault) -> ScoreLimit {
    let condition: ScoreLimit.Condition
    switch try index() {
    case 0: condition = .execution(try band())
    case 1: condition = .node(try index(), try band())
    case 2: condition = .total(try band())
    case 3: condition = .event(try index())
    default: throw .unreadable
    }
    switch try index() {
    case 0: return ScoreLimit(when: condition, .scoreAtMost(try points()))
    case 1: return ScoreLimit(when: condition, .gradeAtMost(try index()))
    default: throw .unreadable
    }
  }

  fileprivate mutating func scoringRules() throws(ByteFault) -> ScoringRules {
    let whole = try points()
    let execution = try optional { (reader) throws(ByteFault) in
      ExecutionRule(
        points: try reader.points(),
        rounding: try reader.optional { (reader) throws(ByteFault) in try reader.rounding() }
      )
    }
    let nodes = try list { (reader) throws(ByteFault) in try reader.node() }
    return ScoringRules(
      tree: IndicatorTree(points: whole, execution: execution, nodes: nodes),
      indicatorRules: [],
      unweighted: try oneOf(UnweightedPolicy.self),
      goals: try oneOf(GoalPolicy.self),
      rounding: try rounding(),
      limits: try list { (reader) throws(ByteFault) in try reader.limit() },
      bonusMayExceed: try flag(),
      gradeBounds: try pointsList()
    )
  }

  fileprivate mutating func departmentRules() throws(ByteFault) -> DepartmentRules {
    DepartmentRules(
      combination: try oneOf(DepartmentCombination.self),
      points: try points(),
      ownShare: try ratio(),
      rounding: try rounding(),
      gradeBounds: try pointsList()
    )
  }

  fileprivate mutating func member() throws(ByteFault) -> WeighableDepartment.Member {
    let scheme = try index()
    let execution = try optional { (reader) throws(ByteFault) in
      MeasuredExecution(attainment: try reader.optionalRatio(), rate: try reader.optionalRatio(), reason: .met)
    }
    let indicators = try list { (reader) throws(ByteFault) in try reader.indicator() }
    let goals = try list { (reader) throws(ByteFault) in try reader.optionalPoints() }
    let events = try list { (reader) throws(ByteFault) in try reader.index() }
    return WeighableDepartment.Member(
      scheme: scheme,
      measured: MeasuredProject(execution: execution, indicators: indicators, goals: goals, events: Set(events))
    )
  }

  private mutating func indicator() throws(ByteFault) -> MeasuredIndicator {
    let (rate, deduction, maximum) = (try optionalRatio(), try points(), try optionalPoints())
    let (node, goal, stated) = (try index(), try index(), try optionalPoints())
    let counting: MeasuredIndicator.Counting
    switch try index() {
    case 0: counting = .counted
    case 1: counting = .leftOut
    case 2: counting = .rescaled
    case 3: counting = .moved(to: try index())
    default: throw .unreadable
    }
    return MeasuredIndicator(
      attainment: .notApplicable,
      rate: rate,
      reason: .met,
      deduction: deduction,
      maximum: maximum,
      slot: MeasuredIndicator.Slot(node: node, goal: goal, statedPoints: stated, counting: counting)
    )
  }
}
