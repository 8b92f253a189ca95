import ScoringCore

/// How far figures of a project may stand apart before it is worth saying; `nil` leaves the check out.
///
/// - Source: observed in a budget platform (DOMAIN §1 fact 9, M43)
public struct ConsistencyThresholds: Hashable, Sendable {
  /// How much more of their points the indicators may earn than budget execution: (s − e) / s, 0…1.
  public var scoreAboveExecution: Ratio?
  /// What share of the budget may stay unspent, 0…1.
  public var unspent: Ratio?

  public init(scoreAboveExecution: Ratio? = nil, unspent: Ratio? = nil) {
    self.scoreAboveExecution = scoreAboveExecution
    self.unspent = unspent
  }
}

/// How the results of several units of one indicator are brought together.
public enum RollUpPolicy: String, Hashable, Sendable, CaseIterable {
  /// Each row is an indicator of its own.
  case separate
  /// 先汇总完成数，再计算得分: amounts are added, percentages are averaged by the money of each unit.
  ///
  /// - Source: 2020年度自评表（湖北式样） (DOMAIN M36)
  case beforeScoring = "before-scoring"
}
