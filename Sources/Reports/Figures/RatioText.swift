import ScoringCore

/// An exact quotient as people write it, rounded half-up once.
public enum RatioText {
  /// With two places: 24/48 → `50.00%`, 2/3 → `66.67%`.
  public static func percent(_ ratio: Ratio, places: Int = 2) -> String {
    fixed(scaled: Int128(ratio.numerator) * 100, over: Int128(ratio.denominator), places: places) + "%"
  }

  /// With at most so many places and no zeros at its end: 2/3 → `0.666667`, 1/2 → `0.5`.
  public static func decimal(_ ratio: Ratio, places: Int = 6) -> String {
    var text = fixed(scaled: Int128(ratio.numerator), over: Int128(ratio.denominator), places: places)
    guard text.contains(".") else { return text }
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    return text == "-0" ? "0" : text
  }

  /// `12/15`, or `3` when it is a whole number as it stands.
  public static func fraction(_ ratio: Ratio) -> String {
    ratio.denominator == 1 ? String(ratio.numerator) : "\(ratio.numerator)/\(ratio.denominator)"
  }

  /// 63 bits times 100 and ten to the ninth stay below 2¹²⁷.
  private static func fixed(scaled numerator: Int128, over denominator: Int128, places: Int) -> String {
    let places = min(max(places, 0), 9)
    var unit: Int128 = 1
    for _ in 0..<places { unit *= 10 }
    let magnitude = numerator.magnitude * unit.magnitude
    var (quotient, remainder) = magnitude.quotientAndRemainder(dividingBy: denominator.magnitude)
    if remainder >= denominator.magnitude - remainder { quotient += 1 }
    let (whole, rest) = quotient.quotientAndRemainder(dividingBy: unit.magnitude)
    let sign = numerator < 0 && quotient > 0 ? "-" : ""
    guard places > 0 else { return sign + String(whole) }
    let digits = String(rest)
    return sign + String(whole) + "." + String(repeating: "0", count: places - digits.count) + digits
  }
}
