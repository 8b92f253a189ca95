import ScoringCore

/// Ratios as people read them, rounded half up for reading only; nothing is computed from these texts.
public enum RatioText {
  /// `86.20%`; whole percents without places: `50%`.
  public static func percent(_ ratio: Ratio, places: Int = 2) -> String {
    rounded(ratio, scale: places + 2, shownScale: places) + "%"
  }

  /// `0.955556`; exact when it ends within `places`, and then without trailing zeros.
  public static func decimal(_ ratio: Ratio, places: Int = 6) -> String {
    rounded(ratio, scale: places, shownScale: places)
  }

  /// The decimal value, with … where it goes on.
  public static func value(_ ratio: Ratio) -> String { decimal(ratio) + (isExact(ratio) ? "" : "…") }

  /// Whether the ratio ends within `places` after the point.
  public static func isExact(_ ratio: Ratio, places: Int = 6) -> Bool {
    var power: Int128 = 1
    for _ in 0..<places { power *= 10 }
    return (Int128(ratio.numerator) * power) % Int128(ratio.denominator) == 0
  }

  /// `86 ÷ 90`, the pair as it stands.
  public static func quotient(_ ratio: Ratio) -> String { "\(ratio.numerator) ÷ \(ratio.denominator)" }

  /// `2/3`, without the zeros that both share where points were counted in ten-thousandths.
  public static func fraction(_ ratio: Ratio) -> String {
    var (numerator, denominator) = (ratio.numerator, ratio.denominator)
    while numerator != 0, numerator % 10 == 0, denominator % 10 == 0 {
      (numerator, denominator) = (numerator / 10, denominator / 10)
    }
    return denominator == 1 ? String(numerator) : "\(numerator)/\(denominator)"
  }

  /// Without zeros at the end.
  private static func rounded(_ ratio: Ratio, scale: Int, shownScale: Int) -> String {
    var power: Int128 = 1
    for _ in 0..<scale { power *= 10 }
    let numerator = Int128(ratio.numerator.magnitude) * power
    let denominator = Int128(ratio.denominator)
    var digits = (2 * numerator + denominator) / (2 * denominator)
    var places = shownScale
    while places > 0, digits % 10 == 0 { (digits, places) = (digits / 10, places - 1) }
    var text = String(digits)
    if text.utf8.count <= places { text = String(repeating: "0", count: places + 1 - text.utf8.count) + text }
    if places > 0 { text = text.dropLast(places) + "." + text.suffix(places) }
    return (ratio.isNegative && digits > 0 ? "-" : "") + text
  }
}
