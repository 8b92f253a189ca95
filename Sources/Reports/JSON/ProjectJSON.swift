import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation

/// A project in `result.json`.
struct ProjectJSON {
  private let project: ProjectResult
  private let result: EvaluationResult
  private let language: Language

  init(_ project: ProjectResult, result: EvaluationResult, language: Language) {
    self.project = project
    self.result = result
    self.language = language
  }

  var json: JSONValue {
    let indicators = project.indicators.map { IndicatorJSON($0, ruleSet: result.ruleSet, language: language).json }
    return [
      "id": .string(project.entry.id),
      "name": .string(project.entry.name),
      "score": .points(project.total),
      "grade": .optional(result.gradeName(project.score?.grade)),
      "execution": execution,
      "categories": .array(categories),
      "indicators": .array(indicators + project.unplaced.map(IndicatorJSON.unplaced)),
      "provisional": .bool(project.isProvisional),
      "points": .points(project.score?.total.points),
      "unscored": .points(project.score?.total.unscored),
      "source": ["file": .string(project.entry.place.file), "line": .line(of: project.entry.place)],
    ]
  }

  private var execution: JSONValue {
    let budget = project.facts.budget
    let rule = result.ruleSet.scoring.execution
    let part = project.score?.execution
    return [
      "budget": .decimal(rule?.denominator == .initial ? budget.initial : budget.adjusted),
      "executed": .decimal(budget.executed),
      "rate": .rounded(project.executionRate),
      "points": .points(part?.points ?? rule?.points),
      "score": .points(part?.score),
      "initial": .decimal(project.entry.budget.initial),
      "adjusted": .decimal(project.entry.budget.adjusted),
      "quotient": .fraction(project.executionRate),
    ]
  }

  private var categories: [JSONValue] {
    guard let scores = project.score?.categories else { return [] }
    return zip(result.ruleSet.categories, scores).map { definition, score in
      [
        "name": .string(definition.name),
        "points": .points(score.total.points),
        "score": .points(score.total.score),
        "unscored": .points(score.total.unscored),
        "absent": .bool(score.isAbsent),
        "subcategories": .array(subcategories(of: definition, score)),
      ]
    }
  }

  private func subcategories(of definition: CategoryDefinition, _ score: CategoryScore) -> [JSONValue] {
    zip(definition.subcategories, score.subcategories).compactMap { subcategory, part in
      part.map {
        [
          "name": .string(subcategory.name),
          "points": .points($0.points),
          "score": .points($0.score),
          "unscored": .points($0.unscored),
        ]
      }
    }
  }
}

extension JSONValue {
  static func line(of place: SourcePlace) -> JSONValue { place.line.map(JSONValue.integer) ?? .null }
}
