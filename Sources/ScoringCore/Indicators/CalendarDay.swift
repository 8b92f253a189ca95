/// A day of the Gregorian calendar, as a number that can be subtracted.
public struct CalendarDay: Hashable, Comparable, Sendable {
  public let year: Int32
  public let month: UInt8
  public let day: UInt8

  /// - Returns: `nil` when there is no such day, or the year is outside 1…9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.days(inMonth: month, of: year)).contains(day)
    else { return nil }
    self.year = Int32(year)
    self.month = UInt8(month)
    self.day = UInt8(day)
  }

  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days since 1 March of year 0: the year starts in March so that the leap day comes last.
  public var ordinal: Int64 {
    let shifted = month > 2 ? Int64(year) : Int64(year) - 1
    let monthFromMarch = (Int64(month) + 9) % 12
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + (monthFromMarch * 153 + 2) / 5 + Int64(day) - 1
  }

  public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CalendarDay {
  /// As ISO 8601 writes it: `2021-02-24`.
  public var isoText: String {
    Self.padded(Int(year), to: 4) + "-" + Self.padded(Int(month), to: 2) + "-" + Self.padded(Int(day), to: 2)
  }

  private static func padded(_ number: Int, to length: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, length - digits.utf8.count)) + digits
  }
}
