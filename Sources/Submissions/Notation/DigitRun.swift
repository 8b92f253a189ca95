/// Digits side by side.
struct DigitRun: Hashable, Sendable {
  private(set) var count: Int32 = 0
  private(set) var beginsWithZero = false
  private var digits: Int32 = 0

  /// So many digits fit, and are below the places at which a residue is suspected.
  private static let mostDigits = 9

  static let zero = DigitRun().followed(by: 0)

  /// What they spell; `nil` when they are too many to say here.
  var number: Int32? { count <= Self.mostDigits ? digits : nil }

  /// As the year, month or day of a date, which have at most four digits.
  var datePart: Int? { count <= 4 ? Int(digits) : nil }

  func followed(by digit: Int32) -> DigitRun {
    var run = self
    if count == 0 { run.beginsWithZero = digit == 0 }
    run.count += 1
    if run.count <= Self.mostDigits { run.digits = digits * 10 + digit }
    return run
  }
}

/// 2020.12.31: digits with more than one point.
struct DottedDigits: Hashable, Sendable {
  let first: DigitRun
  let second: DigitRun
  /// `nil` when there are more than three pieces.
  let last: DigitRun?
}
