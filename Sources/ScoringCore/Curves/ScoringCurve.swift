/// How a measured value earns a rate of the points: straight pieces, side by side, that cover every value once.
///
/// Proportional scoring, tiers, step deductions, tolerance bands: all of them are curves with other edges, and the
/// files named after them build them.
///
/// - Range: rates lie within 0…1, both included.
public struct ScoringCurve: Hashable, Sendable {
  /// From the lowest value to the highest; the first has no lower edge and the last no upper one.
  public let pieces: [CurvePiece]

  /// - Throws: the first ``CurveFault`` found, from below.
  public init(_ pieces: [CurvePiece]) throws(CurveFault) {
    self.pieces = try Self.checked(pieces)
  }

  /// For curves that are right by construction.
  init(unchecked pieces: [CurvePiece]) {
    self.pieces = pieces
  }

  /// - Throws: `.overflow` when the rate cannot be carried exactly.
  /// - Complexity: O(number of pieces)
  public func rate(at value: Ratio) throws(ArithmeticFault) -> Ratio {
    guard let piece = piece(at: value) else { return .zero }
    return try piece.rate(at: value)
  }

  /// The piece that holds `value`; there is always exactly one in a checked curve.
  public func piece(at value: Ratio) -> CurvePiece? {
    pieces.first { $0.contains(value) }
  }

  /// The rate of everything above the last edge.
  public var rateAboveAll: Ratio { pieces.last?.rateAtUpper ?? .zero }
}

/// Why pieces do not make a curve.
public enum CurveFault: Error, Hashable, Sendable {
  case noPieces
  /// The piece ends where it begins, or before.
  case emptyPiece(index: Int)
  /// No piece holds the values from here on.
  case gap(at: Ratio, before: Int)
  /// Two pieces hold this value.
  case overlap(at: Ratio, index: Int)
  /// The lowest values, or the highest, are held by no piece.
  case openEnd(index: Int)
  /// A piece without end must be level.
  case endlessSlope(index: Int)
  case rateOutOfRange(Ratio, index: Int)
}

extension ScoringCurve {
  private static func checked(_ pieces: [CurvePiece]) throws(CurveFault) -> [CurvePiece] {
    guard let first = pieces.first, let last = pieces.last else { throw .noPieces }
    for (index, piece) in pieces.enumerated() {
      for rate in [piece.rateAtLower, piece.rateAtUpper] where rate < .zero || rate > .one {
        throw .rateOutOfRange(rate, index: index)
      }
      if let lower = piece.lower, let upper = piece.upper {
        let isPoint = lower.at == upper.at && lower.isIncluded && upper.isIncluded && piece.isLevel
        guard lower.at < upper.at || isPoint else { throw .emptyPiece(index: index) }
      } else if !piece.isLevel {
        throw .endlessSlope(index: index)
      }
    }
    guard first.lower == nil else { throw .openEnd(index: 0) }
    guard last.upper == nil else { throw .openEnd(index: pieces.count - 1) }
    for index in pieces.indices.dropFirst() {
      try checkJoint(after: pieces[index - 1], before: pieces[index], index: index)
    }
    return pieces
  }

  private static func checkJoint(after left: CurvePiece, before right: CurvePiece, index: Int) throws(CurveFault) {
    guard let upper = left.upper else { throw .overlap(at: right.lower?.at ?? .zero, index: index) }
    guard let lower = right.lower else { throw .overlap(at: upper.at, index: index) }
    if upper.at < lower.at { throw .gap(at: upper.at, before: index) }
    if upper.at > lower.at { throw .overlap(at: lower.at, index: index) }
    switch (upper.isIncluded, lower.isIncluded) {
    case (true, true): throw .overlap(at: upper.at, index: index)
    case (false, false): throw .gap(at: upper.at, before: index)
    default: break
    }
  }
}
