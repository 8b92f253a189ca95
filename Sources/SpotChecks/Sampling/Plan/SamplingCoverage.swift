import ScoringCore

/// How much of a population a sample covers (抽查覆盖面).
public struct SamplingCoverage: Hashable, Sendable {
  public let count: Int
  public let populationCount: Int
  public let amount: ExactDecimal
  public let populationAmount: ExactDecimal

  /// 按项目数计的比例.
  public var shareOfItems: Ratio { (try? Ratio(Int64(count), over: Int64(populationCount))) ?? .zero }

  /// 按金额计的比例; `nil` where the population has no money.
  public var shareOfMoney: Ratio? { try? Ratio(amount, over: populationAmount) }
}
