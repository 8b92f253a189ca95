import Diagnostics
import ScoringCore
import SelfEvaluation

/// Which scores of a submission move under another rule set, for the eye.
struct ResultComparisonText {
  private let comparison: ResultComparison
  private let language: Language
  private let places: Int

  init(_ comparison: ResultComparison, in language: Language) {
    self.comparison = comparison
    self.language = language
    let rules = [comparison.before.ruleSet, comparison.after.ruleSet]
    places = rules.map { Int($0.scoring.rounding.places) }.max() ?? 2
  }

  var lines: [String] {
    guard comparison.hasMoved else { return [Self.nothing.text(in: language)] }
    return [text(Self.department, comparison.department)] + comparison.projects.flatMap(lines)
  }

  private func lines(_ project: ProjectMove) -> [String] {
    ["", text(Wording(zh: project.name, en: project.name), project.total)]
      + project.parts.map { "  " + text(Wording(zh: $0.name, en: $0.name), $0.score) + points(of: $0) }
      + project.indicators.flatMap(lines)
  }

  private func lines(_ indicator: IndicatorMove) -> [String] {
    let name = indicator.entry.name.text
    let reasons = indicator.reasons.map { $0.wording.text(in: language) }
    return ["    " + text(Wording(zh: name, en: name), indicator.score) + " (\(indicator.entry.place.text))"]
      + reasons.map { "        " + $0 }
  }

  private func points(of part: PartMove) -> String {
    guard part.pointsBefore != part.pointsAfter else { return "" }
    let (old, new) = (part.pointsBefore?.text ?? "0", part.pointsAfter?.text ?? "0")
    return Wording(zh: "（分值 \(old) → \(new)）", en: " (points \(old) → \(new))").text(in: language)
  }

  /// `部门得分 92.65 优 → 90.11 优 (-2.54)`
  private func text(_ subject: Wording, _ move: ScoreMove) -> String {
    let difference = move.difference.map { points in
      " (" + (points > .zero ? "+" : "") + points.text(places: places) + ")"
    }
    return subject.text(in: language) + " " + text(move.before, move.gradeBefore) + " → "
      + text(move.after, move.gradeAfter) + (difference ?? "")
  }

  private func text(_ score: Points?, _ grade: String?) -> String {
    (score?.text(places: places) ?? Self.noScore.text(in: language)) + (grade.map { " " + $0 } ?? "")
  }

  private static let department = Wording(zh: "部门得分", en: "department score")
  private static let noScore = Wording(zh: "未评分", en: "not scored")
  private static let nothing = Wording(zh: "各项得分没有变动", en: "no score moves")
}
