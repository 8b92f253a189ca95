import Diagnostics
import OfficeFiles
import RuleFiles
import ScoringCore
import SelfEvaluation
import Submissions

extension Session {
  func evaluate(_ submission: String, rules: String?) throws(CommandFailure) -> EvaluationResult {
    throw .unusableInput([])
  }

  func write(_ result: EvaluationResult, formats: [PaperFormat], to folder: String) throws(CommandFailure) -> Wording {
    throw .unusableInput([])
  }
}

extension EvaluationResult {
  func json(in language: Language) -> JSONValue { .null }
  func explanationLines(ofDepartmentIn language: Language) -> [ExplanationLine] { [] }
  func explanationLines(of project: ProjectResult, in language: Language) -> [ExplanationLine] { [] }
  func explanationLines(of indicator: IndicatorResult, in language: Language) -> [ExplanationLine] { [] }
}
