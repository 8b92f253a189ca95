extension Evaluator {
  /// Compares every target with its actual. Nothing here depends on weights.
  public func measure(_ project: ProjectFacts) -> MeasuredProject {
    MeasuredProject(
      execution: rules.tree.execution.map { measure(project.budget, under: $0) },
      indicators: project.indicators.map(measure),
      goals: rules.goals == .apart ? project.goals : [],
      events: project.events
    )
  }

  /// Compares one target with its actual.
  public func measure(_ indicator: IndicatorFacts) -> MeasuredIndicator {
    let rule = rules.indicatorRule(indicator.rule)
    let attainment = rule.attainment(of: indicator)
    let earning = rule.earning(by: attainment, of: indicator)
    return MeasuredIndicator(
      attainment: attainment,
      rate: earning.rate,
      reason: earning.reason,
      deduction: earning.deduction,
      maximum: rule.maximum,
      slot: MeasuredIndicator.Slot(
        node: indicator.node,
        goal: rules.goals == .apart ? indicator.goal : 0,
        statedPoints: indicator.points,
        counting: rule.counting(of: attainment)
      )
    )
  }

  func measure(_ budget: BudgetFacts, under rule: ExecutionRule) -> MeasuredExecution {
    let planned = rule.denominator == .adjusted ? budget.adjusted : budget.initial
    guard let planned, let executed = budget.executed, !planned.isNegative, !executed.isNegative else {
      return MeasuredExecution(attainment: nil, rate: nil, reason: .noBudget)
    }
    if planned.isZero {
      return switch rule.zeroBudget {
      case .zero: MeasuredExecution(attainment: nil, rate: .zero, reason: .missed)
      case .full: MeasuredExecution(attainment: nil, rate: .one, reason: .met)
      case .unscored: MeasuredExecution(attainment: nil, rate: nil, reason: .noBudget)
      }
    }
    do throws(ArithmeticFault) {
      let attainment = try Ratio(executed, over: planned)
      let rate = try rule.curve.rate(at: attainment)
      return MeasuredExecution(attainment: attainment, rate: rate, reason: ReasonCode(earning: rate))
    } catch {
      return MeasuredExecution(attainment: nil, rate: nil, reason: .overflow)
    }
  }
}

extension ReasonCode {
  /// The plain reason for a rate.
  init(earning rate: Ratio) {
    self = rate >= .one ? .met : rate > .zero ? .partlyMet : .missed
  }
}
