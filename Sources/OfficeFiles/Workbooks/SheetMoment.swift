/// A day and a time of day, as a cell that is formatted as a date stores them.
struct SheetMoment: Hashable {
  struct Day: Hashable {
    var year: Int
    var month: Int
    var day: Int
  }

  var day: Day
  /// Seconds since midnight.
  var second: Int
  /// Seconds since the day count began; durations are stored so.
  var totalSeconds: Int
}

/// Which parts of a moment a format shows.
struct SheetMomentParts: OptionSet, Hashable {
  let rawValue: UInt8

  static let year = SheetMomentParts(rawValue: 1)
  static let month = SheetMomentParts(rawValue: 2)
  static let day = SheetMomentParts(rawValue: 4)
  static let time = SheetMomentParts(rawValue: 8)
  static let seconds = SheetMomentParts(rawValue: 16)
  /// Hours, minutes or seconds that go on counting past a day, as in `[h]:mm`.
  static let elapsed = SheetMomentParts(rawValue: 32)
}

extension SheetMoment {
  /// Days as `2020-12-31`, with the time behind them where it is shown; months, which have no day to be exact about, as
  /// `2020年12月`.
  func text(showing parts: SheetMomentParts) -> String {
    if parts.contains(.elapsed) { return clock(totalSeconds, showsSeconds: parts.contains(.seconds)) }
    let date = date(showing: parts)
    guard parts.contains(.time) else { return date ?? wholeDay }
    let time = clock(second, showsSeconds: parts.contains(.seconds))
    return date.map { "\($0) \(time)" } ?? time
  }

  private func date(showing parts: SheetMomentParts) -> String? {
    let shown = parts.intersection([.year, .month, .day])
    switch shown {
    case []: return nil
    case [.year]: return "\(day.year)年"
    case [.year, .month]: return "\(day.year)年\(day.month)月"
    case [.month]: return "\(day.month)月"
    default: return wholeDay
    }
  }

  private var wholeDay: String {
    let year = String(day.year)
    return String(repeating: "0", count: max(0, 4 - year.utf8.count))
      + "\(year)-\(twoDigits(day.month))-\(twoDigits(day.day))"
  }

  private func clock(_ seconds: Int, showsSeconds: Bool) -> String {
    let time = "\(twoDigits(seconds / 3600)):\(twoDigits(seconds / 60 % 60))"
    return showsSeconds || seconds % 60 != 0 ? "\(time):\(twoDigits(seconds % 60))" : time
  }

  private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
