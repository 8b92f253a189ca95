/// The share of the points that a level of a qualitative scale may earn, such as 80 % (含) to 100 %.
public struct LevelBand: Hashable, Sendable {
  public let lower: CurveEdge
  public let upper: CurveEdge
  /// What the level earns when no rater has chosen a share inside the band.
  public let defaultRate: Ratio

  public init(from lower: CurveEdge, to upper: CurveEdge, defaultRate: Ratio) {
    self.lower = lower
    self.upper = upper
    self.defaultRate = defaultRate
  }

  public func contains(_ share: Ratio) -> Bool {
    CurvePiece(from: lower, to: upper, rate: .zero).contains(share)
  }
}
