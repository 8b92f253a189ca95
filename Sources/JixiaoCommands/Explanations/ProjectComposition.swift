import Diagnostics
import ScoringCore
import SelfEvaluation

/// What the score of a project is made of: budget execution and the categories.
struct ProjectComposition {
  private let project: ProjectResult
  private let words: CompositionWords

  init(_ project: ProjectResult, of result: EvaluationResult, in language: Language) {
    self.project = project
    words = CompositionWords(language: language, ruleSet: result.ruleSet)
  }

  var lines: [ExplanationLine] {
    guard let score = project.score else {
      let nothing = words.say("未评分：没有可评分的指标", "not scored: it has no indicator that could be scored")
      return [ExplanationLine(words.score, "\(nothing) (\(project.entry.place.text))")]
    }
    return executionLines(score) + categoryLines(score)
      + [ExplanationLine(words.score, sum(of: score) + words.share(score.total))]
      + words.gradeLines(score.grade)
  }

  private func executionLines(_ score: ProjectScore) -> [ExplanationLine] {
    guard let execution = score.execution, let definition = words.ruleSet.execution else { return [] }
    let quotient = arithmetic.map { $0 + words.say("；得分 ", "; score ") } ?? ""
    let text = "\(quotient)\(words.share(execution)) (\(project.entry.place.text))"
    return [ExplanationLine(definition.name, text)] + words.lines(for: definition.note)
  }

  /// `24 ÷ 48 = 50%`
  private var arithmetic: String? {
    guard let executed = project.facts.budget.executed, let budget = project.budgetOfExecution(under: words.ruleSet),
      let rate = project.executionRate
    else { return nil }
    return "\(executed.text) ÷ \(budget.text) = \(RatioText.percent(rate))"
  }

  private func categoryLines(_ score: ProjectScore) -> [ExplanationLine] {
    zip(words.ruleSet.categories, score.categories).map { definition, category in
      let place = definition.note.place.text
      let absent = category.isAbsent ? words.say("，没有该类指标", ", no indicator of this category") : ""
      return ExplanationLine(definition.name, "\(words.share(category.total))\(absent) (\(place))")
    }
  }

  /// `9.5 + 48.2 + 30 + 10 = `; empty when there is but one part.
  private func sum(of score: ProjectScore) -> String {
    let parts = ([score.execution] + score.categories.map { $0.total }).compactMap { $0?.score }
    guard parts.count > 1 else { return "" }
    return parts.map { words.points($0) }.joined(separator: " + ") + " = "
  }
}
