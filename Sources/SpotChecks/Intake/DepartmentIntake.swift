import ScoringCore
import SelfEvaluation
import Submissions

/// A submission that was taken in, without its tables, so that thousands of them fit into memory.
public struct DepartmentIntake: Hashable, Sendable {
  public let source: IntakeSource
  /// The code of the department; its name where it has none. As in ``ProjectKey``.
  public let key: String
  public let name: String
  public let year: Int
  /// What the figures of the department make as a whole.
  public let score: Points?
  public let grade: String?
  public let projects: [ProjectIntake]
  public let inputs: [Submission.InputFile]
  /// SHA-256 over the names and digests of all inputs.
  public let submissionDigest: String
  public let errors: Int
  public let warnings: Int

  init(_ result: EvaluationResult, source: IntakeSource, risks: [RiskAssessment]) {
    let department = result.submission.department
    let key = Self.key(of: department)
    self.source = source
    self.key = key
    name = department.name
    year = result.submission.year
    score = result.department.score
    grade = result.gradeName(result.department.grade)
    projects = zip(result.projects, risks).map { ProjectIntake($0, department: key, risk: $1) }
    inputs = result.receipt.inputs
    submissionDigest = result.receipt.submissionDigest
    errors = result.findings.count { $0.severity == .error }
    warnings = result.findings.count { $0.severity == .warning }
  }

  static func key(of department: Department) -> String { department.code ?? department.name }
}
