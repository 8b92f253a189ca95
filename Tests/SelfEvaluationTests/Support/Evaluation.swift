import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation
import Submissions
import Testing

/// Rule sets and evaluations for tests.
enum Evaluation {
  static func ruleSet(_ id: String = "cn-2020") throws -> RuleSet {
    try RuleLoader(readFile: { _ throws(UnusableInput) in nil }).load(id)
  }

  static func submission(_ projects: [SampleProject]) throws -> Submission {
    Submission(
      department: Department(name: "市科学技术协会"),
      year: 2020,
      projects: try projects.enumerated().map { try $1.entry(index: $0) },
      inputs: [Submission.InputFile(path: "indicators.csv", digest: "d1")]
    )
  }

  static func result(_ projects: SampleProject..., under ruleSet: RuleSet? = nil) throws -> EvaluationResult {
    let ruleSet = try ruleSet ?? Evaluation.ruleSet()
    return try SelfEvaluator(ruleSet: ruleSet, programVersion: "test").evaluate(submission(projects))
  }

  /// `row` in a project that is otherwise complete.
  static func result(of row: IndicatorRow, under ruleSet: RuleSet? = nil) throws -> EvaluationResult {
    try result(.around(row), under: ruleSet)
  }
}

extension EvaluationResult {
  /// `target E0208` for each finding: the cell it points at, or the line of the table.
  var summary: [String] { findings.map { "\(Self.name(of: $0.place)) \($0.code)" } }

  func finding(_ code: String) throws -> Finding {
    try #require(findings.first { $0.code == code }, "no finding \(code) among \(summary)")
  }

  /// The score of the first row; `nil` when it has none.
  func firstScore() throws -> String? { try #require(projects[0].indicators.first).score?.text(places: 2) }

  private static func name(of place: SourcePlace?) -> String {
    guard let place else { return "-" }
    switch place.column {
    case 10: return "category"
    case 20: return "subcategory"
    case 40: return "target"
    case 50: return "actual"
    default: return place.file == "projects.csv" ? "project" : "row"
    }
  }
}
