import RuleFiles
import ScoringCore
import SelfEvaluation

/// The parts of a project by the names that cases call them: the one place here that walks the tree of scores.
enum CaseParts {
  static func names(in ruleSet: RuleSet) -> [String] {
    ruleSet.categories.flatMap { category in
      [category.name] + category.aliases + category.subcategories.flatMap { [$0.name] + $0.aliases }
    }
  }

  /// - Returns: `nil` when the project has no such part.
  static func part(named name: String, of score: ProjectScore, under ruleSet: RuleSet) -> PartScore? {
    for (category, part) in zip(ruleSet.categories, score.categories) {
      if category.name == name || category.aliases.contains(name) { return part.total }
    }
    for (category, part) in zip(ruleSet.categories, score.categories) {
      for (subcategory, subpart) in zip(category.subcategories, part.subcategories) {
        if subcategory.name == name || subcategory.aliases.contains(name) { return subpart }
      }
    }
    return nil
  }

  /// The indicator that stands at a place of the cases; `nil` when it found no place in the tree.
  static func indicator(_ indicator: CaseIndicator, in result: EvaluationResult) -> IndicatorResult? {
    result.projects.lazy.flatMap(\.indicators).first { $0.entry.place == indicator.place }
  }
}
