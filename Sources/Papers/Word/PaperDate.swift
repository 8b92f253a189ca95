/// The day that a file of a paper bears as the day it was made.
public struct PaperDate: Hashable, Sendable {
  public let year: Int
  public let month: Int
  public let day: Int

  /// 2000-01-01, for papers that carry no date of their own.
  public static let fixed = PaperDate(year: 2000, month: 1, day: 1)

  /// What is no day of a calendar becomes the nearest that is written like one.
  public init(year: Int, month: Int, day: Int) {
    self.year = min(max(year, 1601), 9999)
    self.month = min(max(month, 1), 12)
    self.day = min(max(day, 1), Self.days(in: self.month, of: self.year))
  }

  /// `2021-04-13`
  var text: String { "\(year)-\(Self.two(month))-\(Self.two(day))" }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
