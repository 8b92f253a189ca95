/// How the sheets of a workbook count days.
public enum SheetDayCount: Hashable, Sendable {
  /// Day 1 is 1900-01-01, and 1900 has a 29 February that never was: the habit of Excel for Windows.
  case from1900
  /// Day 0 is 1904-01-01: the habit of Excel for old Macs.
  case from1904
}

extension SheetDayCount {
  /// The day and the second of the day that a stored number stands for.
  ///
  /// - Returns: `nil` for numbers that a sheet cannot show as a day: negative ones, and those after the year 9999.
  func moment(of stored: Double) -> SheetMoment? {
    guard stored >= 0, stored < 3_000_000 else { return nil }
    let seconds = Int((stored * 86_400).rounded())
    let (number, second) = seconds.quotientAndRemainder(dividingBy: 86_400)
    guard let day = day(number) else { return nil }
    return SheetMoment(day: day, second: second, totalSeconds: seconds)
  }

  private func day(_ number: Int) -> SheetMoment.Day? {
    let sinceMarch1600: Int
    switch self {
    case .from1900 where number == 60: return .init(year: 1900, month: 2, day: 29)
    case .from1900: sinceMarch1600 = number + (number < 60 ? 109_512 : 109_511)
    case .from1904: sinceMarch1600 = number + 110_973
    }
    let day = Self.day(sinceMarch1600: sinceMarch1600)
    return day.year <= 9999 ? day : nil
  }

  /// The Gregorian day so many days after 1 March 1600, from which four centuries repeat with leap days at their ends.
  private static func day(sinceMarch1600 days: Int) -> SheetMoment.Day {
    let (era, dayOfEra) = days.quotientAndRemainder(dividingBy: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return .init(
      year: 1600 + era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
      month: month,
      day: dayOfYear - (153 * marchMonth + 2) / 5 + 1
    )
  }
}
