import ScoringCore
import Testing

@Suite struct ScoringCurveTests {
  private func edge(_ at: String, included: Bool) throws -> CurveEdge { CurveEdge(try ratio(at), isIncluded: included) }

  @Test(arguments: [("-1", "0"), ("0", "0"), ("0.85", "0.85"), ("1", "1"), ("1.5", "1")])
  func proportionalStaysWithinItsPoints(value: String, rate: String) throws {
    #expect(try ScoringCurve.proportional.rate(at: ratio(value)) == ratio(rate))
  }

  /// 财预〔2021〕101号 as recalled (DOMAIN M7): (0.8 − 0.6) / 0.4 = 0.5.
  @Test(arguments: [("0.59", "0"), ("0.6", "0"), ("0.8", "0.5"), ("0.9", "0.75"), ("1", "1"), ("2", "1")])
  func aThresholdStartsFromNothing(value: String, rate: String) throws {
    #expect(try ScoringCurve.proportional(aboveThreshold: ratio("0.6")).rate(at: ratio(value)) == ratio(rate))
  }

  /// 湖南 2015: base 100, 2 of 5 points for every 5 % below. 92.8 is one full step below: 3 of 5.
  @Test(arguments: [
    ("100", "1"), ("120", "1"), ("95.1", "1"), ("95", "0.6"), ("92.8", "0.6"), ("90", "0.2"), ("85.01", "0.2"),
    ("85", "0"), ("0", "0"),
  ])
  func fullStepsCost(value: String, rate: String) throws {
    let curve = try ScoringCurve.steps(
      from: ratio("100"),
      every: ratio("5"),
      costing: ratio("0.4"),
      partial: .ignored
    )
    #expect(try curve.rate(at: ratio(value)) == ratio(rate))
    _ = try ScoringCurve(curve.pieces)
  }

  @Test(arguments: [("100", "1"), ("99.9", "0.6"), ("95", "0.6"), ("94.9", "0.2"), ("90", "0.2"), ("89", "0")])
  func startedStepsCostWhereTheRuleSaysSo(value: String, rate: String) throws {
    let curve = try ScoringCurve.steps(
      from: ratio("100"),
      every: ratio("5"),
      costing: ratio("0.4"),
      partial: .counted
    )
    #expect(try curve.rate(at: ratio(value)) == ratio(rate))
    _ = try ScoringCurve(curve.pieces)
  }

  /// 岳阳: 90 → 5 of 5, 80(含)-90 → 4, below → 0. The side that belongs decides at the edge.
  @Test func tiersRespectTheSideThatBelongs() throws {
    let curve = try ScoringCurve([
      CurvePiece(from: nil, to: edge("80", included: false), rate: .zero),
      CurvePiece(from: edge("80", included: true), to: edge("90", included: false), rate: ratio("0.8")),
      CurvePiece(from: edge("90", included: true), to: nil, rate: .one),
    ])
    #expect(try curve.rate(at: ratio("79.99")) == .zero)
    #expect(try curve.rate(at: ratio("80")) == ratio("0.8"))
    #expect(try curve.rate(at: ratio("89.99")) == ratio("0.8"))
    #expect(try curve.rate(at: ratio("90")) == .one)
  }

  @Test func refusesGapsOverlapsAndOpenEnds() throws {
    let low = CurvePiece(from: nil, to: try edge("80", included: false), rate: .zero)
    let high = CurvePiece(from: try edge("80", included: true), to: nil, rate: .one)
    let later = CurvePiece(from: try edge("85", included: true), to: nil, rate: .one)
    let earlier = CurvePiece(from: try edge("75", included: true), to: nil, rate: .one)
    let withoutEdge = CurvePiece(from: try edge("80", included: false), to: nil, rate: .one)
    let steep = CurvePiece(from: try edge("80", included: true), to: nil, rate: .zero, risingTo: .one)
    let tooMuch = CurvePiece(from: try edge("80", included: true), to: nil, rate: Ratio(2))
    #expect(throws: Never.self) { try ScoringCurve([low, high]) }
    #expect(throws: CurveFault.noPieces) { try ScoringCurve([]) }
    #expect(throws: CurveFault.gap(at: try ratio("80"), before: 1)) { try ScoringCurve([low, later]) }
    #expect(throws: CurveFault.overlap(at: try ratio("75"), index: 1)) { try ScoringCurve([low, earlier]) }
    #expect(throws: CurveFault.gap(at: try ratio("80"), before: 1)) { try ScoringCurve([low, withoutEdge]) }
    #expect(throws: CurveFault.openEnd(index: 0)) { try ScoringCurve([high]) }
    #expect(throws: CurveFault.openEnd(index: 0)) { try ScoringCurve([low]) }
    #expect(throws: CurveFault.endlessSlope(index: 1)) { try ScoringCurve([low, steep]) }
    #expect(throws: CurveFault.rateOutOfRange(Ratio(2), index: 1)) { try ScoringCurve([low, tooMuch]) }
  }
}
