import ScoringCore
import SelfEvaluation

/// Percentages as papers show them: always with the same number of places, rounded half-up once.
public enum PercentText {
  /// 24/48 → `50.00%`, 2/3 → `66.67%`
  public static func text(_ ratio: Ratio, places: Int = 2) -> String {
    let places = min(max(places, 0), 9)
    var unit: UInt128 = 1
    for _ in 0..<places { unit *= 10 }
    // 63 bits times 100 and ten to the ninth stay below 2¹²⁸.
    let magnitude = UInt128(ratio.numerator.magnitude) * 100 * unit
    let divisor = UInt128(ratio.denominator.magnitude)
    var (quotient, remainder) = magnitude.quotientAndRemainder(dividingBy: divisor)
    if remainder >= divisor - remainder { quotient += 1 }
    let (whole, rest) = quotient.quotientAndRemainder(dividingBy: unit)
    let sign = ratio.isNegative && quotient > 0 ? "-" : ""
    guard places > 0 else { return "\(sign)\(whole)%" }
    let digits = String(rest)
    return "\(sign)\(whole).\(String(repeating: "0", count: places - digits.count))\(digits)%"
  }
}

/// An exact quotient inside a formula.
enum FractionText {
  /// `12/15`, or `3` when it is a whole number as it stands.
  static func text(_ ratio: Ratio) -> String {
    RatioText.fraction(ratio)
  }
}
