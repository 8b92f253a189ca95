/// What budget execution earns.
extension ExecutionRule {
  func measure(_ budget: BudgetFacts) -> MeasuredExecution {
    let planned = denominator == .adjusted ? budget.adjusted : budget.initial
    guard let planned, let executed = budget.executed, !planned.isNegative, !executed.isNegative else {
      return MeasuredExecution(attainment: nil, rate: nil, reason: .noBudget)
    }
    if planned.isZero {
      return switch zeroBudget {
      case .zero: MeasuredExecution(attainment: nil, rate: .zero, reason: .missed)
      case .full: MeasuredExecution(attainment: nil, rate: .one, reason: .met)
      case .unscored: MeasuredExecution(attainment: nil, rate: nil, reason: .noBudget)
      }
    }
    do throws(ArithmeticFault) {
      let attainment = try Ratio(executed, over: planned)
      let rate = try curve.rate(at: attainment)
      return MeasuredExecution(attainment: attainment, rate: rate, reason: ReasonCode(earning: rate))
    } catch {
      return MeasuredExecution(attainment: nil, rate: nil, reason: .overflow)
    }
  }

  /// - Parameter common: how the other scores are rounded.
  func weigh(_ measured: MeasuredExecution, rounding common: Rounding) throws(ArithmeticFault) -> WeighedExecution {
    guard let rate = measured.rate else {
      return WeighedExecution(part: PartScore(points: points, score: nil, unscored: points), exact: nil)
    }
    // It stands beside the categories and is rounded with them at the latest. Rounding of its own is part of the rule,
    // so the rounded score is what counts from here on.
    let countsRounded = rounding != nil || common.stage != .project
    let rounding = rounding ?? common
    if countsRounded, let score = rounding.rounded(points, times: rate) {
      return WeighedExecution(part: PartScore(points: points, score: score), exact: WideRatio(score))
    }
    let exact = try WideRatio(points).multiplied(by: WideRatio(rate))
    let score = try rounding.rounded(exact, within: points)
    return WeighedExecution(
      part: PartScore(points: points, score: score),
      exact: countsRounded ? WideRatio(score) : exact
    )
  }
}

/// Budget execution with its exact score, which a later rounding stage needs.
struct WeighedExecution {
  let part: PartScore
  let exact: WideRatio?
}
