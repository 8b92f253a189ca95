import OfficeFiles
import ScoringCore
import SelfEvaluation

/// Numbers as cells hold them: spreadsheets keep 15 digits.
enum CellNumber {
  /// Whether a cell holds the number as it is.
  static func holds(_ decimal: ExactDecimal) -> Bool { decimal.coefficient.magnitude < 1_000_000_000_000_000 }

  static func content(_ decimal: ExactDecimal) -> WorksheetCell.Content { .number(decimal.text) }
  static func content(_ points: Points) -> WorksheetCell.Content { .number(points.text) }
  static func content(_ ratio: Ratio) -> WorksheetCell.Content { .number(text(ratio)) }

  /// To 15 digits, as far as the ratio has them.
  static func text(_ ratio: Ratio) -> String {
    let (numerator, denominator) = (UInt128(ratio.numerator.magnitude), UInt128(ratio.denominator.magnitude))
    // Significant digits stand before the point first; below one, zeros behind it do not count.
    var places = 15 - digits(of: numerator / denominator)
    if numerator < denominator, numerator > 0 { places = 15 + digits(of: denominator / numerator) - 1 }
    places = min(max(places, 0), 19)
    var (quotient, remainder) = (numerator * power(places)).quotientAndRemainder(dividingBy: denominator)
    if remainder >= denominator - remainder { quotient += 1 }
    // Rounding up may have made one digit more.
    while places > 0, quotient % 10 == 0 || digits(of: quotient) > 15 {
      quotient /= 10
      places -= 1
    }
    var text = String(quotient)
    if places > 0 {
      if text.utf8.count <= places { text = String(repeating: "0", count: places + 1 - text.utf8.count) + text }
      text = text.dropLast(places) + "." + text.suffix(places)
    }
    return (ratio.isNegative && quotient > 0 ? "-" : "") + text
  }

  /// As a formula writes it: a decimal where that is exact, a fraction otherwise.
  static func literal(_ ratio: Ratio) -> String {
    guard RatioText.isExact(ratio, places: 12), ratio.numerator.magnitude < 1_000_000_000 else {
      return "(\(ratio.numerator)/\(ratio.denominator))"
    }
    return RatioText.decimal(ratio, places: 12)
  }

  private static func digits(of number: UInt128) -> Int { number == 0 ? 0 : String(number).utf8.count }

  private static func power(_ exponent: Int) -> UInt128 {
    var power: UInt128 = 1
    for _ in 0..<exponent { power *= 10 }
    return power
  }
}
