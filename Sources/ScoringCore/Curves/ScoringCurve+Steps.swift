/// What a started but unfinished step costs.
public enum PartialStep: String, Hashable, Sendable, CaseIterable {
  /// 不足一档不扣: only full steps cost.
  case ignored
  /// 不足一档按一档扣
  case counted
}

extension ScoringCurve {
  /// 每低 s 扣 d，扣完为止: below `base` every step of the measure costs a part of the points, down to nothing.
  ///
  /// A rate of 92.8 % against a base of 100 %, 2 of 5 points for each 5 %: one full step, 3 of 5 points.
  /// - Parameters:
  ///   - base: the value from which on nothing is deducted.
  ///   - step: the size of a step, above zero.
  ///   - deduction: what a step costs, as a share of the points; above zero.
  /// - Source: 湖南省经信委 2015 部门整体支出评分表; 江西省政协 2017 (DOMAIN M11)
  public static func stepsDown(
    from base: Ratio,
    every step: Ratio,
    costing deduction: Ratio,
    partial: PartialStep
  ) throws(StepFault) -> ScoringCurve {
    guard step > .zero, deduction > .zero else { throw .notAboveZero }
    do throws(ArithmeticFault) {
      var pieces: [CurvePiece] = []
      var edge = partial == .ignored ? try base.subtracting(step) : base
      var upper: CurveEdge?
      var rate = Ratio.one
      while rate > .zero {
        guard pieces.count < maximumSteps else { throw ArithmeticFault.overflow }
        // Exactly a full step below: where only full steps cost, that step is used up.
        pieces.append(CurvePiece(from: CurveEdge(edge, isIncluded: partial == .counted), to: upper, rate: rate))
        upper = CurveEdge(edge, isIncluded: partial == .ignored)
        edge = try edge.subtracting(step)
        rate = try rate.subtracting(deduction)
      }
      pieces.append(CurvePiece(from: nil, to: upper, rate: .zero))
      return ScoringCurve(unchecked: pieces.reversed())
    } catch {
      throw .tooManySteps
    }
  }

  private static var maximumSteps: Int { 1_000 }
}

/// Why steps do not make a curve.
public enum StepFault: Error, Hashable, Sendable {
  /// A step and its deduction must both be above zero.
  case notAboveZero
  /// Nothing would be left only after more than a thousand steps.
  case tooManySteps
}
