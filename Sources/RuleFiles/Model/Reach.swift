import ScoringCore

/// The values that a measure can take at all: a piece of a curve outside them can never be exercised.
public struct Reach: Hashable, Sendable {
  /// `nil` reaches down, or up, without end. Both ends are included.
  public let lower: Ratio?
  public let upper: Ratio?

  /// - Parameters: ends that are `nil` are open; the others are included.
  public init(from lower: Ratio?, to upper: Ratio?) {
    self.lower = lower
    self.upper = upper
  }

  /// What a measure of actuals can give.
  public init(of measure: Measure, under negativeActual: NegativeActualPolicy) {
    let canBeNegative = negativeActual == .asWritten
    switch measure {
    case .ratio, .reverseRatio, .value: self.init(from: canBeNegative ? nil : .zero, to: nil)
    case .linearExcess: self.init(from: nil, to: canBeNegative ? nil : Ratio(2))
    case .closeness: self.init(from: canBeNegative ? nil : .zero, to: .one)
    case .deviation: self.init(from: canBeNegative ? nil : Ratio(-1), to: nil)
    case .daysLate: self.init(from: nil, to: nil)
    }
  }

  /// The indices of the pieces that a value can fall into.
  public func pieces(of curve: ScoringCurve) -> [Int] {
    curve.pieces.indices.filter { isReached(curve.pieces[$0]) }
  }

  private func isReached(_ piece: CurvePiece) -> Bool {
    if let lower, let end = piece.upper, end.at < lower || (end.at == lower && !end.isIncluded) { return false }
    if let upper, let end = piece.lower, end.at > upper || (end.at == upper && !end.isIncluded) { return false }
    return true
  }
}
