/// What to do about an actual far above its target.
public struct OverAchievementPolicy: Hashable, Sendable {
  /// From this attainment on.
  public let threshold: Ratio
  /// Whether the threshold itself is far enough (含).
  public let isIncluded: Bool
  public let action: Action

  public init(from threshold: Ratio, isIncluded: Bool = true, action: Action) {
    self.threshold = threshold
    self.isIncluded = isIncluded
    self.action = action
  }

  public func takes(_ attainment: Ratio) -> Bool {
    isIncluded ? attainment >= threshold : attainment > threshold
  }

  public enum Action: Hashable, Sendable {
    case none
    /// A written reason is asked for; the score stays.
    case explain
    /// It is marked for the reviewer; the score stays.
    case flag
    /// A lower score by hand counts.
    case byHand
    /// The attainment earns what this curve says.
    case deduct(ScoringCurve)
    /// So many points are taken off.
    case deductPoints(Points)
  }
}
