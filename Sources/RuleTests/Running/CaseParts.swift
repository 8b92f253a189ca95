import RuleFiles
import ScoringCore
import SelfEvaluation

/// The parts of a project by the names that cases call them: the one place here that walks the tree of scores.
enum CaseParts {
  static func names(in ruleSet: RuleSet) -> [String] {
    ruleSet.categories.flatMap { [$0.name] + $0.subcategories.map(\.name) }
  }

  /// - Returns: `nil` when the project has no such part.
  static func part(named name: String, of score: ProjectScore, under ruleSet: RuleSet) -> PartScore? {
    if let index = ruleSet.categories.firstIndex(where: { $0.name == name }) { return score.categories[index].total }
    for (category, part) in zip(ruleSet.categories, score.categories) {
      guard let index = category.subcategories.firstIndex(where: { $0.name == name }) else { continue }
      return part.subcategories[index]
    }
    return nil
  }

  /// The indicator that stands at a place of the cases; `nil` when it found no place in the tree.
  static func indicator(_ indicator: CaseIndicator, in result: EvaluationResult) -> IndicatorResult? {
    result.projects.lazy.flatMap(\.indicators).first { $0.entry.place == indicator.place }
  }
}
