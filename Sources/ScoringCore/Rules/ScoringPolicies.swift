/// What to do about a target of zero, which no quotient can be formed with.
public enum ZeroTargetPolicy: String, Hashable, Sendable, CaseIterable {
  /// Full points when the comparison holds, none otherwise; `=` holds for at most zero.
  ///
  /// - Source: observed in a budget platform (DOMAIN §3)
  case metOrNothing = "met-or-nothing"
  case unscored
}

/// What to do about an actual below zero.
public enum NegativeActualPolicy: String, Hashable, Sendable, CaseIterable {
  /// It counts as zero.
  ///
  /// - Source: observed in a budget platform (DOMAIN §2.1)
  case zero
  case unscored
  /// It is measured as it stands; for measures that may be negative.
  case asWritten = "as-written"
}

/// What to do about an indicator whose actual was not filled in.
public enum MissingActualPolicy: String, Hashable, Sendable, CaseIterable {
  /// It stays without a score, and the totals above it are provisional.
  case unscored
  /// It earns nothing.
  case zero
}

/// What to do about an actual far above its target.
public struct OverAchievementPolicy: Hashable, Sendable {
  /// From this attainment on, included.
  public let threshold: Ratio
  public let action: Action

  public init(from threshold: Ratio, action: Action) {
    self.threshold = threshold
    self.action = action
  }

  public enum Action: Hashable, Sendable {
    case none
    /// A written reason is asked for; the score stays.
    case explain
    /// It is marked for the reviewer; the score stays.
    case flag
    /// The attainment earns what this curve says.
    case deduct(ScoringCurve)
  }
}

/// How points are given to indicators when the table states none.
public enum UnweightedPolicy: String, Hashable, Sendable, CaseIterable {
  /// A category's points are shared evenly among its indicators.
  case evenlyByIndicator = "evenly-by-indicator"
  /// A category's points are shared evenly among its subcategories, then among the indicators of each.
  case evenlyBySubcategory = "evenly-by-subcategory"
  /// The points of all categories are shared evenly among all indicators.
  case evenlyOverAll = "evenly-over-all"
}

/// What happens to the points of a category in which a project has no indicator.
public enum AbsentCategoryPolicy: String, Hashable, Sendable, CaseIterable {
  /// They go to the other categories, in proportion to their points.
  case redistribute
  /// They are lost.
  case zero
  /// They are earned in full.
  case full
}

/// The policies around measuring and weighing, each a datum of the rule set.
public struct ScoringPolicies: Hashable, Sendable {
  public var zeroTarget: ZeroTargetPolicy
  public var negativeActual: NegativeActualPolicy
  public var missingActual: MissingActualPolicy
  public var overAchievement: OverAchievementPolicy?
  public var unweighted: UnweightedPolicy
  public var absentCategory: AbsentCategoryPolicy

  public init(
    zeroTarget: ZeroTargetPolicy = .metOrNothing,
    negativeActual: NegativeActualPolicy = .zero,
    missingActual: MissingActualPolicy = .unscored,
    overAchievement: OverAchievementPolicy? = nil,
    unweighted: UnweightedPolicy = .evenlyByIndicator,
    absentCategory: AbsentCategoryPolicy = .redistribute
  ) {
    self.zeroTarget = zeroTarget
    self.negativeActual = negativeActual
    self.missingActual = missingActual
    self.overAchievement = overAchievement
    self.unweighted = unweighted
    self.absentCategory = absentCategory
  }
}
