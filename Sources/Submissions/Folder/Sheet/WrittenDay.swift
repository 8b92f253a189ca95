import ScoringCore

/// Years and days as people write them in `submission.yaml`.
public enum WrittenDay {
  /// `2020`, `2020年`, `2020年度`.
  static func year(_ text: String) -> Int? {
    let digits = FullWidth.narrowed(text).prefix { $0 != "年" }
    let rest = FullWidth.narrowed(text).dropFirst(digits.count)
    guard digits.utf8.count == 4, ["", "年", "年度"].contains(rest), let year = Int(digits),
      (1990...2100).contains(year)
    else { return nil }
    return year
  }

  /// `2021-03-15`, `2021/3/15`, `2021.3.15`, `2021年3月15日`.
  public static func day(_ text: String) -> CalendarDay? {
    let narrowed = FullWidth.narrowed(text)
    let plain = narrowed.hasSuffix("日") ? narrowed.dropLast() : Substring(narrowed)
    let parts = plain.split(omittingEmptySubsequences: false) { "-/.年月".contains($0) }
    let numbers = parts.compactMap { $0.utf8.count <= 4 ? Int($0) : nil }
    guard parts.count == 3, numbers.count == 3, parts[0].utf8.count == 4 else { return nil }
    return CalendarDay(year: numbers[0], month: numbers[1], day: numbers[2])
  }
}
