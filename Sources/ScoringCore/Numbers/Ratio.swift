/// A quotient of whole numbers, kept as a pair until it is rounded once, at the end.
///
/// The pair is kept as it was given, so that an explanation can show 12 ÷ 15; results of arithmetic are reduced only
/// when they would not fit otherwise. Two ratios are equal when their values are: 12/15 == 4/5.
public struct Ratio: Sendable {
  public let numerator: Int64
  /// Always above zero.
  public let denominator: Int64

  public static let zero = Ratio(0)
  public static let one = Ratio(1)

  public init(_ whole: Int64) {
    numerator = whole
    denominator = 1
  }

  /// - Throws: `.divisionByZero`; `.overflow` when the reduced pair does not fit into 64 bits.
  public init(_ numerator: Int64, over denominator: Int64) throws(ArithmeticFault) {
    try self.init(WideRatio(Int128(numerator), over: Int128(denominator)))
  }

  public init(_ decimal: ExactDecimal) throws(ArithmeticFault) {
    if decimal.scale == 0 {
      self.init(decimal.coefficient)
      return
    }
    try self.init(WideRatio(Int128(decimal.coefficient), over: PowerOfTen[Int(decimal.scale)]))
  }

  /// The quotient of two decimals, exactly.
  public init(_ dividend: ExactDecimal, over divisor: ExactDecimal) throws(ArithmeticFault) {
    if dividend.scale == divisor.scale, divisor.coefficient > 0 {
      self = Ratio(positive: divisor.coefficient, below: dividend.coefficient)
      return
    }
    let (numerator, denominator, _) = ExactDecimal.aligned(dividend, divisor)
    try self.init(WideRatio(numerator, over: denominator))
  }

  private init(positive denominator: Int64, below numerator: Int64) {
    self.numerator = numerator
    self.denominator = denominator
  }

  init(_ wide: WideRatio) throws(ArithmeticFault) {
    if let numerator = Int64(exactly: wide.numerator), let denominator = Int64(exactly: wide.denominator) {
      self.numerator = numerator
      self.denominator = denominator
      return
    }
    let reduced = wide.reduced
    guard let numerator = Int64(exactly: reduced.numerator), let denominator = Int64(exactly: reduced.denominator)
    else { throw .overflow }
    self.numerator = numerator
    self.denominator = denominator
  }
}

extension Ratio {
  public func adding(_ other: Ratio) throws(ArithmeticFault) -> Ratio {
    try Ratio(WideRatio(self).adding(WideRatio(other)))
  }

  public func subtracting(_ other: Ratio) throws(ArithmeticFault) -> Ratio {
    try Ratio(WideRatio(self).subtracting(WideRatio(other)))
  }

  public func multiplied(by other: Ratio) throws(ArithmeticFault) -> Ratio {
    try Ratio(WideRatio(self).multiplied(by: WideRatio(other)))
  }

  /// - Throws: `.divisionByZero`, `.overflow`.
  public func divided(by other: Ratio) throws(ArithmeticFault) -> Ratio {
    try Ratio(WideRatio(self).divided(by: WideRatio(other)))
  }

  public var isNegative: Bool { numerator < 0 }
}

extension Ratio: Hashable, Comparable {
  public static func == (left: Ratio, right: Ratio) -> Bool {
    left.numerator.multipliedFullWidth(by: right.denominator)
      == right.numerator.multipliedFullWidth(by: left.denominator)
  }

  public static func < (left: Ratio, right: Ratio) -> Bool {
    Int128(left.numerator) * Int128(right.denominator) < Int128(right.numerator) * Int128(left.denominator)
  }

  public func hash(into hasher: inout Hasher) {
    let reduced = WideRatio(self).reduced
    hasher.combine(Int64(truncatingIfNeeded: reduced.numerator))
    hasher.combine(Int64(truncatingIfNeeded: reduced.denominator))
  }
}
