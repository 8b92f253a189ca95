import ScoringCore

/// A number in plain digits: `95`, `0.5`, `1261.31`. Fifteen digits at most, so that its arithmetic fits into 64 bits
/// nearly always.
struct PlainNumber: Hashable, BitwiseCopyable {
  /// All digits as one whole number.
  var digits: Int64
  /// How many of them stand after the point.
  var places: Int

  static var mostDigits: Int { 15 }
  static var mostPlaces: Int { 6 }

  @inline(__always)
  init(digits: Int64, places: Int) {
    self.digits = digits
    self.places = places
  }

  /// Reads a number from `offset` on and moves it behind the last digit. At least 16 bytes behind `end` may be read.
  ///
  /// - Returns: `nil` when no number stands there, or one that is written in another way.
  @inline(__always)
  init?(_ start: UnsafePointer<UInt8>, _ offset: inout Int, before end: Int) {
    let first = offset
    guard offset < end, let (whole, value) = Self.digits(start + offset, atMost: end - offset) else { return nil }
    // A number that begins with a zero is a code or a date rather than an amount.
    guard whole == 1 || start[first] != 0x30 else { return nil }
    offset += whole
    guard offset + 1 < end, start[offset] == 0x2E, start[offset + 1] &- 0x30 < 10 else {
      (digits, places) = (value, 0)
      return
    }
    offset += 1
    let word = DigitWord(start + offset)
    let count = min(word.leadingDigits, end - offset)
    guard count <= Self.mostPlaces, whole + count <= Self.mostDigits else { return nil }
    offset += count
    (digits, places) = (value &* Self.power(count) &+ word.value(count), count)
  }

  /// - Returns: `nil` where there is none, or more than fifteen.
  @inline(__always)
  private static func digits(_ start: UnsafePointer<UInt8>, atMost limit: Int) -> (count: Int, value: Int64)? {
    let word = DigitWord(start)
    let count = min(word.leadingDigits, limit)
    if count == 8 { return manyDigits(start, atMost: limit) }
    return count > 0 ? (count, word.value(count)) : nil
  }

  /// Eight digits and what follows them.
  @inline(never)
  private static func manyDigits(_ start: UnsafePointer<UInt8>, atMost limit: Int) -> (count: Int, value: Int64)? {
    let (word, rest) = (DigitWord(start), DigitWord(start + 8))
    let more = min(rest.leadingDigits, limit - 8)
    if more == 0 { return (8, word.value(8)) }
    return more < 8 ? (8 + more, word.value(8) &* power(more) &+ rest.value(more)) : nil
  }

  /// - Parameter exponent: 0…7.
  @inline(__always)
  private static func power(_ exponent: Int) -> Int64 {
    switch exponent {
    case 0: 1
    case 1: 10
    case 2: 100
    case 3: 1_000
    case 4: 10_000
    case 5: 100_000
    case 6: 1_000_000
    default: 10_000_000
    }
  }

  /// The number that the whole cell is.
  @inline(__always)
  init?(_ cell: CellBytes) {
    var offset = 0
    self.init(cell.start, &offset, before: cell.count)
    guard offset == cell.count else { return nil }
  }

  /// Whether it may stand for a year, a month or a day: `2020`, `2020.12`, `20201231`.
  @inline(__always)
  var isLikeDate: Bool {
    switch places {
    case 0: digits >= 2001 && digits <= 2049 || digits >= 19_000_101 && digits <= 21_001_231
    case 1: digits >= 19_001 && digits <= 99_999
    case 2: digits >= 190_001 && digits <= 999_999
    default: false
    }
  }

  /// The same as a decimal.
  var decimal: ExactDecimal { (try? ExactDecimal(coefficient: digits, scale: places)) ?? .zero }

  /// The digits with so many places after the point.
  ///
  /// - Returns: `nil` when that does not fit.
  @inline(__always)
  func digits(places wanted: Int) -> Int64? {
    if wanted == places { return digits }
    var (value, missing) = (digits, wanted - places)
    while missing > 0 {
      let (product, isTooLarge) = value.multipliedReportingOverflow(by: 10)
      if isTooLarge { return nil }
      value = product
      missing -= 1
    }
    return value
  }
}
