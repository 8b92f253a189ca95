/// How an indicator is scored: the method for each kind of target, and the policies around it.
///
/// A rule set has one for all indicators and others for those that it singles out.
public struct IndicatorRule: Hashable, Sendable {
  public var methods: MethodTable
  /// The levels of qualitative results, the best first.
  public var levels: [LevelBand]
  public var yesNo: YesNoRates
  /// For each item of a checklist the share of the points it earns; together 1. Empty without a checklist.
  public var checklist: [Ratio]
  public var ratings: RatingScale?
  public var policies: IndicatorPolicies
  /// The most that the indicator may earn, whatever its points; `nil` without such a cap.
  public var maximum: Points?

  public init(
    methods: MethodTable = MethodTable(),
    levels: [LevelBand] = [],
    yesNo: YesNoRates = YesNoRates(),
    checklist: [Ratio] = [],
    ratings: RatingScale? = nil,
    policies: IndicatorPolicies = IndicatorPolicies(),
    maximum: Points? = nil
  ) {
    self.methods = methods
    self.levels = levels
    self.yesNo = yesNo
    self.checklist = checklist
    self.ratings = ratings
    self.policies = policies
    self.maximum = maximum
  }
}

/// What a yes/no indicator (直接赋分) earns.
public struct YesNoRates: Hashable, Sendable {
  public var met: Ratio
  public var missed: Ratio

  public init(met: Ratio = .one, missed: Ratio = .zero) {
    self.met = met
    self.missed = missed
  }
}

/// The scale on which experts rate an indicator.
public struct RatingScale: Hashable, Sendable {
  /// The best rating, above zero.
  public var best: ExactDecimal
  /// 去掉一个最高分和一个最低分, where there are at least three ratings.
  public var dropsExtremes: Bool

  public init(outOf best: ExactDecimal, dropsExtremes: Bool = false) {
    self.best = best
    self.dropsExtremes = dropsExtremes
  }
}
