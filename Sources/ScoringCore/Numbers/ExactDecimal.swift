/// A decimal number as people write it: 37.24, −0.3, 1261.312.
///
/// - Range: 18 significant digits, at most 18 of them after the point.
/// - Rounding: none, ever; an operation that would need to round reports an overflow instead.
///
/// Trailing zeros are not kept, so that equal numbers are equal values: 95.0 is 95.
public struct ExactDecimal: Hashable, Sendable {
  /// The digits as a whole number: 3724 for 37.24.
  public let coefficient: Int64
  /// How many of the digits stand after the point, 0…18: 2 for 37.24.
  public let scale: UInt8

  public static let zero = ExactDecimal(0)
  public static let maximumScale: UInt8 = 18

  public init(_ whole: Int64) {
    coefficient = whole
    scale = 0
  }

  /// - Throws: `.overflow` when `scale` is above 18 after trailing zeros are dropped.
  public init(coefficient: Int64, scale: Int) throws(ArithmeticFault) {
    var (digits, places) = (coefficient, scale)
    while places > 0, digits % 10 == 0 {
      digits /= 10
      places -= 1
    }
    guard (0...Int(Self.maximumScale)).contains(places) else { throw .overflow }
    self.coefficient = digits
    self.scale = UInt8(places)
  }

  /// - Throws: `.overflow` when the number, without trailing zeros, has more digits than fit.
  init(wide: Int128, scale: Int) throws(ArithmeticFault) {
    var digits = wide
    var places = scale
    while places > 0, digits % 10 == 0 {
      digits /= 10
      places -= 1
    }
    guard let coefficient = Int64(exactly: digits), places <= Int(Self.maximumScale), places >= 0 else {
      throw .overflow
    }
    self.coefficient = coefficient
    self.scale = UInt8(places)
  }
}

extension ExactDecimal {
  public var isNegative: Bool { coefficient < 0 }
  public var isZero: Bool { coefficient == 0 }

  public func adding(_ other: ExactDecimal) throws(ArithmeticFault) -> ExactDecimal {
    let (left, right, scale) = Self.aligned(self, other)
    return try ExactDecimal(wide: left + right, scale: Int(scale))
  }

  public func subtracting(_ other: ExactDecimal) throws(ArithmeticFault) -> ExactDecimal {
    let (left, right, scale) = Self.aligned(self, other)
    return try ExactDecimal(wide: left - right, scale: Int(scale))
  }

  public func multiplied(by other: ExactDecimal) throws(ArithmeticFault) -> ExactDecimal {
    try ExactDecimal(
      wide: Int128(coefficient) * Int128(other.coefficient),
      scale: Int(scale) + Int(other.scale)
    )
  }

  /// Both coefficients at the larger scale. 63 bits times 10¹⁸ is below 2¹²³, so this cannot overflow.
  static func aligned(_ left: ExactDecimal, _ right: ExactDecimal) -> (Int128, Int128, scale: UInt8) {
    let scale = max(left.scale, right.scale)
    return (
      Int128(left.coefficient) * PowerOfTen[Int(scale - left.scale)],
      Int128(right.coefficient) * PowerOfTen[Int(scale - right.scale)],
      scale
    )
  }
}

extension ExactDecimal: Comparable {
  public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    if left.scale == right.scale { return left.coefficient < right.coefficient }
    let (leftDigits, rightDigits, _) = aligned(left, right)
    return leftDigits < rightDigits
  }
}
