import Diagnostics

/// What a sample says about the mean deviation of all projects (总体平均偏差的推断).
public struct MeanEstimate: Hashable, Sendable {
  public let weighting: Weighting
  /// `nil` where nothing can be said at all: reviews are missing, or some projects had no chance to be drawn.
  public let mean: Double?
  public let interval: Interval

  /// Of what the mean is one.
  public enum Weighting: Hashable, Sendable {
    /// Each project counts the same.
    case perProject
    /// Each yuan of budget counts the same; what a monetary-unit sample is made for.
    case perMoney
  }

  public enum Interval: Hashable, Sendable {
    case stated(Bounds)
    case none(NoInterval)
  }

  public struct Bounds: Hashable, Sendable {
    public let lower: Double
    public let upper: Double
    /// Such as 0.95.
    public let confidence: Double
    public let standardError: Double
    public let degreesOfFreedom: Double
  }
}

/// Why there is no interval.
public enum NoInterval: Hashable, Sendable {
  /// So many of the chosen projects have no reviewed score yet.
  case reviewsMissing(count: Int)
  /// So many projects could not have been drawn.
  case outOfReach(count: Int)
  /// Mean per yuan where there are no yuan.
  case withoutMoney
  /// All was looked at: the mean is exact.
  case nothingLeftToChance
  case tooFew(count: Int, least: Int)
  /// Only so many deviations differ from the most frequent one.
  case tooLittleVariation(count: Int, least: Int)
  /// A few items stand for most of the population, such as small projects in a monetary-unit sample when each project counts the
  /// same: the sample is worth only as much as so many items.
  case unequalWeights(worth: Int, of: Int)

  public var wording: Wording {
    switch self {
    case .reviewsMissing(let count):
      Wording(zh: "还有 \(count) 个样本项目没有复核得分", en: "\(count) of the chosen projects have not been reviewed")
    case .outOfReach(let count):
      Wording(zh: "有 \(count) 个项目没有机会被抽中，不能推断总体", en: "\(count) projects had no chance to be drawn")
    case .withoutMoney: Wording(zh: "项目没有预算数，不能按金额加权", en: "there is no money to weigh by")
    case .nothingLeftToChance: Wording(zh: "全部项目都已复核，平均偏差是确数", en: "all projects were reviewed: the mean is exact")
    case .tooFew(let count, let least):
      Wording(zh: "随机样本只有 \(count) 个，少于 \(least) 个", en: "only \(count) were drawn at random, \(least) are needed")
    case .tooLittleVariation(let count, let least):
      Wording(
        zh: "样本偏差几乎没有差异：与众不同的只有 \(count) 个，少于 \(least) 个",
        en: "the deviations hardly vary: \(count) differ from the most frequent one, \(least) are needed"
      )
    case .unequalWeights(let worth, let count):
      Wording(
        zh: "各样本项目代表的份额相差太大，\(count) 个只相当于 \(worth) 个",
        en: "the items stand for too unequal parts of the whole: \(count) are worth as much as \(worth)"
      )
    }
  }
}
