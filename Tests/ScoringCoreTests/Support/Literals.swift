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

/// 50 / 30 / 10 and execution 10 with grades 90 / 80 / 60, as most forms print it.
func commonRules(
  methods: MethodTable = MethodTable(),
  policies: ScoringPolicies = ScoringPolicies(),
  rounding: Rounding = Rounding(places: 2, mode: .halfUp)
) throws -> ScoringRules {
  ScoringRules(
    projectPoints: Points(whole: 100),
    execution: ExecutionRule(points: Points(whole: 10)),
    categories: [50, 30, 10].map { CategoryRule(points: Points(whole: $0)) },
    methods: methods,
    levels: [
      LevelBand(
        from: CurveEdge(try ratio("0.8"), isIncluded: true),
        to: CurveEdge(.one, isIncluded: true),
        defaultRate: .one
      ),
      LevelBand(
        from: CurveEdge(try ratio("0.6"), isIncluded: true),
        to: CurveEdge(try ratio("0.8"), isIncluded: false),
        defaultRate: try ratio("0.7")
      ),
      LevelBand(
        from: CurveEdge(.zero, isIncluded: true),
        to: CurveEdge(try ratio("0.6"), isIncluded: false),
        defaultRate: try ratio("0.3")
      ),
    ],
    policies: policies,
    rounding: rounding,
    gradeBounds: [90, 80, 60, 0].map { Points(whole: $0) }
  )
}

/// An indicator of the first category worth `points`, with a target such as `>=15`.
func indicator(
  _ comparator: Comparator,
  _ target: String,
  actual: String,
  points stated: String? = "10",
  category: Int = 0
) throws -> IndicatorFacts {
  IndicatorFacts(
    category: category,
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
