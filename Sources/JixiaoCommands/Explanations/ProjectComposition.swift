import Diagnostics
import ScoringCore
import SelfEvaluation

/// What the score of a project is made of: budget execution and the categories.
struct ProjectComposition {
  private let project: ProjectResult
  private let words: CompositionWords

  init(_ project: ProjectResult, in language: Language) {
    self.project = project
    words = CompositionWords(language: language, scheme: project.scheme)
  }

  var lines: [ExplanationLine] {
    guard let score = project.score else {
      let nothing = words.say("未评分：没有可评分的指标", "not scored: it has no indicator that could be scored")
      return [ExplanationLine(words.score, "\(nothing) (\(project.entry.place.text))")]
    }
    return executionLines(score) + categoryLines(score) + goalLines(score)
      + [ExplanationLine(words.score, sum(of: score) + words.share(score.total))] + limitLines(score)
      + words.gradeLines(score.grade)
  }

  private func executionLines(_ score: ProjectScore) -> [ExplanationLine] {
    guard let execution = score.execution, let definition = project.scheme.execution else { return [] }
    let quotient = arithmetic.map { $0 + words.say("；得分 ", "; score ") } ?? ""
    let text = "\(quotient)\(words.share(execution)) (\(project.entry.place.text))"
    return [ExplanationLine(definition.name, text)] + words.lines(for: definition.note)
  }

  /// `24 ÷ 48 = 50%`
  private var arithmetic: String? {
    guard let executed = project.facts.budget.executed, let budget = project.budgetOfExecution,
      let rate = project.executionRate
    else { return nil }
    return "\(executed.text) ÷ \(budget.text) = \(RatioText.percent(rate))"
  }

  private func categoryLines(_ score: ProjectScore) -> [ExplanationLine] {
    project.scheme.categories.map { node in
      let definition = project.scheme.nodes[node]
      let absent = score.nodes[node].isAbsent ? words.say("，没有该类指标", ", no indicator of this category") : ""
      let kind = project.scheme.tree.nodes[node].kind
      let extra = kind == .regular ? "" : words.say("，\(kind.wording.chinese)", ", \(kind.wording.english)")
      let share = words.share(score.nodes[node].part)
      return ExplanationLine(definition.name, "\(share)\(absent)\(extra) (\(definition.note.place.text))")
    }
  }

  private func goalLines(_ score: ProjectScore) -> [ExplanationLine] {
    zip(project.goals, score.goals).map { ExplanationLine($0, words.share($1)) }
  }

  private func limitLines(_ score: ProjectScore) -> [ExplanationLine] {
    score.limits.flatMap { index in
      let definition = project.scheme.limits[index]
      let before = words.say("此前 \(words.points(score.uncapped)) 分", "\(words.points(score.uncapped)) before")
      return [ExplanationLine(words.say("适用限制", "limit"), "\(definition.name) (\(before))")]
        + words.lines(for: definition.note)
    }
  }

  /// `9.5 + 48.2 + 30 + 10 = `; empty when there is but one part.
  private func sum(of score: ProjectScore) -> String {
    let tree = project.scheme.tree
    // A bonus, a deduction, a conversion to the full points or a cap make more than a sum of it.
    guard score.uncapped == score.total.score, tree.roots.allSatisfy({ tree.nodes[$0].kind == .regular }),
      !score.indicators.contains(where: { $0.reason == .leftOut && $0.points > .zero })
    else { return "" }
    let parts = ([score.execution] + tree.roots.map { score.nodes[$0].part }).compactMap { $0?.score }
    guard parts.count > 1 else { return "" }
    return parts.map { words.points($0) }.joined(separator: " + ") + " = "
  }
}
