extension IndicatorRule {
  /// What an attainment earns: its curve, band or policy; then what a person's score, missing proof and reductions
  /// make of it.
  func earning(by attainment: Attainment, of indicator: IndicatorFacts) -> Earning {
    var earning = earning(by: attainment, indicator.target, handShare: indicator.handShare)
    guard !attainment.isNotApplicable, earning.reason != .leftOut else { return earning }
    takeHandScore(indicator.handShare, isLevel: attainment.isLevel, &earning)
    if case .atMost(let most) = policies.evidence, indicator.evidence == .missing, let rate = earning.rate, rate > most
    {
      earning.rate = most
      earning.reason = .evidenceMissing
    }
    reduce(&earning, by: indicator.reduction)
    return earning
  }

  private func earning(by attainment: Attainment, _ target: PlannedTarget, handShare: Ratio?) -> Earning {
    switch attainment {
    case .met(let isMet): earning(isMet: isMet, target)
    case .level(let index): earning(byLevel: index, share: handShare)
    case .share(let share): Earning(min(max(share, .zero), .one))
    case .unbounded: method(for: target).map { Earning($0.curve.rateAboveAll) } ?? Earning(nil, .incomparable)
    case .ratio(let value): earning(by: value, target)
    case .notApplicable: earningWhereNotApplicable
    case .unmeasured(let cause): earning(without: cause)
    }
  }

  private func earning(isMet: Bool, _ target: PlannedTarget) -> Earning {
    guard case .yesNo = target else { return Earning(isMet ? .one : .zero) }
    return Earning(isMet ? yesNo.met : yesNo.missed, isMet ? .met : .missed)
  }

  private func earning(byLevel index: Int, share: Ratio?) -> Earning {
    guard levels.indices.contains(index) else { return Earning(nil, .incomparable) }
    let band = levels[index]
    guard let share else { return Earning(band.defaultRate, .levelByDefault) }
    return band.contains(share) ? Earning(share, .levelByRater) : Earning(band.defaultRate, .levelShareOutsideBand)
  }

  private func earning(by value: Ratio, _ target: PlannedTarget) -> Earning {
    guard let method = method(for: target) else { return Earning(nil, .incomparable) }
    do throws(ArithmeticFault) {
      let plain = try method.curve.rate(at: value)
      guard let policy = policies.overAchievement, policy.takes(value), target.canBeOverAchieved(method) else {
        return Earning(plain)
      }
      switch policy.action {
      case .none: return Earning(plain)
      case .explain, .flag, .byHand: return Earning(plain, .overAchieved)
      case .deduct(let curve): return Earning(try curve.rate(at: value), .overAchievedAndReduced)
      case .deductPoints(let points):
        var earning = Earning(plain, .overAchievedAndReduced)
        earning.deduction = points
        return earning
      }
    } catch {
      return Earning(nil, .overflow)
    }
  }

  private var earningWhereNotApplicable: Earning {
    switch policies.notApplicable {
    case .full: Earning(.one, .notApplicableInFull)
    case .zero: Earning(.zero, .notApplicableAsZero)
    case .forbidden: Earning(nil, .notApplicableForbidden)
    case .redistribute, .rescale, .move: Earning(nil, .leftOut)
    }
  }

  private func earning(without cause: Attainment.Unmeasured) -> Earning {
    switch cause {
    case .missingActual:
      policies.missingActual == .zero ? Earning(.zero, .missingActualCountedAsZero) : Earning(nil, .missingActual)
    case .noTarget: Earning(nil, policies.missingTarget == .leftOut ? .leftOut : .noTarget)
    case .incomparable: Earning(nil, .incomparable)
    case .zeroTarget: Earning(nil, .zeroTarget)
    case .negativeTarget: Earning(nil, .negativeTarget)
    case .negativeActual: Earning(nil, .negativeActual)
    case .overflow: Earning(nil, .overflow)
    }
  }

  /// The method that scores a target; `nil` for the kinds that need none and where there is no target.
  func method(for target: PlannedTarget) -> ScoringMethod? {
    target.kind.flatMap { methods[$0] }
  }

  /// Whether the points of the indicator count.
  func counting(of attainment: Attainment) -> MeasuredIndicator.Counting {
    if attainment == .unmeasured(.noTarget), policies.missingTarget == .leftOut { return .leftOut }
    guard attainment.isNotApplicable else { return .counted }
    return switch policies.notApplicable {
    case .redistribute: .leftOut
    case .rescale: .rescaled
    case .move(let node): .moved(to: node)
    case .full, .zero, .forbidden: .counted
    }
  }
}

extension PlannedTarget {
  /// Only a completion rate above its target is over-achievement; staying below a limit is not.
  fileprivate func canBeOverAchieved(_ method: ScoringMethod) -> Bool {
    switch kind {
    case .atLeast, .moreThan, .equalTo: method.measure == .ratio
    default: false
    }
  }

  /// `nil` when there is no target.
  public var kind: TargetKind? {
    switch self {
    case .number(let comparator, _): TargetKind(comparator)
    case .range: .range
    case .level: .level
    case .yesNo: .yesNo
    case .deadline: .deadline
    case .checklist: .checklist
    case .ratings: .ratings
    case .none: nil
    }
  }
}

extension Attainment {
  var isNotApplicable: Bool { self == .notApplicable }

  var isLevel: Bool {
    if case .level = self { true } else { false }
  }
}
