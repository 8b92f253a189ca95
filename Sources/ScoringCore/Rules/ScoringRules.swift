/// A rule set as the evaluator needs it: numbers and indices. Names, places and sources stay with the rule file.
///
/// One value scores one kind of thing: projects, projects of a special type, or the department's own indicators.
public struct ScoringRules: Hashable, Sendable {
  public var tree: IndicatorTree
  /// The first is for all indicators that are not singled out.
  public var indicatorRules: [IndicatorRule]
  public var unweighted: UnweightedPolicy
  public var goals: GoalPolicy
  public var rounding: Rounding
  /// In the order in which they are applied.
  public var limits: [ScoreLimit]
  /// Whether a bonus may lift the total above the points of the whole.
  public var bonusMayExceed: Bool
  /// The lowest points of each grade, the best grade first; empty when no grades are given.
  public var gradeBounds: [Points]
  /// What share of the money a score earns (结果应用): a curve over the share of the points; `nil` without such a rule.
  public var payout: ScoringCurve?

  public init(
    tree: IndicatorTree,
    indicatorRules: [IndicatorRule] = [IndicatorRule()],
    unweighted: UnweightedPolicy = .evenlyByIndicator,
    goals: GoalPolicy = .together,
    rounding: Rounding = Rounding(places: 2, mode: .halfUp),
    limits: [ScoreLimit] = [],
    bonusMayExceed: Bool = false,
    gradeBounds: [Points] = [],
    payout: ScoringCurve? = nil
  ) {
    self.tree = tree
    self.indicatorRules = indicatorRules
    self.unweighted = unweighted
    self.goals = goals
    self.rounding = rounding
    self.limits = limits
    self.bonusMayExceed = bonusMayExceed
    self.gradeBounds = gradeBounds
    self.payout = payout
  }

  /// The index of the grade that `score` reaches; `nil` without grades or below the lowest.
  public func grade(of score: Points) -> Int? {
    gradeBounds.firstIndex { score >= $0 }
  }

  /// The rule of an index; the one for all where there is no such index.
  public func indicatorRule(_ index: Int) -> IndicatorRule {
    if indicatorRules.indices.contains(index) { return indicatorRules[index] }
    return indicatorRules.first ?? IndicatorRule()
  }
}
