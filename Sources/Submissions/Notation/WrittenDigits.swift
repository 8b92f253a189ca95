import ScoringCore

/// Arabic digits as they stand in a text, with the value they spell; thousands separators are left out.
struct WrittenDigits: Hashable, Sendable {
  /// Before the point.
  let whole: DigitRun
  /// Behind the point, when there is one.
  let fraction: DigitRun?
  /// `nil` when there are more digits than can be carried.
  let value: ExactDecimal?
  /// Whether the digits carried a residue of binary floating point, which `value` leaves out.
  let hasBinaryResidue: Bool
  /// Whether a blank was taken out: `1 200人`.
  let hasBlankInside: Bool

  /// - Parameter text: all of the digits with their point; asked for only when there are many of them.
  init(whole: DigitRun, fraction: DigitRun? = nil, hasBlankInside: Bool = false, text: @autoclosure () -> String) {
    self.whole = whole
    self.fraction = fraction
    self.hasBlankInside = hasBlankInside
    if let value = Self.short(whole, fraction) {
      self.value = value
      hasBinaryResidue = false
    } else {
      let text = text()
      let cleaned = BinaryResidue.removed(from: text)
      hasBinaryResidue = cleaned != nil
      value = ExactDecimal(cleaned ?? text)
    }
  }

  /// The value of so few digits that they fit for certain and show no residue.
  private static func short(_ whole: DigitRun, _ fraction: DigitRun?) -> ExactDecimal? {
    guard var digits = whole.number else { return nil }
    guard let fraction else { return ExactDecimal(digits) }
    guard var places = fraction.number, whole.count <= 7, fraction.count < BinaryResidue.suspiciousPlaces else {
      return nil
    }
    var scale = fraction.count
    while scale > 0, places % 10 == 0 {
      places /= 10
      scale -= 1
    }
    for _ in 0..<scale { digits *= 10 }
    return try? ExactDecimal(coefficient: digits + places, scale: scale)
  }

  /// The number as a whole number of at most four digits, for the parts of a date.
  var smallWhole: Int? {
    fraction == nil && whole.count <= 4 ? whole.number.map(Int.init) : nil
  }

  /// Codes and telephone numbers begin with a zero; quantities do not.
  var looksLikeCode: Bool { whole.count > 1 && whole.beginsWithZero }
}

/// Digits side by side.
struct DigitRun: Hashable, Sendable {
  private(set) var count = 0
  private(set) var beginsWithZero = false
  /// What they spell; `nil` when they are too many.
  var number: Int64? { count <= Self.mostDigits ? digits : nil }

  private var digits: Int64 = 0
  private static let mostDigits = 18

  static let zero: DigitRun = {
    var run = DigitRun()
    run.append(0)
    return run
  }()

  mutating func append(_ digit: Int64) {
    if count == 0 { beginsWithZero = digit == 0 }
    count += 1
    if count <= Self.mostDigits { digits = digits * 10 + digit }
  }

  /// As a part of a date.
  var small: Int? { count <= 4 ? Int(digits) : nil }
}

/// 2020.12.31: digits with more than one point.
struct DottedDigits: Hashable, Sendable {
  let first: DigitRun
  let second: DigitRun
  /// `nil` when there are more than three pieces.
  let last: DigitRun?
}
