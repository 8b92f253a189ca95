/// An end of a piece of a curve, and whether it belongs to the piece (含).
public struct CurveEdge: Hashable, Sendable {
  public let at: Ratio
  public let isIncluded: Bool

  public init(_ at: Ratio, isIncluded: Bool) {
    self.at = at
    self.isIncluded = isIncluded
  }
}

/// A stretch of a curve: between two edges the rate runs straight from one value to the other.
public struct CurvePiece: Hashable, Sendable {
  /// `nil` reaches down without end; the rate is constant there.
  public let lower: CurveEdge?
  /// `nil` reaches up without end; the rate is constant there.
  public let upper: CurveEdge?
  public let rateAtLower: Ratio
  public let rateAtUpper: Ratio

  public init(from lower: CurveEdge?, to upper: CurveEdge?, rate rateAtLower: Ratio, risingTo rateAtUpper: Ratio) {
    self.lower = lower
    self.upper = upper
    self.rateAtLower = rateAtLower
    self.rateAtUpper = rateAtUpper
  }

  /// A level stretch: a tier.
  public init(from lower: CurveEdge?, to upper: CurveEdge?, rate: Ratio) {
    self.init(from: lower, to: upper, rate: rate, risingTo: rate)
  }

  public var isLevel: Bool { rateAtLower == rateAtUpper }

  public func contains(_ value: Ratio) -> Bool {
    if let lower, value < lower.at || (value == lower.at && !lower.isIncluded) { return false }
    if let upper, value > upper.at || (value == upper.at && !upper.isIncluded) { return false }
    return true
  }

  /// The rate at `value`, which lies in this piece: r₀ + (x − x₀) · (r₁ − r₀) / (x₁ − x₀).
  func rate(at value: Ratio) throws(ArithmeticFault) -> Ratio {
    guard !isLevel, let lower, let upper else { return rateAtLower }
    // The commonest piece by far: the rate is the attainment itself.
    if lower.at == rateAtLower, upper.at == rateAtUpper { return value }
    let rise = try WideRatio(rateAtUpper).subtracting(WideRatio(rateAtLower))
    let run = try WideRatio(upper.at).subtracting(WideRatio(lower.at))
    let way = try WideRatio(value).subtracting(WideRatio(lower.at))
    return try Ratio(WideRatio(rateAtLower).adding(way.multiplied(by: rise.divided(by: run))))
  }
}
