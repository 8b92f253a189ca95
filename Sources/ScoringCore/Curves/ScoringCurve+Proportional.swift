extension ScoringCurve {
  /// 按完成比例: the rate is the attainment itself, at least 0 and at most 1.
  ///
  /// 102 of 120 people with 10 points earn 8.50.
  public static let proportional = ScoringCurve(unchecked: [
    CurvePiece(from: nil, to: CurveEdge(.zero, isIncluded: false), rate: .zero),
    CurvePiece(
      from: CurveEdge(.zero, isIncluded: true),
      to: CurveEdge(.one, isIncluded: false),
      rate: .zero,
      risingTo: .one
    ),
    CurvePiece(from: CurveEdge(.one, isIncluded: true), to: nil, rate: .one),
  ])

  /// 及格门槛: nothing below the threshold, then straight from 0 to 1 between it and full attainment.
  ///
  /// With a threshold of 60 %, 80 % of a target of 10 points earns (0.8 − 0.6) / 0.4 × 10 = 5.00.
  /// - Parameter threshold: within 0…1, 1 excluded.
  public static func proportional(aboveThreshold threshold: Ratio) throws(CurveFault) -> ScoringCurve {
    try ScoringCurve([
      CurvePiece(from: nil, to: CurveEdge(threshold, isIncluded: false), rate: .zero),
      CurvePiece(
        from: CurveEdge(threshold, isIncluded: true),
        to: CurveEdge(.one, isIncluded: false),
        rate: .zero,
        risingTo: .one
      ),
      CurvePiece(from: CurveEdge(.one, isIncluded: true), to: nil, rate: .one),
    ])
  }

  /// 完成得满分，未完成不得分: everything from full attainment on, nothing below.
  public static let allOrNothing = ScoringCurve(unchecked: [
    CurvePiece(from: nil, to: CurveEdge(.one, isIncluded: false), rate: .zero),
    CurvePiece(from: CurveEdge(.one, isIncluded: true), to: nil, rate: .one),
  ])

  /// Full up to zero, nothing above: for measures that count what should not be, such as days of delay.
  public static let noneAboveZero = ScoringCurve(unchecked: [
    CurvePiece(from: nil, to: CurveEdge(.zero, isIncluded: true), rate: .one),
    CurvePiece(from: CurveEdge(.zero, isIncluded: false), to: nil, rate: .zero),
  ])
}
