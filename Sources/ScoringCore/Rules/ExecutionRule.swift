/// How budget execution (预算执行率) is scored.
public struct ExecutionRule: Hashable, Sendable {
  public var points: Points
  public var denominator: Denominator
  public var curve: ScoringCurve
  public var zeroBudget: ZeroBudget
  /// Rounding of its own, where the form rounds it otherwise than the indicators.
  public var rounding: Rounding?

  public init(
    points: Points,
    denominator: Denominator = .adjusted,
    curve: ScoringCurve = .proportional,
    zeroBudget: ZeroBudget = .zero,
    rounding: Rounding? = nil
  ) {
    self.points = points
    self.denominator = denominator
    self.curve = curve
    self.zeroBudget = zeroBudget
    self.rounding = rounding
  }

  /// The budget that the executed amount is divided by.
  public enum Denominator: String, Hashable, Sendable, CaseIterable {
    /// 全年预算数, after adjustments
    case adjusted
    /// 年初预算数
    case initial
  }

  /// What a project without a budget earns.
  public enum ZeroBudget: String, Hashable, Sendable, CaseIterable {
    case zero
    case full
    case unscored
  }
}
