import Diagnostics
import RuleFiles
import ScoringCore
import Submissions

extension IndicatorResult {
  /// How the indicator came to its score, line by line: inputs with their places, the method with its rule and source,
  /// the arithmetic, the rounding.
  ///
  /// Everything is composed from the explanation's data, so that the score can be computed again by hand.
  public func explanationLines(in language: Language) -> [ExplanationLine] {
    let words = ExplanationWords(language: language)
    return inputLines(words) + methodLines(words) + arithmeticLines(words)
  }

  /// How it is scored, in a word: what the line about the method says; `nil` where no method had a say.
  public func methodText(in language: Language) -> String? {
    let words = ExplanationWords(language: language)
    return methodLines(words).first { $0.label == words.method }?.text
  }

  private func inputLines(_ words: ExplanationWords) -> [ExplanationLine] {
    if rows.count > 1 { return rolledUpLines(words) }
    return [
      ExplanationLine(
        words.target,
        words.quoted(entry.target.text) + words.read(words.text(of: facts.target))
          + words.bracketed(entry.target.place.text(in: words.language))
      ),
      ExplanationLine(
        words.actual,
        words.quoted(entry.actual.text) + words.read(words.text(of: facts.actual))
          + words.bracketed(entry.actual.place.text(in: words.language))
      ),
    ]
  }

  /// Each unit's row, and what they come to.
  private func rolledUpLines(_ words: ExplanationWords) -> [ExplanationLine] {
    let reports = rows.map { row in
      ExplanationLine(
        words.reportingUnit,
        words.report(of: row) + words.bracketed(row.actual.place.text(in: words.language))
      )
    }
    let sums = [
      (words.target, words.text(of: facts.target)), (words.actual, words.text(of: facts.actual)),
    ].compactMap { label, text in text.map { ExplanationLine(label, words.rolledUp($0)) } }
    return reports + sums
  }

  private func methodLines(_ words: ExplanationWords) -> [ExplanationLine] {
    guard let kind = explanation.kind, explanation.attainment != .notApplicable else { return policyLines(words) }
    var lines: [ExplanationLine] = []
    var note = ruleDefinition.methods[kind]
    if let level {
      lines.append(ExplanationLine(words.method, words.level(level.name)))
      note = level.note
    } else if let method = explanation.method {
      lines.append(
        ExplanationLine(words.method, words.name(of: kind) + words.colon + words.formula(of: method.measure))
      )
    } else {
      lines.append(ExplanationLine(words.method, words.name(of: kind) + words.composition(of: self)))
    }
    if case .met = explanation.attainment, kind != .yesNo, kind != .range {
      note = scheme.note(of: .zeroTarget, rule: facts.rule) ?? note
      lines.append(ExplanationLine(words.policy, words.zeroTarget))
    }
    if let note { lines += words.lines(for: note) }
    return lines + policyLines(words)
  }

  /// The policies that had a say, each with its place.
  private func policyLines(_ words: ExplanationWords) -> [ExplanationLine] {
    decidingPolicies.flatMap { policy in
      [ExplanationLine(words.policy, words.effect(of: policy, on: self))]
        + (scheme.note(of: policy, rule: facts.rule).map(words.lines) ?? [])
    } + reductionLines(words)
  }

  /// The policies of the rule that decided something about this score.
  var decidingPolicies: [PolicyKey] {
    var policies: [PolicyKey] = []
    switch reason {
    case .byHand, .noHandScore: policies.append(.handScore)
    case .evidenceMissing: policies.append(.evidence)
    case .notApplicableInFull, .notApplicableAsZero, .notApplicableForbidden, .leftOut: policies.append(.notApplicable)
    case .overAchieved, .overAchievedAndReduced: policies.append(.overAchievement)
    case .missingActualCountedAsZero: policies.append(.missingActual)
    default: break
    }
    if let maximum = explanation.maximum, let exact = explanation.exactScore, let most = try? Ratio(maximum.decimal),
      exact == most
    {
      policies.append(.maximum)
    }
    return policies
  }

  private func reductionLines(_ words: ExplanationWords) -> [ExplanationLine] {
    guard !facts.reduction.isNone else { return [] }
    let named = adjustments.flatMap { adjustment in
      [ExplanationLine(words.reduction, "“\(adjustment.name)”" + words.colon + words.text(of: adjustment.reduction))]
        + words.lines(for: adjustment.note)
    }
    return named
      + rows.compactMap { row in
        guard let written = row.deduction, !written.isZero else { return nil }
        return ExplanationLine(
          words.reduction,
          words.deduction(written.text) + words.bracketed(row.place.text(in: words.language))
        )
      }
  }

  private func arithmeticLines(_ words: ExplanationWords) -> [ExplanationLine] {
    var lines: [ExplanationLine] = []
    if let attainment {
      let measure = explanation.method?.measure
      lines.append(ExplanationLine(words.attainment(by: measure), words.value(of: attainment, by: measure)))
    }
    lines.append(
      ExplanationLine(
        words.points,
        explanation.points.text
          + words.pointsOrigin(
            of: explanation.points,
            stated: explanation.arePointsStated ? facts.points : nil,
            node: facts.node,
            scheme
          )
      )
    )
    guard let rate = explanation.rate, let exact = explanation.exactScore, let score else {
      lines.append(ExplanationLine(words.score, words.unscored(explanation.reason)))
      return lines
    }
    lines.append(ExplanationLine(words.rate, words.rate(rate, explanation) + words.kept(facts.reduction.kept)))
    let rounding = explanation.rounding
    lines.append(
      ExplanationLine(
        words.score,
        "\(words.product(explanation, rate, exact)) → \(score.text(places: Int(rounding.places)))"
          + words.bracketed(words.text(of: rounding))
      )
    )
    return lines
  }
}
