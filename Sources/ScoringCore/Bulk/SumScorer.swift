/// What a rule set makes of the sums of a project, for tables of millions of them.
///
/// It cannot be copied, so that asking it costs nothing but the arithmetic, however many threads ask.
public struct SumScorer: ~Copyable, Sendable {
  private let rules: ScoringRules
  public let scoresExecution: Bool
  /// What there is to earn.
  public let points: Points

  public init(_ evaluator: Evaluator) {
    rules = evaluator.rules
    scoresExecution = rules.tree.execution != nil
    points = rules.tree.points
  }

  /// The score of a project of which all indicators have points of their own and count, from their sums: that of
  /// ``Evaluator/weigh(_:)``.
  ///
  /// - Precondition: ``Evaluator/addsUpPlainly`` holds for these rules.
  /// - Throws: as ``Evaluator/weigh(_:)`` does.
  public func score(_ sums: ProjectSums, _ budget: BudgetFacts) throws(ArithmeticFault) -> ProjectTotals {
    let measured = rules.tree.execution?.measure(budget)
    var execution: PartScore?
    if let measured { execution = try rules.tree.execution?.weigh(measured, rounding: rules.rounding).part }
    var (points, score, unscored) = (sums.points, sums.score, sums.unscored)
    if let execution {
      points = try points.adding(execution.points)
      score = try score.adding(execution.score ?? .zero)
      unscored = try unscored.adding(execution.unscored)
    }
    // Money alone is no performance.
    let earned = sums.isScored ? try rules.rounding.rounded(score, within: points) : nil
    let total = PartScore(points: points, score: earned, unscored: unscored)
    let limited = try rules.limited(total, measured?.attainment, [], [])
    return ProjectTotals(
      execution: execution?.score,
      total: limited.total,
      grade: limited.grade,
      limits: limited.limits
    )
  }
}
