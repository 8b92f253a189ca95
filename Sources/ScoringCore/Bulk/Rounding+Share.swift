/// Rounding a share of points in whole numbers, which is what nearly every score is.
extension Rounding {
  /// `points × rate`, rounded once.
  ///
  /// - Returns: `nil` when the product does not fit into 64 bits.
  func rounded(_ points: Points, times rate: Ratio) -> Points? {
    rounded(points, times: rate.numerator, over: rate.denominator)
  }

  /// - Parameters:
  ///   - numerator: at least zero and not above `denominator`, as every rate is.
  ///   - denominator: above zero.
  func rounded(_ points: Points, times numerator: Int64, over denominator: Int64) -> Points? {
    let step = unit
    let (product, isTooLarge) = points.tenThousandths.multipliedReportingOverflow(by: numerator)
    let (divisor, isTooFine) = denominator.multipliedReportingOverflow(by: step)
    guard !isTooLarge, !isTooFine, product >= 0 else { return nil }
    var units = UInt64(bitPattern: product) / UInt64(bitPattern: divisor)
    let rest = product &- Int64(bitPattern: units) &* divisor
    if rest > 0, roundsUp(isOdd: units & 1 == 1, rest: rest, complement: divisor &- rest) { units &+= 1 }
    // Points finer than the places that are kept must not be rounded beyond themselves.
    return Points(tenThousandths: min(Int64(bitPattern: units) &* step, points.tenThousandths))
  }

  /// The smallest amount that is kept, in 1/10 000 of a point.
  var unit: Int64 {
    switch places {
    case 0: 10_000
    case 1: 1_000
    case 2: 100
    case 3: 10
    default: 1
    }
  }

  private func roundsUp(isOdd: Bool, rest: Int64, complement: Int64) -> Bool {
    switch mode {
    case .down: false
    case .up: true
    case .halfUp: rest >= complement
    case .halfEven: rest > complement || (rest == complement && isOdd)
    }
  }
}
