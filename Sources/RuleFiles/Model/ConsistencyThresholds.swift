import Diagnostics
import ScoringCore

/// How far figures of a project may stand apart before it is worth saying; `nil` leaves the check out.
///
/// - Source: observed in a budget platform (DOMAIN §1 fact 9, M43)
public struct ConsistencyThresholds: Hashable, Sendable {
  /// How much more of their points the indicators may earn than budget execution: (s − e) / s, 0…1.
  public var scoreAboveExecution: Ratio?
  /// What share of the budget may stay unspent, 0…1.
  public var unspent: Ratio?
  /// Below what execution rate the project has to say why (备注).
  ///
  /// - Source: 四川省 510000_0013zp, 表注1
  public var executionBelow: Ratio?
  /// Whether a budget that was adjusted in the year has to be explained (备注).
  ///
  /// - Source: 四川省 510000_0013zp, 表注2
  public var explainsAdjustment: Bool
  /// Whether every score by level has to be explained.
  ///
  /// - Source: observed in a budget platform, 广西 (DOMAIN §3)
  public var explainsLevels: Bool

  public init(
    scoreAboveExecution: Ratio? = nil,
    unspent: Ratio? = nil,
    executionBelow: Ratio? = nil,
    explainsAdjustment: Bool = false,
    explainsLevels: Bool = false
  ) {
    self.scoreAboveExecution = scoreAboveExecution
    self.unspent = unspent
    self.executionBelow = executionBelow
    self.explainsAdjustment = explainsAdjustment
    self.explainsLevels = explainsLevels
  }
}

extension ConsistencyThresholds {
  /// The checks by the keys of a rule file.
  public enum Check: String, Hashable, Sendable, CaseIterable {
    case scoreAboveExecution = "score-above-execution"
    case unspent
    case executionBelow = "execution-below"
    case budgetAdjusted = "budget-adjusted"
    case levelWithoutNote = "level-without-note"

    public var wording: Wording {
      switch self {
      case .scoreAboveExecution: Wording(zh: "得分率高出执行率", en: "indicators above execution")
      case .unspent: Wording(zh: "预算未执行", en: "budget unspent")
      case .executionBelow: Wording(zh: "执行率低须说明", en: "low execution explained")
      case .budgetAdjusted: Wording(zh: "预算调整须说明", en: "adjusted budget explained")
      case .levelWithoutNote: Wording(zh: "定性得分须说明", en: "level explained")
      }
    }
  }

  public func isOn(_ check: Check) -> Bool {
    switch check {
    case .scoreAboveExecution: scoreAboveExecution != nil
    case .unspent: unspent != nil
    case .executionBelow: executionBelow != nil
    case .budgetAdjusted: explainsAdjustment
    case .levelWithoutNote: explainsLevels
    }
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
