/// A ratio of 128-bit numbers: the room in which intermediate results and exact sums of ratios live.
struct WideRatio: Sendable {
  let numerator: Int128
  /// Always above zero.
  let denominator: Int128

  static let zero = WideRatio(whole: 0)

  init(whole: Int128) {
    numerator = whole
    denominator = 1
  }

  init(_ ratio: Ratio) {
    numerator = Int128(ratio.numerator)
    denominator = Int128(ratio.denominator)
  }

  /// The value in points.
  init(_ points: Points) {
    numerator = Int128(points.tenThousandths)
    denominator = 10_000
  }

  init(_ numerator: Int128, over denominator: Int128) throws(ArithmeticFault) {
    guard denominator != 0 else { throw .divisionByZero }
    guard numerator != .min, denominator != .min else { throw .overflow }
    self.numerator = denominator < 0 ? -numerator : numerator
    self.denominator = denominator < 0 ? -denominator : denominator
  }

  /// The same value in lowest terms.
  var reduced: WideRatio {
    let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    guard divisor > 1, let divisor = Int128(exactly: divisor) else { return self }
    return WideRatio(reducedNumerator: numerator / divisor, denominator: denominator / divisor)
  }

  func adding(_ other: WideRatio) throws(ArithmeticFault) -> WideRatio {
    if let sum = plainSum(other) { return sum }
    guard let sum = reduced.plainSum(other.reduced) else { throw .overflow }
    return sum
  }

  func subtracting(_ other: WideRatio) throws(ArithmeticFault) -> WideRatio {
    try adding(WideRatio(reducedNumerator: -other.numerator, denominator: other.denominator))
  }

  func multiplied(by other: WideRatio) throws(ArithmeticFault) -> WideRatio {
    if let product = plainProduct(other) { return product }
    // Cross-reducing first keeps every product as small as it can be.
    let left = try WideRatio(numerator, over: other.denominator).reduced
    let right = try WideRatio(other.numerator, over: denominator).reduced
    guard let product = left.plainProduct(right) else { throw .overflow }
    return product
  }

  func divided(by other: WideRatio) throws(ArithmeticFault) -> WideRatio {
    try multiplied(by: WideRatio(other.denominator, over: other.numerator))
  }

  private init(reducedNumerator numerator: Int128, denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }

  private func plainSum(_ other: WideRatio) -> WideRatio? {
    if denominator == other.denominator {
      let (sum, overflow) = numerator.addingReportingOverflow(other.numerator)
      return overflow || sum == .min ? nil : WideRatio(reducedNumerator: sum, denominator: denominator)
    }
    let (left, leftOverflow) = numerator.multipliedReportingOverflow(by: other.denominator)
    let (right, rightOverflow) = other.numerator.multipliedReportingOverflow(by: denominator)
    let (sum, sumOverflow) = left.addingReportingOverflow(right)
    let (common, commonOverflow) = denominator.multipliedReportingOverflow(by: other.denominator)
    guard !leftOverflow, !rightOverflow, !sumOverflow, !commonOverflow, sum != .min else { return nil }
    return WideRatio(reducedNumerator: sum, denominator: common)
  }

  private func plainProduct(_ other: WideRatio) -> WideRatio? {
    let (upper, upperOverflow) = numerator.multipliedReportingOverflow(by: other.numerator)
    let (lower, lowerOverflow) = denominator.multipliedReportingOverflow(by: other.denominator)
    guard !upperOverflow, !lowerOverflow, upper != .min else { return nil }
    return WideRatio(reducedNumerator: upper, denominator: lower)
  }

  private static func greatestCommonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
    var (larger, smaller) = (left, right)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return larger
  }
}

extension WideRatio {
  static func < (left: WideRatio, right: WideRatio) throws(ArithmeticFault) -> Bool {
    try left.subtracting(right).numerator < 0
  }
}
