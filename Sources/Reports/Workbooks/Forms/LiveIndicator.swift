import ScoringCore
import SelfEvaluation

/// An indicator whose rate formulas can compute from its numbers.
struct LiveIndicator {
  let rule: IndicatorRule
  let kind: TargetKind
  let method: ScoringMethod
  /// The target, or the lower end of a range.
  let target: ExactDecimal
  /// The upper end of a range.
  let upper: ExactDecimal?
  let comparator: Comparator
  /// `nil` where nothing was filled in.
  let actual: ExactDecimal?

  /// - Returns: `nil` for what is no number, is left to a person, or needs more digits than a spreadsheet has.
  init?(_ indicator: IndicatorResult) {
    rule = indicator.rule
    guard rule.policies.handScore != .decides, let method = indicator.explanation.method, method.measure != .daysLate,
      indicator.reason != .overflow
    else { return nil }
    self.method = method
    switch indicator.facts.target {
    case .number(let comparator, let target):
      guard !target.isNegative || method.measure == .value else { return nil }
      (self.comparator, self.target, upper, kind) = (comparator, target, nil, TargetKind(comparator))
    case .range(let lower, let upper):
      guard !lower.isNegative, !upper.isNegative else { return nil }
      (comparator, target, self.upper, kind) = (.atLeast, lower, upper, .range)
    case .level, .yesNo, .deadline, .checklist, .ratings, .none: return nil
    }
    switch indicator.facts.actual {
    case .number(let number): actual = number
    case .missing: actual = nil
    default: return nil
    }
    guard [target, upper, actual].compactMap(\.self).allSatisfy(CellNumber.holds) else { return nil }
    if case .ratio(let value) = indicator.explanation.attainment {
      let isCertain = method.curve.isCertain(at: value) && (reducingCurve?.isCertain(at: value) ?? true)
      guard isCertain, value == threshold || isFarFromThreshold(value) else { return nil }
    }
  }

  /// The policy for actuals far above their targets, where it can take hold here at all.
  var overAchievement: OverAchievementPolicy? {
    switch kind {
    case .atLeast, .moreThan, .equalTo: method.measure == .ratio ? rule.policies.overAchievement : nil
    default: nil
    }
  }

  var reducingCurve: ScoringCurve? {
    if case .deduct(let curve)? = overAchievement?.action { curve } else { nil }
  }

  private var threshold: Ratio? { overAchievement?.threshold }

  private func isFarFromThreshold(_ value: Ratio) -> Bool {
    guard let threshold else { return true }
    let edge = CurveEdge(threshold, isIncluded: true)
    let step = [
      CurvePiece(from: nil, to: CurveEdge(threshold, isIncluded: false), rate: .zero),
      CurvePiece(from: edge, to: nil, rate: .zero),
    ]
    return (try? ScoringCurve(step))?.isCertain(at: value) ?? false
  }
}
