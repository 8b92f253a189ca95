import Diagnostics
import RuleFiles
import ScoringCore
import Submissions

@testable import SelfEvaluation

/// Results of random rule sets and random projects, as the engine gives them; the texts are made up to match.
enum RandomResult {
  static func result(_ projects: [ProjectFacts], under rules: ScoringRules) throws -> EvaluationResult {
    let ruleSet = ruleSet(rules)
    let evaluator = Evaluator(rules: rules)
    var results: [ProjectResult] = []
    for (number, facts) in projects.enumerated() {
      let measured = evaluator.measure(facts)
      let score = try evaluator.weigh(measured)
      var indicators: [IndicatorResult] = []
      for (index, indicator) in facts.indicators.enumerated() {
        indicators.append(
          IndicatorResult(
            entry: entry(indicator, number: index),
            facts: indicator,
            explanation: try evaluator.explain(indicator, scored: score.indicators[index]),
            scheme: ruleSet.project
          )
        )
      }
      let entry = ProjectEntry(
        id: "P\(number)",
        name: "项目\(number)",
        budget: facts.budget,
        indicators: indicators.map(\.entry),
        place: place
      )
      let goals = (0..<max(1, facts.goals.count)).map { "目标\($0 + 1)" }
      results.append(
        ProjectResult(
          entry: entry,
          scheme: ruleSet.project,
          facts: facts,
          score: score,
          executionRate: measured.execution?.attainment,
          goals: rules.goals == .apart ? goals : [],
          indicators: indicators,
          unplaced: []
        )
      )
    }
    let parts = results.map { (score: $0.score, budget: $0.facts.budget.adjusted) }
    return EvaluationResult(
      submission: Submission(department: Department(name: "示例单位"), year: 2024, projects: results.map(\.entry)),
      ruleSet: ruleSet,
      projects: results,
      department: try DepartmentEvaluator(rules: ruleSet.department.rules).combine(parts),
      findings: [],
      receipt: Receipt(
        programVersion: "1",
        ruleSetID: ruleSet.id,
        ruleSetVersion: "1",
        ruleSetDigest: "d",
        inputs: [],
        submissionDigest: "s",
        parameters: [],
        seed: nil
      )
    )
  }

  private static let place = SourcePlace(file: "indicators.csv", line: 2)

  private static func entry(_ facts: IndicatorFacts, number: Int) -> IndicatorEntry {
    let actual = if case .number(let value) = facts.actual { value.text + "次" } else { "" }
    let target: String
    switch facts.target {
    case .number(let comparator, let value): target = comparator.rawValue + value.text + "次"
    case .range(let lower, let upper): target = "\(lower.text)-\(upper.text)次"
    default: target = "有效"
    }
    return IndicatorEntry(
      category: Cell("类\(facts.node)", at: place),
      subcategory: Cell("", at: place),
      name: Cell("指标\(number)", at: place),
      target: Cell(target, at: place),
      actual: Cell(actual, at: place),
      targetValue: NotationReader.target(target),
      actualValue: NotationReader.actual(actual),
      place: SourcePlace(file: "indicators.csv", line: number + 2)
    )
  }

  private static func ruleSet(_ rules: ScoringRules) -> RuleSet {
    let note = RuleNote(place: SourcePlace(file: "rules/random.yaml", line: 1))
    let names = ["优", "良", "中", "差"]
    return RuleSet(
      id: "random",
      version: "1",
      name: "随机规则",
      status: .assumed,
      digest: "d",
      files: ["rules/random.yaml"],
      units: UnitTable(),
      project: ScoringScheme(
        scoring: rules,
        execution: rules.tree.execution.map { _ in ExecutionDefinition(name: "预算执行率", note: note) },
        nodes: rules.tree.nodes.indices.map { NodeDefinition(name: "类\($0)", note: note) },
        indicatorRules: rules.indicatorRules.map { _ in
          IndicatorRuleDefinition(
            methods: [:],
            levels: ["好", "中", "差"].map { LevelDefinition(name: $0, note: note) },
            checklist: ["甲", "乙", "丙"].map { ChecklistItemDefinition(name: $0, note: note) },
            unstatedComparator: .atLeast
          )
        },
        limits: rules.limits.indices.map { LimitDefinition(name: "限制\($0)", note: note) },
        events: ["弄虚作假"],
        grades: zip(names, rules.gradeBounds).map { GradeDefinition(name: $0, from: $1, note: note) }
      ),
      department: DepartmentDefinition(
        rules: DepartmentRules(
          combination: rules.rounding.places % 2 == 0 ? .budgetWeighted : .mean,
          gradeBounds: rules.gradeBounds
        )
      )
    )
  }
}
