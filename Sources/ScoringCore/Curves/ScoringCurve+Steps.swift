/// What a started but unfinished step costs.
public enum PartialStep: String, Hashable, Sendable, CaseIterable {
  /// 不足一档不扣: only full steps cost.
  case ignored
  /// 不足一档按一档扣
  case counted
  /// A part of a step costs its part of the deduction.
  case inProportion = "in-proportion"
}

/// On which side of the base a deduction is made.
public enum StepSide: String, Hashable, Sendable, CaseIterable {
  /// 每低…扣
  case below
  /// 每高…扣; with a count of occurrences, 每出现一例扣
  case above
  /// 每相差…扣
  case both
}

extension ScoringCurve {
  /// 每差 s 扣 d，扣完为止: away from `base` every step of the measure costs a part of the points, down to nothing.
  ///
  /// A rate of 92.8 % against a base of 100 %, 2 of 5 points for each 5 %: one full step, 3 of 5 points.
  /// - Parameters:
  ///   - base: the value at which nothing is deducted, and on the other side of which nothing is either.
  ///   - step: the size of a step, above zero.
  ///   - deduction: what a step costs, as a share of the points; above zero.
  ///   - side: where it costs.
  /// - Source: 湖南省经信委 2015 (DOMAIN M11); 财政部中央级行政经费考评 (M12, both sides); 岳阳 (M13, occurrences)
  public static func steps(
    from base: Ratio,
    every step: Ratio,
    costing deduction: Ratio,
    partial: PartialStep,
    side: StepSide = .below
  ) throws(StepFault) -> ScoringCurve {
    guard step > .zero, deduction > .zero else { throw .notAboveZero }
    do throws(ArithmeticFault) {
      // Going down from the base, from the base outwards; going up is its mirror image.
      let down = try falling(from: base, every: step, costing: deduction, partial: partial)
      let up = try down.map { piece throws(ArithmeticFault) in try piece.mirrored(at: base) }
      let atBase = CurveEdge(base, isIncluded: true)
      let pieces =
        switch side {
        case .below: down.reversed() + [CurvePiece(from: atBase, to: nil, rate: .one)]
        case .above: [CurvePiece(from: nil, to: atBase, rate: .one)] + up
        case .both: down.reversed() + [CurvePiece(from: atBase, to: atBase, rate: .one)] + up
        }
      return ScoringCurve(unchecked: joinedWhereLevel(pieces))
    } catch {
      throw .tooManySteps
    }
  }

  /// The pieces strictly below `base`, from there down.
  private static func falling(
    from base: Ratio,
    every step: Ratio,
    costing deduction: Ratio,
    partial: PartialStep
  ) throws(ArithmeticFault) -> [CurvePiece] {
    var pieces: [CurvePiece] = []
    // Exactly a full step below: where only full steps cost, that step is used up.
    let includesEdge = partial != .ignored
    var upper = CurveEdge(base, isIncluded: false)
    var rate = partial == .counted ? try Ratio.one.subtracting(deduction) : .one
    while rate > .zero {
      guard pieces.count < maximumSteps else { throw .overflow }
      let lower = CurveEdge(try upper.at.subtracting(step), isIncluded: includesEdge)
      let next = try rate.subtracting(deduction)
      if partial == .inProportion {
        // One straight piece down to nothing.
        let zeroAt = try base.subtracting(step.multiplied(by: Ratio.one.divided(by: deduction)))
        let end = CurveEdge(zeroAt, isIncluded: true)
        pieces.append(CurvePiece(from: end, to: upper, rate: .zero, risingTo: .one))
        upper = CurveEdge(zeroAt, isIncluded: false)
        break
      }
      pieces.append(CurvePiece(from: lower, to: upper, rate: rate))
      upper = CurveEdge(lower.at, isIncluded: !includesEdge)
      rate = next
    }
    return pieces + [CurvePiece(from: nil, to: upper, rate: .zero)]
  }

  /// Neighbours that earn the same are one piece.
  private static func joinedWhereLevel(_ pieces: [CurvePiece]) -> [CurvePiece] {
    pieces.reduce(into: []) { joined, piece in
      if let last = joined.last, last.isLevel, piece.isLevel, last.rateAtUpper == piece.rateAtLower {
        joined[joined.count - 1] = CurvePiece(from: last.lower, to: piece.upper, rate: piece.rateAtLower)
      } else {
        joined.append(piece)
      }
    }
  }

  private static var maximumSteps: Int { 1_000 }
}

extension CurvePiece {
  /// The same piece on the other side of `center`.
  fileprivate func mirrored(at center: Ratio) throws(ArithmeticFault) -> CurvePiece {
    CurvePiece(
      from: try upper?.mirrored(at: center),
      to: try lower?.mirrored(at: center),
      rate: rateAtUpper,
      risingTo: rateAtLower
    )
  }
}

extension CurveEdge {
  fileprivate func mirrored(at center: Ratio) throws(ArithmeticFault) -> CurveEdge {
    CurveEdge(try center.adding(center).subtracting(at), isIncluded: isIncluded)
  }
}

/// Why steps do not make a curve.
public enum StepFault: Error, Hashable, Sendable {
  /// A step and its deduction must both be above zero.
  case notAboveZero
  /// Nothing would be left only after more than a thousand steps.
  case tooManySteps
}
