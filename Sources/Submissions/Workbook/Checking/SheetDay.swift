import ScoringCore

/// Days as a worksheet counts them: 1 is 1900-01-01 and, for programs' sake, 60 a day that never was.
enum SheetDay {
  static func number(of day: CalendarDay) -> ExactDecimal? {
    CalendarDay(year: 1899, month: 12, day: 30).map { ExactDecimal(day.ordinal - $0.ordinal) }
  }

  /// The last day that `date` allows.
  static func number(of date: WrittenDate, year: Int) -> ExactDecimal? {
    let year = date.year ?? year
    let month = date.month ?? 12
    guard (1...12).contains(month) else { return nil }
    let last = date.day ?? CalendarDay.days(inMonth: month, of: year)
    return CalendarDay(year: year, month: month, day: last).flatMap(number)
  }
}
