extension WeighingKernel {
  /// The points that a weighting gives to budget execution and to each indicator, in the smallest unit of the scores.
  ///
  /// - Parameter rules: those of the kernel with other weights.
  /// - Returns: `nil` where they are finer than that unit or more than was said.
  /// - Throws: `.overflow`
  public func units(under rules: ScoringRules) throws(ArithmeticFault) -> [Int64]? {
    let shape = TreeShape(rules.tree)
    let allocation = try PointsAllocation(slots(under: rules), goals: [], under: rules, shape)
    var units: [Int64] = []
    var sum: Int64 = 0
    for points in [form.execution == nil ? .zero : rules.tree.execution?.points ?? .zero] + allocation.indicators {
      let (whole, rest) = points.tenThousandths.quotientAndRemainder(dividingBy: unit)
      guard rest == 0, whole >= 0, whole < limit else { return nil }
      units.append(whole)
      sum += whole
    }
    return sum < limit ? units : nil
  }

  /// Points that tables state are brought along.
  private func slots(under rules: ScoringRules) -> [MeasuredIndicator.Slot] {
    let slots = form.indicators.map { $0.slot }
    guard slots.contains(where: { $0.statedPoints != nil }) else { return slots }
    let stated = StatedPoints(from: evaluator.rules, to: rules).rescaled(slots, goals: []).indicators
    return zip(slots, stated).map { MeasuredIndicator.Slot(node: $0.node, statedPoints: $1) }
  }

  /// Scores of some of the projects, in units.
  ///
  /// - Parameters:
  ///   - units: those of ``units(under:)``.
  ///   - scores: room for as many as `range` has.
  /// - Throws: `.overflow` where an exact sum that is needed cannot be carried.
  public func score(
    _ range: Range<Int>,
    with units: [Int64],
    into scores: UnsafeMutableBufferPointer<Int32>
  ) throws(ArithmeticFault) {
    guard range.lowerBound >= 0, range.upperBound <= count, units.count == rates.width, scores.count >= range.count
    else {
      throw .overflow
    }
    for index in rates.weigh(range, with: units, into: scores) {
      scores[index - range.lowerBound] = try exact(projects[index], units)
    }
  }

  private func exact(_ project: MeasuredProject, _ units: [Int64]) throws(ArithmeticFault) -> Int32 {
    let parts = zip(units, [project.execution?.rate] + project.indicators.map { $0.rate })
      .compactMap { units, rate in rate.map { (units: units, rate: $0) } }
    let rounding = evaluator.rules.rounding
    if rounding.stage != .indicator, let sum = fineSum(parts) { return sum }
    var sum = WideRatio.zero
    for (units, rate) in parts {
      let product = try WideRatio(Points(tenThousandths: units * unit)).multiplied(by: WideRatio(rate))
      sum = try sum.adding(rounding.stage == .indicator ? WideRatio(try rounding.rounded(product)) : product)
    }
    return Int32(truncatingIfNeeded: try rounding.rounded(sum).tenThousandths / unit)
  }

  /// Sums of points below 2³¹ with so many binary places behind them stay within 128 bits.
  private static let finePlaces: UInt128 = 96

  /// The rounded sum by ``finePlaces``, as exact sums of many large denominators are beyond 128 bits.
  ///
  /// - Returns: `nil` where even these leave it open, as they do with exact halves.
  private func fineSum(_ parts: [(units: Int64, rate: Ratio)]) -> Int32? {
    let places = Self.finePlaces
    let sum = parts.reduce(UInt128(1) << (places - 1)) { $0 + UInt128($1.units) * Self.fine($1.rate) }
    let (least, most) = (sum >> places, (sum + UInt128(limit)) >> places)
    return least == most ? Int32(truncatingIfNeeded: least) : nil
  }

  /// A rate between nought and one with ``finePlaces``, rounded down.
  private static func fine(_ rate: Ratio) -> UInt128 {
    let (numerator, denominator) = (UInt64(rate.numerator), UInt64(rate.denominator))
    if numerator == denominator { return 1 << finePlaces }
    let upper = denominator.dividingFullWidth((numerator, 0))
    let lower = denominator.dividingFullWidth((upper.remainder, 0))
    return (UInt128(upper.quotient) << 64 | UInt128(lower.quotient)) >> (128 - finePlaces)
  }
}
