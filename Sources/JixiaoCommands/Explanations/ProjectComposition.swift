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
    let variant = project.variant.map { [ExplanationLine(words.say("适用变体", "variant"), $0)] } ?? []
    return variant + executionLines(score) + categoryLines(score) + goalLines(score)
      + [ExplanationLine(words.score, total(of: score))] + limitLines(score)
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
      let effect = project.scheme.effect(ofLimit: index)
      let before = words.say(
        "\(effect.chinese)，此前 \(words.points(score.uncapped)) 分",
        "\(effect.english), \(words.points(score.uncapped)) before"
      )
      return [ExplanationLine(words.say("适用限制", "limit"), "\(definition.name) (\(before))")]
        + words.lines(for: definition.note)
    }
  }

  /// `9.5 + 48.2 + 30 + 10 = 97.70`, and what limits made of it; with what does not apply `(10 + 62) ÷ 80 × 100`.
  private func total(of score: ProjectScore) -> String {
    let before = words.points(score.uncapped) + " / " + score.total.points.text
    let whole = score.uncapped == score.total.score ? words.share(score.total) : before
    let sum = arithmetic(of: score).map { $0 + " = " + whole } ?? whole
    guard score.uncapped != score.total.score else { return sum }
    return sum + words.say("；受限制 → ", "; limited → ") + words.share(score.total)
  }

  /// `nil` when there is but one part.
  private func arithmetic(of score: ProjectScore) -> String? {
    let tree = project.scheme.tree
    let regular = [score.execution] + roots(.regular, in: tree).map { score.nodes[$0].part }
    let parts = regular.compactMap(\.self)
    let scores = parts.compactMap(\.score).map { words.points($0) }
    guard scores.count > 1, let applicable = sum(of: parts.map(\.points)) else { return nil }
    var text = scores.joined(separator: " + ")
    var summed = parts.compactMap(\.score)
    if applicable != score.total.points { text = "(\(text)) ÷ \(applicable.text) × \(score.total.points.text)" }
    for (kind, sign) in [(TreeNode.Kind.bonus, " + "), (.deduction, " − ")] {
      for root in roots(kind, in: tree) {
        let earned = score.nodes[root].part.score ?? .zero
        guard earned > .zero else { continue }
        let extra = min(earned, tree.nodes[root].points ?? .zero)
        text += sign + words.points(extra)
        if kind == .bonus { summed.append(extra) }
      }
    }
    // What lies above the whole is lost, unless the rule set lets a bonus lift the total.
    if score.uncapped == score.total.points, let sum = sum(of: summed), sum > score.total.points {
      text += words.say("，不超过 \(score.total.points.text)", ", at most \(score.total.points.text)")
    }
    return text
  }

  private func roots(_ kind: TreeNode.Kind, in tree: IndicatorTree) -> [Int] {
    tree.roots.filter { tree.nodes[$0].kind == kind }
  }

  private func sum(of points: [Points]) -> Points? {
    do throws(ArithmeticFault) {
      var sum = Points.zero
      for part in points { sum = try sum.adding(part) }
      return sum
    } catch {
      return nil
    }
  }
}
