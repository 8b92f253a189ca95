/// What an indicator rule makes of plain numbers, without the records that a single evaluation carries along: for
/// tables of millions of rows.
///
/// It takes only what the common methods need — whole numbers, a quotient, a curve — and leaves everything else to
/// ``Evaluator/score(_:of:)``, which knows all of a rule. Both give the same score, whatever the numbers. It cannot be
/// copied, so that asking it costs nothing but the arithmetic.
public struct NumberScorer: ~Copyable, Sendable {
  private let measure: Measure
  private let pieces: [CurvePiece]
  /// The curve is 按完成比例, by far the commonest.
  private let isProportional: Bool
  private let rateAboveAll: Ratio
  private let rounding: Rounding

  /// - Returns: `nil` when the rule asks for more than numbers can say: caps, scores by hand, proofs, scales of its own.
  public init?(_ rules: ScoringRules, rule index: Int, comparator: Comparator) {
    let rule = rules.indicatorRule(index)
    guard rules.rounding.stage == .indicator, rule.leavesNumbersPlain,
      let method = rule.methods[TargetKind(comparator)], method.measure.isQuotientOfNumbers
    else { return nil }
    measure = method.measure
    pieces = method.curve.pieces
    isProportional = method.curve == .proportional
    rateAboveAll = method.curve.rateAboveAll
    rounding = rules.rounding
  }

  /// The score of an actual against its target, both as whole numbers in the same small unit.
  ///
  /// - Parameter points: what the indicator can earn.
  /// - Returns: `nil` where the numbers are of a kind that the rule's policies decide about, or too large for this way.
  /// - Complexity: O(pieces of the curve); no allocation.
  public func score(target: Int64, actual: Int64, points: Points) -> Points? {
    guard target > 0, actual >= 0, target <= Self.most, actual <= Self.most else { return nil }
    switch measure {
    case .ratio: return score(actual, over: target, points)
    case .reverseRatio:
      if actual == 0 { return rounding.rounded(points, times: rateAboveAll) }
      return score(target, over: actual, points)
    case .linearExcess: return score(2 &* target &- actual, over: target, points)
    case .closeness: return score(min(actual, target), over: max(actual, target), points)
    case .deviation: return score(actual &- target, over: target, points)
    case .value, .daysLate: return nil
    }
  }

  /// Twice of it still fits.
  private static var most: Int64 { .max / 4 }

  private func score(_ numerator: Int64, over denominator: Int64, _ points: Points) -> Points? {
    if isProportional {
      if numerator <= 0 { return .zero }
      if numerator >= denominator { return rounding.rounded(points, times: 1, over: 1) }
      return rounding.rounded(points, times: numerator, over: denominator)
    }
    guard let value = try? Ratio(numerator, over: denominator) else { return nil }
    for piece in pieces where piece.contains(value) {
      guard let rate = piece.plainRate(at: value) else { return nil }
      return rounding.rounded(points, times: rate)
    }
    return nil
  }
}

extension CurvePiece {
  /// The rate at `value`; `nil` on a slope that needs more than 64 bits to tell.
  fileprivate func plainRate(at value: Ratio) -> Ratio? {
    do throws(ArithmeticFault) { return try rate(at: value) } catch { return nil }
  }
}

extension IndicatorRule {
  /// Whether plain numbers above zero are scored by measure and curve alone.
  fileprivate var leavesNumbersPlain: Bool {
    guard maximum == nil, checklist.isEmpty, ratings == nil, policies.handScore != .decides else { return false }
    if case .atMost = policies.evidence { return false }
    return switch policies.overAchievement?.action {
    case nil, .some(.none), .explain, .flag, .byHand: true
    case .deduct, .deductPoints: false
    }
  }
}

extension Measure {
  fileprivate var isQuotientOfNumbers: Bool {
    switch self {
    case .ratio, .reverseRatio, .linearExcess, .closeness, .deviation: true
    case .value, .daysLate: false
    }
  }
}
