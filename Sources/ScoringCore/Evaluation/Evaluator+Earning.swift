extension Evaluator {
  /// What an attainment earns: the curve of its method, the band of its level, or a policy.
  func earned(by attainment: Attainment, of indicator: IndicatorFacts) -> (rate: Ratio?, reason: ReasonCode) {
    switch attainment {
    case .met(let isMet): (isMet ? .one : .zero, isMet ? .met : .missed)
    case .level(let index): earned(byLevel: index, share: indicator.raterShare)
    case .unbounded: earnedAboveAll(indicator.target)
    case .ratio(let value): earned(by: value, of: indicator.target)
    case .unmeasured(let cause): earned(without: cause)
    }
  }

  static func reason(for rate: Ratio) -> ReasonCode {
    if rate >= .one { return .met }
    return rate > .zero ? .partlyMet : .missed
  }

  private func earned(byLevel index: Int, share: Ratio?) -> (Ratio?, ReasonCode) {
    guard rules.levels.indices.contains(index) else { return (nil, .incomparable) }
    let band = rules.levels[index]
    guard let share else { return (band.defaultRate, .levelByDefault) }
    return band.contains(share) ? (share, .levelByRater) : (band.defaultRate, .levelShareOutsideBand)
  }

  private func earnedAboveAll(_ target: PlannedTarget) -> (Ratio?, ReasonCode) {
    guard let curve = method(for: target)?.curve else { return (nil, .incomparable) }
    return (curve.rateAboveAll, Self.reason(for: curve.rateAboveAll))
  }

  private func earned(by value: Ratio, of target: PlannedTarget) -> (Ratio?, ReasonCode) {
    guard let method = method(for: target) else { return (nil, .incomparable) }
    do throws(ArithmeticFault) {
      if let policy = rules.policies.overAchievement, value >= policy.threshold, Self.canBeOverAchieved(target, method)
      {
        switch policy.action {
        case .none: break
        case .explain, .flag: return (try method.curve.rate(at: value), .overAchieved)
        case .deduct(let curve): return (try curve.rate(at: value), .overAchievedAndReduced)
        }
      }
      let rate = try method.curve.rate(at: value)
      return (rate, Self.reason(for: rate))
    } catch {
      return (nil, .overflow)
    }
  }

  private func earned(without cause: Attainment.Unmeasured) -> (Ratio?, ReasonCode) {
    switch cause {
    case .missingActual:
      switch rules.policies.missingActual {
      case .unscored: (nil, .missingActual)
      case .zero: (.zero, .missingActualCountedAsZero)
      }
    case .noTarget: (nil, .noTarget)
    case .incomparable: (nil, .incomparable)
    case .zeroTarget: (nil, .zeroTarget)
    case .negativeTarget: (nil, .negativeTarget)
    case .negativeActual: (nil, .negativeActual)
    case .overflow: (nil, .overflow)
    }
  }

  /// The method that scores a target; `nil` for levels, yes/no and where there is no target.
  func method(for target: PlannedTarget) -> ScoringMethod? {
    target.kind.flatMap { rules.methods[$0] }
  }

  /// Only a completion rate above its target is over-achievement; staying below a limit is not.
  private static func canBeOverAchieved(_ target: PlannedTarget, _ method: ScoringMethod) -> Bool {
    switch target.kind {
    case .atLeast, .moreThan, .equalTo: method.measure == .ratio
    default: false
    }
  }
}

extension PlannedTarget {
  /// `nil` when there is no target.
  public var kind: TargetKind? {
    switch self {
    case .number(let comparator, _): TargetKind(comparator)
    case .range: .range
    case .level: .level
    case .yesNo: .yesNo
    case .deadline: .deadline
    case .none: nil
    }
  }
}
