extension ExactDecimal {
  /// Reads plain digits with an optional sign and point: `-12.50`. No blanks, separators or exponent; a written
  /// notation such as `1,200` or `３.５` is the concern of whoever reads documents.
  ///
  /// - Returns: `nil` when the text is not of that form or has more digits than fit.
  public init?(_ text: some StringProtocol) {
    let read =
      text.utf8.withContiguousStorageIfAvailable { ExactDecimal(utf8: $0) } ?? ExactDecimal(utf8: Array(text.utf8))
    guard let read else { return nil }
    self = read
  }

  private init?(utf8 bytes: some Collection<UInt8>) {
    var digits: Int128 = 0
    var scale = 0
    var seenDigit = false
    var seenPoint = false
    var isNegative = false
    var isFirst = true
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "-") where isFirst: isNegative = true
      case UInt8(ascii: "+") where isFirst: break
      case UInt8(ascii: ".") where seenDigit && !seenPoint: seenPoint = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard digits < Self.mostDigits else { return nil }
        digits = digits * 10 + Int128(byte - UInt8(ascii: "0"))
        seenDigit = true
        if seenPoint { scale += 1 }
      default: return nil
      }
      isFirst = false
    }
    guard seenDigit, !seenPoint || scale > 0 else { return nil }
    do throws(ArithmeticFault) {
      try self.init(wide: isNegative ? -digits : digits, scale: scale)
    } catch {
      return nil
    }
  }

  /// One more digit fits below this, whatever it is.
  private static let mostDigits = PowerOfTen[18] * 1_000_000_000_000_000_000

  /// The shortest plain form: `37.24`, `-0.3`, `95`.
  public var text: String { Self.text(coefficient: coefficient, scale: Int(scale)) }

  /// With at least so many places after the point: `24.00`.
  public func text(minimumPlaces places: Int) -> String {
    let text = text
    let present = Int(scale)
    guard present < places else { return text }
    return text + (present == 0 ? "." : "") + String(repeating: "0", count: places - present)
  }

  static func text(coefficient: Int64, scale: Int) -> String {
    let sign = coefficient < 0 ? "-" : ""
    guard scale > 0 else { return sign + String(coefficient.magnitude) }
    let unit = UInt64(truncatingIfNeeded: PowerOfTen[scale])
    let (whole, rest) = coefficient.magnitude.quotientAndRemainder(dividingBy: unit)
    let places = String(rest)
    return sign + String(whole) + "." + String(repeating: "0", count: scale - places.utf8.count) + places
  }
}
