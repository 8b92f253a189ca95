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

  /// The national rule set with `changes` laid over it.
  static func ruleSet(changes: String) throws -> RuleSet {
    let head = "id: own\nversion: \"1\"\nname: 本地规则\nstatus: official\nextends: cn-2020\n"
    let bytes = Array((head + changes).utf8)
    return try RuleLoader(readFile: { _ throws(UnusableInput) in bytes }).load("own.yaml")
  }

  static func submission(_ projects: [SampleProject], own: [IndicatorRow] = []) throws -> Submission {
    Submission(
      department: Department(name: "市科学技术协会"),
      year: 2020,
      projects: try projects.enumerated().map { try $1.entry(index: $0) },
      departmentIndicators: try own.enumerated().map { try $1.entry(line: 900 + $0) },
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
