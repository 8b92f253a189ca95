import ScoringCore
import Testing

/// Shorthands for tests; a literal that cannot be read fails the test that uses it.
func decimal(_ text: String) throws -> ExactDecimal { try #require(ExactDecimal(text), "\(text) is no decimal") }

func points(_ text: String) throws -> Points { try Points(decimal(text)) }

func ratio(_ text: String) throws -> Ratio {
  let parts = text.split(separator: "/")
  let first = try decimal(String(parts[0]))
  return parts.count == 2 ? try Ratio(first, over: decimal(String(parts[1]))) : try Ratio(first)
}

/// 80 % (含) to 100 %, 60 % (含) to 80 %, below 60 %, as the national rules print them.
func commonLevels() throws -> [LevelBand] {
  func band(_ lower: String, _ upper: String, including isIncluded: Bool, _ rate: String) throws -> LevelBand {
    LevelBand(
      from: CurveEdge(try ratio(lower), isIncluded: true),
      to: CurveEdge(try ratio(upper), isIncluded: isIncluded),
      defaultRate: try ratio(rate)
    )
  }
  return [
    try band("0.8", "1", including: true, "1"), try band("0.6", "0.8", including: false, "0.7"),
    try band("0", "0.6", including: false, "0.3"),
  ]
}

/// 50 / 30 / 10 and execution 10 with grades 90 / 80 / 60, as most forms print it.
func commonRules(
  methods: MethodTable = MethodTable(),
  policies: IndicatorPolicies = IndicatorPolicies(),
  maximum: Points? = nil,
  absence: AbsencePolicy = .redistribute,
  unweighted: UnweightedPolicy = .evenlyByIndicator,
  rounding: Rounding = Rounding(places: 2, mode: .halfUp)
) throws -> ScoringRules {
  ScoringRules(
    tree: IndicatorTree(
      points: Points(whole: 100),
      execution: ExecutionRule(points: Points(whole: 10)),
      nodes: [50, 30, 10].map { TreeNode(points: Points(whole: $0), absence: absence) }
    ),
    indicatorRules: [
      IndicatorRule(methods: methods, levels: try commonLevels(), policies: policies, maximum: maximum)
    ],
    unweighted: unweighted,
    rounding: rounding,
    gradeBounds: [90, 80, 60, 0].map { Points(whole: $0) }
  )
}

/// An indicator of the first node worth `points`, with a target such as `>=15`.
func indicator(
  _ comparator: Comparator,
  _ target: String,
  actual: String,
  points stated: String? = "10",
  node: Int = 0
) throws -> IndicatorFacts {
  IndicatorFacts(
    node: node,
    target: .number(comparator, try decimal(target)),
    actual: .number(try decimal(actual)),
    points: try stated.map(points)
  )
}

/// The score of a single indicator under `rules`, as text with two places; `nil` when it has none.
func score(of facts: IndicatorFacts, under rules: ScoringRules) throws -> String? {
  let project = ProjectFacts(budget: BudgetFacts(), indicators: [facts])
  return try Evaluator(rules: rules).evaluate(project).indicators[0].score?.text(places: 2)
}
