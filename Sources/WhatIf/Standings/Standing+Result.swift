import ScoringCore
import SelfEvaluation

extension Standing {
  public init(_ result: EvaluationResult) {
    self.init(
      department: result.department,
      projects: result.projects.map { ($0.total, $0.score?.grade) }
    )
  }
}
