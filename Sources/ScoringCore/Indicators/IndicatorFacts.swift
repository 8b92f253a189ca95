/// One indicator of a project: where it belongs, what was planned and what was reached.
public struct IndicatorFacts: Hashable, Sendable {
  /// The index in the rule set's tree of the deepest node that it belongs to.
  public var node: Int
  /// The index of the rule that scores it, in ``ScoringRules/indicatorRules``.
  public var rule: Int
  public var target: PlannedTarget
  public var actual: ActualResult
  /// The points that the table states for it; `nil` leaves them to the rule set's allocation.
  public var points: Points?
  /// The share of its points that a person gave by hand (自评得分 ÷ 分值).
  public var handShare: Ratio?
  public var evidence: Evidence
  /// The index of the annual goal it belongs to; 0 where there is only one.
  public var goal: Int
  public var reduction: Reduction

  public init(
    node: Int,
    rule: Int = 0,
    target: PlannedTarget,
    actual: ActualResult,
    points: Points? = nil,
    handShare: Ratio? = nil,
    evidence: Evidence = .notStated,
    goal: Int = 0,
    reduction: Reduction = .none
  ) {
    self.node = node
    self.rule = rule
    self.target = target
    self.actual = actual
    self.points = points
    self.handShare = handShare
    self.evidence = evidence
    self.goal = goal
    self.reduction = reduction
  }

  /// 佐证材料: the proof of an actual, which is another thing than the actual itself.
  public enum Evidence: Hashable, Sendable {
    case provided
    case missing
    /// The table says nothing about it, and nothing follows from that.
    case notStated
  }
}
