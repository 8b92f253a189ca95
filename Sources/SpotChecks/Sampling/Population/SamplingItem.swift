import ScoringCore

/// One project (项目) that may be drawn for a spot check (抽查).
public struct SamplingItem: Hashable, Sendable {
  /// The project's code; the order in which items are drawn goes by it, so it must be unique.
  public let id: String
  public let department: String
  /// The budget (预算数), in whatever unit all items share; not negative.
  public let amount: ExactDecimal
  public let category: String
  /// How strongly the signals speak for a visit; 0 where none does, never negative.
  public let riskScore: Int

  public init(id: String, department: String, amount: ExactDecimal, category: String = "", riskScore: Int = 0) {
    self.id = id
    self.department = department
    self.amount = amount
    self.category = category
    self.riskScore = riskScore
  }
}
