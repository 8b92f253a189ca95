import Diagnostics
import RuleFiles
import ScoringCore
import Submissions

@testable import SelfEvaluation

/// A project as a test writes it.
struct SampleProject {
  var id = "P-1"
  var name: String
  var initial: String?
  var budget: String? = "80"
  var executed: String? = "80"
  var indicators: [SampleIndicator] = []
  var unplaced: [IndicatorEntry] = []
  /// 年度总体目标, 目标完成情况
  var goal = ""
  var goalResult = ""

  /// Three indicators, one in each category, all met.
  static let allMet: [SampleIndicator] = [
    .number("活动场次", 10, 10, unit: "场"), .number("知晓率", 80, 82, category: 1), .number("公众满意度", 90, 92, category: 2),
  ]

  func result(under ruleSet: RuleSet) throws -> ProjectResult {
    let evaluator = Evaluator(rules: ruleSet.scoring)
    let budget = BudgetFacts(
      initial: (initial ?? self.budget).flatMap { ExactDecimal($0) },
      adjusted: self.budget.flatMap { ExactDecimal($0) },
      executed: executed.flatMap { ExactDecimal($0) }
    )
    let facts = ProjectFacts(budget: budget, indicators: indicators.map(\.facts))
    let score = indicators.isEmpty ? nil : try evaluator.evaluate(facts)
    let results = try indicators.enumerated().map { index, indicator in
      let explanation = try evaluator.explain(facts, at: index)
      guard let explanation else { throw ArithmeticFault.overflow }
      return IndicatorResult(
        entry: indicator.entry,
        facts: indicator.facts,
        explanation: explanation,
        scheme: ruleSet.project
      )
    }
    var rate: Ratio?
    if let planned = budget.adjusted, let executed = budget.executed, !planned.isZero {
      rate = try Ratio(executed, over: planned)
    }
    let place = SourcePlace(file: "projects.csv", line: 2)
    return ProjectResult(
      entry: ProjectEntry(
        id: id,
        name: name,
        budget: budget,
        goal: goal,
        goalResult: goalResult,
        indicators: indicators.map(\.entry) + unplaced,
        place: place
      ),
      scheme: ruleSet.project,
      facts: facts,
      score: score,
      executionRate: rate,
      indicators: results,
      unplaced: unplaced
    )
  }
}

enum SampleResult {
  static func make(
    _ projects: [SampleProject],
    organisation: [OrganisationFact: [String]] = [:],
    narrative: Narrative = Narrative(),
    ruleSet: RuleSet = SampleRules.ruleSet(),
    findings: [Finding] = [],
    date: CalendarDay? = CalendarDay(year: 2021, month: 2, day: 24)
  ) throws -> EvaluationResult {
    let results = try projects.map { try $0.result(under: ruleSet) }
    let parts = results.map { (score: $0.score, budget: $0.facts.budget.adjusted) }
    return EvaluationResult(
      submission: Submission(
        department: Department(name: "示例市科学技术协会", code: "731002", organisation: organisation),
        year: 2020,
        compilingDate: date,
        projects: results.map(\.entry),
        narrative: narrative,
        inputs: [Submission.InputFile(path: "submission.yaml", digest: "aa")]
      ),
      ruleSet: ruleSet,
      projects: results,
      department: try DepartmentEvaluator(rules: ruleSet.department.rules).combine(parts),
      findings: findings,
      receipt: Receipt(
        programVersion: "1.0",
        ruleSetID: ruleSet.id,
        ruleSetVersion: ruleSet.version,
        ruleSetDigest: ruleSet.digest,
        inputs: [],
        submissionDigest: "digest",
        parameters: [],
        seed: nil
      )
    )
  }
}
