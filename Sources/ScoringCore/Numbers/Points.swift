/// Points of a score or of a weight.
///
/// - Unit: 1/10 000 of a point, so that up to four places can be kept exactly.
/// - Rounding: none here; see ``Rounding``.
public struct Points: Hashable, Sendable, BitwiseCopyable {
  public let tenThousandths: Int64

  public static let places = 4
  public static let zero = Points(tenThousandths: 0)

  public init(tenThousandths: Int64) {
    self.tenThousandths = tenThousandths
  }

  /// - Throws: `.overflow` when the decimal has more than four places or is too large.
  public init(_ decimal: ExactDecimal) throws(ArithmeticFault) {
    guard Int(decimal.scale) <= Self.places else { throw .overflow }
    let raw = Int128(decimal.coefficient) * PowerOfTen[Self.places - Int(decimal.scale)]
    guard let tenThousandths = Int64(exactly: raw) else { throw .overflow }
    self.tenThousandths = tenThousandths
  }

  public init(whole: Int32) {
    tenThousandths = Int64(whole) * 10_000
  }

  public func adding(_ other: Points) throws(ArithmeticFault) -> Points {
    let (sum, overflow) = tenThousandths.addingReportingOverflow(other.tenThousandths)
    if overflow { throw .overflow }
    return Points(tenThousandths: sum)
  }

  public func subtracting(_ other: Points) throws(ArithmeticFault) -> Points {
    let (difference, overflow) = tenThousandths.subtractingReportingOverflow(other.tenThousandths)
    if overflow { throw .overflow }
    return Points(tenThousandths: difference)
  }
}

extension Points {
  public static func sum(of points: [Points]) throws(ArithmeticFault) -> Points {
    var sum = Points.zero
    for part in points { sum = try sum.adding(part) }
    return sum
  }
}

extension Points: Comparable {
  public static func < (left: Points, right: Points) -> Bool { left.tenThousandths < right.tenThousandths }
}

extension Points {
  /// With at least `places` digits after the point, and as many more as the value needs: `8.50`.
  public func text(places: Int) -> String {
    var coefficient = tenThousandths
    var scale = Self.places
    while scale > places, coefficient % 10 == 0 {
      coefficient /= 10
      scale -= 1
    }
    return ExactDecimal.text(coefficient: coefficient, scale: scale)
  }

  /// The shortest form: `8.5`.
  public var text: String { text(places: 0) }
}

extension Points {
  /// The same value as a decimal.
  public var decimal: ExactDecimal {
    (try? ExactDecimal(coefficient: tenThousandths, scale: Self.places)) ?? .zero
  }
}
