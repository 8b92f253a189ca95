/// How items are drawn (抽样方法).
public enum SamplingMethod: Hashable, Sendable {
  /// 简单随机抽样: every item has the same chance.
  case simpleRandom
  /// 分层抽样: simple random within each stratum; strata are what the keys tell apart.
  case stratified(by: [StratumKey], allocation: Allocation)
  /// 货币单位抽样: the chance is proportional to the amount, so that every yuan has the same chance.
  case monetaryUnit
  /// 风险加权抽样: the chance is proportional to `base` + risk score. The base, at least 1, is what an item without any
  /// signal has: without it the sample could say nothing about such items.
  case riskWeighted(base: Int)

  /// How many of the drawn items fall to each stratum.
  public enum Allocation: String, Hashable, Sendable, CaseIterable {
    /// 按项目数: in proportion to the stratum's number of items.
    case byCount = "count"
    /// 按金额: in proportion to the stratum's amount.
    case byAmount = "amount"
  }
}
