import ScoringCore

/// Arabic digits as they stand in a text, with the value they spell; thousands separators are left out.
struct WrittenDigits: Hashable, Sendable {
  /// `nil` when there are more digits than can be carried.
  private(set) var value: ExactDecimal?
  /// Before the point.
  let whole: DigitRun
  /// Behind the point, when there is one.
  let fraction: DigitRun?
  /// Whether the digits carried a residue of binary floating point, which `value` leaves out.
  let hasBinaryResidue: Bool
  /// Whether a power of ten stands behind them: 1.5E+04, of which a spreadsheet may have cut off digits.
  private(set) var hasExponent = false
  /// Whether a blank was taken out: `1 200人`.
  let hasBlankInside: Bool

  /// - Parameter text: all of the digits with their point; asked for only when there are many of them.
  init(whole: DigitRun, fraction: DigitRun? = nil, hasBlankInside: Bool = false, text: @autoclosure () -> String) {
    self.whole = whole
    self.fraction = fraction
    self.hasBlankInside = hasBlankInside
    if let value = Self.value(whole, fraction) {
      self.value = value
      hasBinaryResidue = false
    } else {
      let text = text()
      let cleaned = BinaryResidue.removed(from: text)
      hasBinaryResidue = cleaned != nil
      value = ExactDecimal(cleaned ?? text)
    }
  }

  func multiplied(byTenTo power: Int) -> WrittenDigits {
    var product = self
    product.hasExponent = true
    let factor =
      power < 0
      ? try? ExactDecimal(coefficient: 1, scale: -power)
      : ExactDecimal("1" + String(repeating: "0", count: power))
    product.value = value.flatMap { value in factor.flatMap { try? value.multiplied(by: $0) } }
    return product
  }

  /// The value of digits so few that they fit for certain and show no residue.
  private static func value(_ whole: DigitRun, _ fraction: DigitRun?) -> ExactDecimal? {
    guard let number = whole.number else { return nil }
    guard let fraction else { return ExactDecimal(Int64(number)) }
    guard var places = fraction.number else { return nil }
    var scale = Int(fraction.count)
    while scale > 0, places % 10 == 0 {
      places /= 10
      scale -= 1
    }
    var shifted = Int64(number)
    for _ in 0..<scale { shifted *= 10 }
    return try? ExactDecimal(coefficient: shifted + Int64(places), scale: scale)
  }

  /// The number as a whole number of at most four digits, for the parts of a date.
  var smallWhole: Int? { fraction == nil && !hasExponent ? whole.datePart : nil }

  /// Codes and telephone numbers begin with a zero; quantities do not.
  var looksLikeCode: Bool { whole.count > 1 && whole.beginsWithZero }
}
