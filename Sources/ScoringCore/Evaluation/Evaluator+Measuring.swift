extension Evaluator {
  /// Compares every target with its actual. Nothing here depends on weights.
  public func measure(_ project: ProjectFacts) -> MeasuredProject {
    MeasuredProject(
      execution: rules.tree.execution?.measure(project.budget),
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
}

extension ReasonCode {
  /// The plain reason for a rate.
  init(earning rate: Ratio) {
    self = rate >= .one ? .met : rate > .zero ? .partlyMet : .missed
  }
}
