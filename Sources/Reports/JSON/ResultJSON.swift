import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation

/// `result.json`: everything a result says, for programs.
///
/// Scores, points and money are numbers with exactly the digits they have; what could not be scored is `null`.
/// Members are only ever added, at the end of their object; `schema` counts what breaks a reader.
public enum ResultJSON {
  public static let schema = 1

  /// - Parameter language: of the messages and explanations; keys and codes are the same in every language.
  public static func json(of result: EvaluationResult, language: Language = .chinese) -> JSONValue {
    [
      "schema": .integer(schema),
      "rules": rules(result.ruleSet),
      "submission": submission(result),
      "department": department(result, language),
      "projects": .array(result.projects.map { ProjectJSON($0, language: language).json }),
      "findings": .array(result.findings.map { $0.json(in: language) }),
      "receipt": result.receipt.json,
      "silenced": .array(result.silenced.map { $0.json(in: language) }),
    ]
  }

  private static func rules(_ ruleSet: RuleSet) -> JSONValue {
    [
      "id": .string(ruleSet.id),
      "version": .string(ruleSet.version),
      "digest": .string(ruleSet.digest),
      "name": .string(ruleSet.name),
      "status": .string(ruleSet.status.rawValue),
      "files": .array(ruleSet.files.map(JSONValue.string)),
    ]
  }

  private static func submission(_ result: EvaluationResult) -> JSONValue {
    let submission = result.submission
    return [
      "department": .string(submission.department.name),
      "year": .integer(submission.year),
      "digest": .string(result.receipt.submissionDigest),
      "code": .optional(submission.department.code),
      "compiling_date": .day(submission.compilingDate),
      "inputs": .array(submission.inputs.map { ["file": .string($0.path), "digest": .string($0.digest)] }),
    ]
  }

  private static func department(_ result: EvaluationResult, _ language: Language) -> JSONValue {
    let weights = result.department.weights
    let parts = result.projects.enumerated().map { index, project -> JSONValue in
      [
        "project": .string(project.entry.id),
        "score": .points(project.total),
        "weight": .decimal(weights.indices.contains(index) ? weights[index] : nil),
      ]
    }
    return [
      "score": .points(result.department.score),
      "grade": .optional(result.gradeName(result.department.grade)),
      "parts": .array(parts),
      "combine": .string(result.ruleSet.department.rules.combination.rawValue),
      "provisional": .bool(result.department.isProvisional),
      "projects_score": .points(result.department.projects),
      "own_share": .fraction(result.own == nil ? nil : result.ruleSet.department.rules.ownShare),
      "own": result.own.map { ProjectJSON($0, language: language).json } ?? .null,
    ]
  }
}
