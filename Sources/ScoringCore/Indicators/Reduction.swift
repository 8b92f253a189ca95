/// What a reviewer or a column of the form takes off an indicator after its method has spoken.
public struct Reduction: Hashable, Sendable {
  /// The share of what was earned that is kept, 0…1: 0.4 after 扣60%.
  public var kept: Ratio
  /// Points taken off after that, at least zero (扣分); the score never falls below zero.
  public var points: Points

  public init(kept: Ratio = .one, points: Points = .zero) {
    self.kept = kept
    self.points = points
  }

  public static let none = Reduction()

  public var isNone: Bool { self == .none }

  /// This reduction and then another one.
  public func followed(by other: Reduction) throws(ArithmeticFault) -> Reduction {
    Reduction(kept: try kept.multiplied(by: other.kept), points: try points.adding(other.points))
  }
}
