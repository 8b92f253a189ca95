import ScoringCore

/// The attainment as arithmetic with the digits filled in: `86 ÷ 90`.
struct FormulaText {
  private let explanation: IndicatorExplanation
  private let rule: IndicatorRule

  init(_ explanation: IndicatorExplanation, rule: IndicatorRule) {
    self.explanation = explanation
    self.rule = rule
  }

  /// `nil` where nothing was measured.
  var attainment: String? {
    if case .unmeasured = explanation.attainment { return nil }
    return switch (explanation.facts.target, explanation.facts.actual) {
    case (.number(let comparator, let target), .number(let actual)): formula(counted(actual), comparator, target)
    case (.range(let lower, let upper), .number(let actual)): formula(actual, from: lower, to: upper)
    case (.deadline(let deadline), .day(let day)): "\(day.isoText) − \(deadline.isoText)"
    case (.checklist, .items(let met)): shares(met)
    case (.level, .levelCounts(let counts)): mean(counts)
    case (.ratings, .ratings(let ratings)): mean(ratings)
    case (.yesNo(let wanted), .yesNo(let reached)): "\(reached) = \(wanted)"
    default: nil
    }
  }

  /// An actual below zero counts as zero where the rule set says so.
  private func counted(_ actual: ExactDecimal) -> ExactDecimal {
    actual.isNegative && rule.policies.negativeActual == .zero ? .zero : actual
  }

  private func formula(_ actual: ExactDecimal, _ comparator: Comparator, _ target: ExactDecimal) -> String? {
    if case .met = explanation.attainment { return "\(signed(actual)) \(comparator.sign) \(signed(target))" }
    return explanation.method.map { formula($0.measure, actual, target) }
  }

  private func formula(_ actual: ExactDecimal, from lower: ExactDecimal, to upper: ExactDecimal) -> String? {
    if case .met = explanation.attainment { return "\(signed(lower)) ≤ \(signed(actual)) ≤ \(signed(upper))" }
    return explanation.method.map { formula($0.measure, actual, actual < lower ? lower : upper) }
  }

  private func formula(_ measure: Measure, _ actual: ExactDecimal, _ target: ExactDecimal) -> String {
    let (planned, reached) = (signed(target), signed(actual))
    return switch measure {
    case .ratio: "\(reached) ÷ \(planned)"
    case .reverseRatio: "\(planned) ÷ \(reached)"
    case .linearExcess: "1 − (\(reached) − \(planned)) ÷ \(planned)"
    case .closeness: "\(signed(min(actual, target))) ÷ \(signed(max(actual, target)))"
    case .deviation: "(\(reached) − \(planned)) ÷ \(planned)"
    case .value, .daysLate: reached
    }
  }

  private func shares(_ met: [Bool]) -> String {
    let shares = zip(rule.checklist, met).filter(\.1).map { FractionText.text($0.0) }
    return shares.isEmpty ? "0" : shares.joined(separator: " + ")
  }

  private func mean(_ counts: [Int64]) -> String {
    let parts = zip(rule.levels, counts).filter { $0.1 > 0 }
      .map { "\($0.1) × \(FractionText.text($0.0.defaultRate))" }
    return "(\(parts.joined(separator: " + "))) ÷ \(counts.reduce(0, +))"
  }

  private func mean(_ ratings: [ExactDecimal]) -> String? {
    guard let scale = rule.ratings else { return nil }
    let counted = scale.dropsExtremes && ratings.count > 2 ? Array(ratings.sorted().dropFirst().dropLast()) : ratings
    return "(\(counted.map(\.text).joined(separator: " + "))) ÷ \(counted.count) ÷ \(scale.best.text)"
  }

  private func signed(_ number: ExactDecimal) -> String { number.isNegative ? "(\(number.text))" : number.text }
}
