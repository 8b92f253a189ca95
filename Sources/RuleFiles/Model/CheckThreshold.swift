import Diagnostics
import ScoringCore

/// 检查阈值: the numbers from which checks of a submission speak up, by their keys under `checks` of a rule file.
public enum CheckThreshold: String, Hashable, Sendable, CaseIterable {
  /// How many points a total or an execution score written by hand may differ.
  case scoreTolerance = "score-tolerance"
  /// What share of the projects may have full scores, 0…1.
  case fullScores = "full-scores"
  /// How far execution may run ahead of the goals, 0…1.
  case progressGap = "progress-gap"
  /// How many people a survey should have asked.
  case sampleSize = "sample-size"
  /// From how many indicators on the same percentage without a formula is no measure.
  case sameTargets = "same-targets"
  /// What share of the indicators of two projects may be the same, 0…1.
  case copiedIndicators = "copied-indicators"
  /// How many times the percentage of one indicator may differ between projects.
  case targetSpread = "target-spread"
  /// How much amounts that belong together may differ, in 万元.
  case moneyTolerance = "money-tolerance"
  /// How far a planned saving and planned spending may exceed the budget together, 0…1.
  case savingsMargin = "savings-margin"
  /// By how many the counts of problems and of measures may differ.
  case countGap = "count-gap"
  /// How far shares in the text may be off 100 %, 0…1.
  case shareSum = "share-sum"
  /// From how many times on the same praise without figures is worth saying.
  case repeatedPraise = "repeated-praise"
  /// How far a deduction may be off the percentage that its reason states, 0…1.
  case deductionGap = "deduction-gap"
  /// From how many times the target on last year's result shows that the target is too low.
  case aboveTarget = "above-target"

  /// What holds where the rule file says nothing.
  ///
  /// - Source: the tolerances of checkers in use and of published review standards (DOMAIN §3, §7.2); 1.3 is the line
  ///   from which results count as far above their targets (DOMAIN §1 fact 4); the others are our own.
  public var standard: Ratio {
    switch self {
    case .scoreTolerance, .progressGap: Self.ratio(1, 10)
    case .fullScores: .one
    case .sampleSize: Ratio(30)
    case .copiedIndicators: Self.ratio(8, 10)
    case .sameTargets, .targetSpread, .repeatedPraise: Ratio(3)
    case .moneyTolerance: Self.ratio(1, 100)
    case .savingsMargin: Self.ratio(2, 10)
    case .countGap: .one
    case .shareSum: Self.ratio(5, 100)
    case .deductionGap: Self.ratio(15, 100)
    case .aboveTarget: Self.ratio(13, 10)
    }
  }

  private static func ratio(_ numerator: Int64, _ denominator: Int64) -> Ratio {
    (try? Ratio(numerator, over: denominator)) ?? .one
  }

  /// What may be written for it.
  var shape: KeyShape {
    switch self {
    case .fullScores, .progressGap, .copiedIndicators, .savingsMargin, .shareSum, .deductionGap: .rate
    case .scoreTolerance: .points
    case .sampleSize, .sameTargets, .countGap, .repeatedPraise: .integer(0...10_000)
    case .targetSpread, .moneyTolerance, .aboveTarget: .number
    }
  }

  /// Whether people read it as a percentage.
  public var isShare: Bool {
    switch self {
    case .fullScores, .progressGap, .copiedIndicators, .savingsMargin, .shareSum, .deductionGap, .aboveTarget: true
    default: false
    }
  }

  public var wording: Wording {
    switch self {
    case .scoreTolerance: Wording(zh: "手填得分与计算结果允许相差的分数", en: "points that scores written by hand may be off")
    case .fullScores: Wording(zh: "满分项目占比达到多少时提示", en: "the share of projects with full scores that is worth saying")
    case .progressGap: Wording(zh: "执行率高出目标完成程度多少时提示", en: "how far execution may run ahead of the goals")
    case .sampleSize: Wording(zh: "满意度调查的最少样本数", en: "how many people a survey should have asked")
    case .sameTargets:
      Wording(zh: "同一项目有几个指标用同一个百分比时提示", en: "from how many indicators on one percentage is no measure")
    case .copiedIndicators:
      Wording(zh: "两个项目的指标相同比例达到多少时提示", en: "the share of equal indicators that two projects may have")
    case .targetSpread:
      Wording(zh: "各项目同名指标的百分比允许相差的倍数", en: "how many times one indicator's percentage may differ between projects")
    case .moneyTolerance: Wording(zh: "金额允许相差多少（万元）", en: "how much amounts may differ, in 万元")
    case .savingsMargin:
      Wording(zh: "节约率与支出计划之和允许超过100%多少", en: "how far saving and spending may exceed the budget together")
    case .countGap: Wording(zh: "问题条数与措施条数允许相差多少", en: "by how many problems and measures may differ")
    case .shareSum: Wording(zh: "文中各项占比之和允许偏离100%多少", en: "how far shares in the text may be off 100 %")
    case .repeatedPraise: Wording(zh: "同一评语出现几次时提示", en: "from how many times on the same praise is worth saying")
    case .deductionGap: Wording(zh: "所写扣分比例与实际扣分允许相差多少", en: "how far a deduction may be off what its reason states")
    case .aboveTarget:
      Wording(zh: "上年实际达到本年指标值的多少倍时提示", en: "from how many times this year's target on last year's result tells")
    }
  }
}

/// 检查设置: what the rule file says about checks.
public struct CheckSettings: Hashable, Sendable {
  /// What the file states; anything else has its standard value.
  public var stated: [CheckThreshold: Ratio]
  /// Checks that need not be told under this rule set.
  public var silenced: [Silencing]

  public init(stated: [CheckThreshold: Ratio] = [:], silenced: [Silencing] = []) {
    self.stated = stated
    self.silenced = silenced
  }

  public subscript(threshold: CheckThreshold) -> Ratio { stated[threshold] ?? threshold.standard }
}
