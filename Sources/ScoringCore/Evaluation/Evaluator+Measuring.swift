extension Evaluator {
  /// Compares every target with its actual. Nothing here depends on weights.
  public func measure(_ project: ProjectFacts) -> MeasuredProject {
    MeasuredProject(
      execution: rules.execution.map { measure(project.budget, under: $0) },
      indicators: project.indicators.map(measure)
    )
  }

  func measure(_ indicator: IndicatorFacts) -> MeasuredIndicator {
    let attainment = attainment(of: indicator)
    let (rate, reason) = earned(by: attainment, of: indicator)
    return MeasuredIndicator(
      attainment: attainment,
      rate: rate,
      reason: reason,
      slot: MeasuredIndicator.Slot(
        category: indicator.category,
        subcategory: indicator.subcategory,
        statedPoints: indicator.points
      )
    )
  }

  private func measure(_ budget: BudgetFacts, under rule: ExecutionRule) -> MeasuredExecution {
    let planned = rule.denominator == .adjusted ? budget.adjusted : budget.initial
    guard let planned, let executed = budget.executed, !planned.isNegative, !executed.isNegative else {
      return MeasuredExecution(attainment: nil, rate: nil, reason: .noBudget)
    }
    if planned.isZero {
      return switch rule.zeroBudget {
      case .zero: MeasuredExecution(attainment: nil, rate: .zero, reason: .missed)
      case .unscored: MeasuredExecution(attainment: nil, rate: nil, reason: .noBudget)
      }
    }
    do throws(ArithmeticFault) {
      let attainment = try Ratio(executed, over: planned)
      let rate = try rule.curve.rate(at: attainment)
      return MeasuredExecution(attainment: attainment, rate: rate, reason: Self.reason(for: rate))
    } catch {
      return MeasuredExecution(attainment: nil, rate: nil, reason: .overflow)
    }
  }

  private func attainment(of indicator: IndicatorFacts) -> Attainment {
    switch (indicator.target, indicator.actual) {
    case (.none, _): .unmeasured(.noTarget)
    case (_, .missing): .unmeasured(.missingActual)
    case (.number(let comparator, let target), .number(let actual)):
      attainment(of: actual, against: target, comparator)
    case (.range(let lower, let upper), .number(let actual)):
      attainment(of: actual, within: lower, upper)
    case (.deadline(let deadline), .day(let day)):
      .ratio(Ratio(day.ordinal - deadline.ordinal))
    case (.level, .level(let index)): .level(index)
    case (.yesNo(let wanted), .yesNo(let reached)): .met(wanted == reached)
    default: .unmeasured(.incomparable)
    }
  }

  private func attainment(
    of actual: ExactDecimal,
    against target: ExactDecimal,
    _ comparator: Comparator
  ) -> Attainment {
    guard let method = rules.methods[TargetKind(comparator)] else { return .unmeasured(.incomparable) }
    var actual = actual
    if actual.isNegative {
      switch rules.policies.negativeActual {
      case .zero: actual = .zero
      case .unscored: return .unmeasured(.negativeActual)
      case .asWritten: break
      }
    }
    // A plain value needs no quotient, so neither zero nor sign of the target matters to it.
    if method.measure == .value { return method.measure.attainment(of: actual, against: target) }
    if target.isNegative { return .unmeasured(.negativeTarget) }
    if target.isZero {
      return switch rules.policies.zeroTarget {
      case .metOrNothing: .met(Self.holds(actual, comparator, target))
      case .unscored: .unmeasured(.zeroTarget)
      }
    }
    return method.measure.attainment(of: actual, against: target)
  }

  private func attainment(of actual: ExactDecimal, within lower: ExactDecimal, _ upper: ExactDecimal) -> Attainment {
    if actual >= lower, actual <= upper { return .met(true) }
    if actual.isNegative || lower.isNegative {
      return .unmeasured(actual.isNegative ? .negativeActual : .negativeTarget)
    }
    return rules.methods.range.measure.attainment(of: actual, against: actual < lower ? lower : upper)
  }

  /// For a target of zero, where `=` is reached by anything that is not above it.
  private static func holds(_ actual: ExactDecimal, _ comparator: Comparator, _ target: ExactDecimal) -> Bool {
    switch comparator {
    case .atLeast: actual >= target
    case .moreThan: actual > target
    case .atMost, .equalTo: actual <= target
    case .lessThan: actual < target
    }
  }
}
