import Diagnostics
import ScoringCore

/// Why an item is in the sample (入样原因).
public enum SelectionReason: Hashable, Sendable {
  case mustInclude(InclusionRule)
  /// Its weight reaches the sampling interval: it would be hit wherever the random start falls.
  case reachesInterval
  /// Everything in its stratum, or everything that was left, is taken.
  case wholeStratum
  case drawn

  public var wording: Wording {
    switch self {
    case .mustInclude(.amountFrom(let amount)):
      Wording(zh: "必查：预算不低于\(amount.text)万元", en: "must be included: budget of \(amount.text) 万元 or more")
    case .mustInclude(.named): Wording(zh: "必查：点名", en: "must be included: named")
    case .mustInclude(.highestRisk(let count)):
      Wording(zh: "必查：风险得分前\(count)名", en: "must be included: among the \(count) highest risk scores")
    case .reachesInterval: Wording(zh: "权重达到抽样间隔，必然入样", en: "taken for certain: reaches the sampling interval")
    case .wholeStratum: Wording(zh: "同层（或剩余）项目全部列入", en: "all in its stratum, or all that are left, are taken")
    case .drawn: Wording(zh: "随机抽中", en: "drawn at random")
    }
  }
}
