import RuleFiles
import ScoringCore
import SelfEvaluation

/// What a project stands at after its review: the verified score, and what the class of its deviation does to it.
///
/// A department that scored itself too low loses nothing by it.
struct Standing {
  let deviationClass: DeviationClass?
  let deduction: Points
  let score: Points?
  let grade: String?
  let isGradeCapped: Bool

  init(verified: Points?, deviation: Points?, class deviationClass: DeviationClass?, of result: ProjectResult) {
    let scheme = result.scheme
    let isTooHigh = deviation.map { $0 > .zero } ?? false
    let consequences = isTooHigh ? deviationClass : nil
    let taken = consequences?.deduction ?? .zero
    let rest = verified.flatMap { try? $0.subtracting(taken) }
    score = rest.map { max(.zero, $0) }
    deduction = verified == nil ? .zero : taken
    self.deviationClass = deviationClass
    // Grades stand in order, the best first; limits of the rules may have lowered the grade before.
    let byScore = score.flatMap { scheme.gradeIndex(for: $0) }
    let byRules = [byScore, verified == nil ? nil : result.score?.grade].compactMap(\.self).max()
    let cap = consequences?.gradeAtMost.flatMap { name in scheme.grades.firstIndex { $0.name == name } }
    let final = byRules.map { max($0, cap ?? $0) }
    grade = scheme.gradeName(final)
    isGradeCapped = final != byRules
  }
}

extension ScoringScheme {
  func gradeIndex(for score: Points) -> Int? { grades.firstIndex { score >= $0.from } }
  func gradeName(for score: Points) -> String? { gradeName(gradeIndex(for: score)) }
}
