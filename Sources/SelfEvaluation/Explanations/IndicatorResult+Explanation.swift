import Diagnostics
import RuleFiles
import ScoringCore
import Submissions

extension IndicatorResult {
  /// How the indicator came to its score, line by line: inputs with their places, the method with its rule and source,
  /// the arithmetic, the rounding.
  ///
  /// Everything is composed from the explanation's data, so that the score can be computed again by hand.
  public func explanationLines(in language: Language, ruleSet: RuleSet) -> [ExplanationLine] {
    let words = ExplanationWords(language: language)
    return inputLines(words) + methodLines(words, ruleSet) + arithmeticLines(words, ruleSet)
  }

  private func inputLines(_ words: ExplanationWords) -> [ExplanationLine] {
    [
      ExplanationLine(
        words.target,
        "'\(entry.target.text)'" + words.read(words.text(of: facts.target)) + " (\(entry.target.place.text))"
      ),
      ExplanationLine(
        words.actual,
        "'\(entry.actual.text)'" + words.read(words.text(of: facts.actual)) + " (\(entry.actual.place.text))"
      ),
    ]
  }

  private func methodLines(_ words: ExplanationWords, _ ruleSet: RuleSet) -> [ExplanationLine] {
    guard let kind = explanation.kind else { return [] }
    var lines: [ExplanationLine] = []
    var note = ruleSet.methods[kind]
    if case .level(let index) = explanation.attainment, ruleSet.levels.indices.contains(index) {
      lines.append(ExplanationLine(words.method, words.level(ruleSet.levels[index].name)))
      note = ruleSet.levels[index].note
    } else if let method = explanation.method {
      lines.append(
        ExplanationLine(words.method, words.name(of: kind) + words.colon + words.formula(of: method.measure))
      )
    } else {
      lines.append(ExplanationLine(words.method, words.name(of: kind)))
    }
    if case .met = explanation.attainment, kind != .yesNo, kind != .range {
      note = ruleSet.policies[.zeroTarget] ?? note
      lines.append(ExplanationLine(words.policy, words.zeroTarget))
    }
    if let note { lines += words.lines(for: note) }
    return lines
  }

  private func arithmeticLines(_ words: ExplanationWords, _ ruleSet: RuleSet) -> [ExplanationLine] {
    var lines: [ExplanationLine] = []
    if let attainment { lines.append(ExplanationLine(words.attainment, words.value(of: attainment))) }
    lines.append(
      ExplanationLine(
        words.points,
        explanation.points.text + words.pointsOrigin(stated: explanation.arePointsStated, ruleSet)
      )
    )
    guard let rate = explanation.rate, let exact = explanation.exactScore, let score else {
      lines.append(ExplanationLine(words.score, words.unscored(explanation.reason)))
      return lines
    }
    lines.append(ExplanationLine(words.rate, words.rate(rate, explanation)))
    let rounding = explanation.rounding
    let product = "\(explanation.points.text) × \(words.factor(rate)) = \(words.value(exact))"
    lines.append(
      ExplanationLine(
        words.score,
        "\(product) → \(score.text(places: Int(rounding.places))) (\(words.text(of: rounding)))"
      )
    )
    return lines
  }
}
