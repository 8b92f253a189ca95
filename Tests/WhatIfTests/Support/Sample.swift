import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation
import Submissions
import Testing
import WhatIf

/// Rule sets and submissions for tests.
enum Sample {
  static func rules(_ id: String = "cn-2020") throws -> RuleSet {
    try RuleLoader(readFile: { _ throws(UnusableInput) in nil }).load(id)
  }

  /// A rule set with `changes` laid over it, as a rule file of one's own would.
  static func rules(_ base: String = "cn-2020", changes: String) throws -> RuleSet {
    let head = "id: own\nversion: \"1\"\nname: 本地规则\nstatus: official\nextends: \(base)\n"
    let bytes = Array((head + changes).utf8)
    return try RuleLoader(readFile: { _ throws(UnusableInput) in bytes }).load("own.yaml")
  }

  static func result(_ submission: Submission, under rules: RuleSet) -> EvaluationResult {
    SelfEvaluator(ruleSet: rules, programVersion: "test").evaluate(submission)
  }

  static func result(_ projects: SampleProject..., under rules: RuleSet? = nil) throws -> EvaluationResult {
    result(try submission(projects), under: try rules ?? Sample.rules())
  }

  static func submission(_ projects: [SampleProject]) throws -> Submission {
    Submission(
      department: Department(name: "市科学技术协会"),
      year: 2020,
      projects: try projects.enumerated().map { try $1.entry(index: $0) },
      inputs: [Submission.InputFile(path: "indicators.csv", digest: "d1")]
    )
  }

  /// What `jixiao what-if` takes on its command line.
  static func changes(
    _ texts: String...,
    others: OtherWeights = .rescale,
    in rules: RuleSet
  ) throws -> RuleChanges {
    let assignments = try texts.map { try #require(RuleAssignment($0), "\($0)") }
    return try RuleChanges(assignments, others: others, in: rules)
  }
}

/// A project in code.
struct SampleProject: Sendable {
  var id: String
  var budget = "100"
  var executed = "100"
  var rows: [Row]

  /// `产出指标 数量指标 ≥10 8`, and perhaps the points that the table states.
  struct Row: Sendable {
    var category: String
    var subcategory = ""
    var name: String
    var target: String
    var actual: String
    var points: String?
  }

  func entry(index: Int) throws -> ProjectEntry {
    ProjectEntry(
      id: id,
      name: "项目\(id)",
      budget: BudgetFacts(adjusted: try decimal(budget), executed: try decimal(executed)),
      indicators: try rows.enumerated().map { try $1.entry(line: index * 100 + $0 + 2) },
      place: SourcePlace(file: "projects.csv", line: index + 2)
    )
  }
}

extension SampleProject.Row {
  func entry(line: Int) throws -> IndicatorEntry {
    func cell(_ text: String) -> Cell { Cell(text, at: SourcePlace(file: "indicators.csv", line: line)) }
    return IndicatorEntry(
      category: cell(category),
      subcategory: cell(subcategory),
      name: cell(name),
      target: cell(target),
      actual: cell(actual),
      targetValue: NotationReader.target(target),
      actualValue: NotationReader.actual(actual),
      points: try points.map(decimal),
      deviationReason: "已说明",
      place: SourcePlace(file: "indicators.csv", line: line)
    )
  }
}

func decimal(_ text: String) throws -> ExactDecimal { try #require(ExactDecimal(text), "\(text) is no decimal") }
