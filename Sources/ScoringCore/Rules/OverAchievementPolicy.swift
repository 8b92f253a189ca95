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
    /// A lower score by hand counts.
    case byHand
    /// The attainment earns what this curve says.
    case deduct(ScoringCurve)
    /// So many points are taken off.
    case deductPoints(Points)
  }
}
