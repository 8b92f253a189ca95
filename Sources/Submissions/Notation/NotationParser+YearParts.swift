import ScoringCore

extension NotationParser {
  /// 年底前, when it is a time.
  func endOfYear(at start: Int) -> DateParts? {
    guard case .yearEnd? = kind(start) else { return nil }
    var parts = DateParts(month: 12, isLimited: true, end: start + 1)
    if text.scalar(tokens[start].range.upperBound - 1) == "内" { parts.comparator = .atMost }
    return isTime(start) ? limited(parts) : nil
  }

  /// 第三季度, 上半年前, when it is a time.
  func partOfYear(at start: Int) -> DateParts? {
    guard case .partOfYear(let month)? = kind(start) else { return nil }
    let parts = limited(closed(DateParts(month: month, end: start + 1)))
    return parts.isLimited || isTime(start) ? parts : nil
  }

  /// Whether a word such as 年底 stands alone or before something that gets done, and not in a name like 年终考核.
  private func isTime(_ index: Int) -> Bool {
    let next = place(of: index + 1)
    return isBoundary(index + 1) || NounsAndVerbs.finishing.matches(text, at: next, before: next + 2)
  }

  /// 次年3月底: which year is meant is said in words.
  func isOfAnotherYear(_ start: Int) -> Bool {
    let place = place(of: start)
    return NounsAndVerbs.otherYears.matches(text, at: place - 2, before: place)
  }

  /// 截至2021年12月31日
  func isUpTo(_ start: Int) -> Bool {
    let place = place(of: start)
    return NounsAndVerbs.upTo.matches(text, at: place - 2, before: place)
  }
}
