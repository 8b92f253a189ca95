import ScoringCore

/// A ratio as a percentage for the eye: `87.50%`.
///
/// - Rounding: half-up at the second place, for display only.
enum PercentText {
  /// Without zeros at the end: `87.5%`, `100%`.
  static func short(_ ratio: Ratio) -> String {
    var digits = text(ratio).dropLast()
    while digits.last == "0" { digits.removeLast() }
    if digits.last == "." { digits.removeLast() }
    return digits + "%"
  }

  static func text(_ ratio: Ratio) -> String {
    let scaled = Int128(ratio.numerator) * 10_000
    let (quotient, remainder) = scaled.magnitude.quotientAndRemainder(dividingBy: Int128(ratio.denominator).magnitude)
    let hundredths = remainder * 2 >= UInt128(ratio.denominator.magnitude) ? quotient + 1 : quotient
    let places = String(hundredths % 100)
    let sign = ratio.isNegative && hundredths > 0 ? "-" : ""
    return sign + String(hundredths / 100) + "." + (places.utf8.count < 2 ? "0" : "") + places + "%"
  }
}
