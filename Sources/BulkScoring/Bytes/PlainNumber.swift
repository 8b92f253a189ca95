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

  /// Reads a number from `offset` on and moves it behind the last digit.
  ///
  /// - Returns: `nil` when no number stands there, or one that is written in another way.
  @inline(__always)
  init?(_ start: UnsafePointer<UInt8>, _ offset: inout Int, before end: Int) {
    let first = offset
    var value: Int64 = 0
    while offset < end, start[offset] &- 0x30 < 10 {
      value = value &* 10 &+ Int64(start[offset] &- 0x30)
      offset += 1
    }
    let whole = offset - first
    // A number that begins with a zero is a code or a date rather than an amount.
    guard whole > 0, whole == 1 || start[first] != 0x30 else { return nil }
    var places = 0
    if offset + 1 < end, start[offset] == 0x2E, start[offset + 1] &- 0x30 < 10 {
      offset += 1
      let point = offset
      while offset < end, start[offset] &- 0x30 < 10 {
        value = value &* 10 &+ Int64(start[offset] &- 0x30)
        offset += 1
      }
      places = offset - point
    }
    guard whole + places <= Self.mostDigits, places <= Self.mostPlaces else { return nil }
    digits = value
    self.places = places
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
