import Diagnostics
import RuleFiles
import ScoringCore

extension ScoringScheme {
  /// What a limit holds down, in words.
  public func effect(ofLimit index: Int) -> Wording {
    switch scoring.limits[index].effect {
    case .scoreAtMost(let most): Wording(zh: "总分最高 \(most.text) 分", en: "at most \(most.text) points")
    case .gradeAtMost(let grade):
      Wording(zh: "最高评为“\(gradeName(grade) ?? "")”", en: "grade '\(gradeName(grade) ?? "")' at best")
    }
  }
}
