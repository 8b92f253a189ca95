import ScoringCore

extension NotationParser {
  /// The parts of a date while it is read.
  struct DateParts {
    var comparator: Comparator?
    var year: Int?
    var month: Int?
    var day: Int?
    /// 底 was written, or a limit behind the date.
    var isLimited = false
    var end: Int

    var written: WrittenDate { WrittenDate(comparator: comparator, year: year, month: month, day: day) }
    var isYearOnly: Bool { month == nil && day == nil }
  }

  /// `2020年12月31日前`, `11月底前`, `12月`, `年底前`, `2020-12-31`, `2020.12`, and periods of them.
  func date(at start: Int) -> NotationItem? {
    var index = start
    var comparator: Comparator?
    if case .comparator(let written, _)? = kind(index) {
      comparator = written
      index += 1
    }
    if index == start, isGlued(before: start) { return nil }
    guard
      var parts = calendarDate(at: index) ?? numericDate(at: index) ?? monthSpan(at: index) ?? endOfYear(at: index)
        ?? partOfYear(at: index)
    else { return nil }
    if isOfAnotherYear(start) { return NotationItem(content: .unreadable, tokens: start..<parts.end) }
    if comparator == nil, role == .target, isUpTo(start) { comparator = .atMost }
    let isBareMonth = parts.year == nil && parts.day == nil && !parts.isLimited
    if comparator != nil, isBareMonth { return nil }
    // Nothing is due at least in a year: ≥1940年 counts years.
    if comparator == .atLeast || comparator == .moreThan, parts.isYearOnly, !parts.isLimited { return nil }
    // ≤2020.12 is an amount; only without a sign do two pieces make a month.
    if comparator != nil, !parts.isLimited, case .number? = kind(index), parts.end == index + 1, parts.day == nil {
      return nil
    }
    if let last = periodEnd(behind: parts) { parts = last }
    if parts.comparator == nil { parts.comparator = comparator }
    var item = NotationItem(content: .date(parts.written), tokens: start..<parts.end)
    if parts.isYearOnly, !parts.isLimited { item.doubts.insert(.yearOnly) }
    return item
  }

  /// `1月-12月`: the period counts up to its end.
  private func periodEnd(behind first: DateParts) -> DateParts? {
    guard !first.isLimited, isDash(first.end),
      var last = calendarDate(at: first.end + 1) ?? numericDate(at: first.end + 1)
    else { return nil }
    if last.year == nil { last.year = first.year }
    if last.comparator == nil, role == .target { last.comparator = .atMost }
    return last
  }

  // MARK: Words

  /// With 年, 月 and 日 between the numbers.
  private func calendarDate(at start: Int) -> DateParts? {
    var parts = DateParts(end: start)
    if let year = whole(start), (1900...2100).contains(year), isUnit(start + 1, .year) {
      parts.year = year
      parts.end = start + 2
      if case .yearEnd? = kind(parts.end) {
        parts.month = 12
        parts.end += 1
        parts.isLimited = true
        return limited(parts)
      }
      if case .partOfYear(let month)? = kind(parts.end) {
        parts.month = month
        parts.end += 1
        return limited(closed(parts))
      }
    }
    if let month = whole(parts.end), (1...12).contains(month), isUnit(parts.end + 1, .month) {
      parts.month = month
      parts.end += 2
    }
    if parts.month != nil || parts.end == start, let day = whole(parts.end), (1...31).contains(day),
      isUnit(parts.end + 1, .day) || (parts.month != nil && isSpelled(parts.end + 1, "号"))
    {
      if parts.month == nil, !isBefore(parts.end + 2) { return nil }
      parts.day = day
      parts.end += 2
    }
    if parts.year != nil, parts.month == nil, var span = monthSpan(at: parts.end) {
      span.year = parts.year
      return span
    }
    if parts.month != nil, parts.day == nil, let third = Self.thirds.first(where: { isSpelled(parts.end, $0.name) }) {
      parts.day = third.lastDay
      parts.end += 1
    }
    guard parts.end > start else { return nil }
    let result = limited(closed(parts))
    let isYearInSentence = result.isYearOnly && !result.isLimited && kind(result.end) != nil
    return isYearInSentence && !isDash(result.end) ? nil : result
  }

  /// 底: to the end of it.
  func closed(_ parts: DateParts) -> DateParts {
    guard isEnd(parts.end) else { return parts }
    var parts = parts
    if parts.month == nil { parts.month = 12 }
    parts.isLimited = true
    parts.end += 1
    return parts
  }

  /// The last day of each third of a month; 下旬 ends with the month itself.
  private static let thirds: [(name: String, lastDay: Int?)] = [("上旬", 10), ("中旬", 20), ("下旬", nil)]

  /// 前, 内: the date is a limit.
  func limited(_ parts: DateParts) -> DateParts {
    var parts = parts
    switch kind(parts.end) {
    case .before?, .within?:
      parts.comparator = .atMost
      parts.isLimited = true
      parts.end += 1
    case .bound(.atMost)?:
      parts.comparator = .atMost
      parts.isLimited = true
      parts.end += 1
    default: break
    }
    return parts
  }

  // MARK: Numbers

  /// With dashes, strokes or points, year first; a time of day behind it is skipped.
  private func numericDate(at start: Int) -> DateParts? {
    guard let found = separated(at: start) ?? dotted(at: start) ?? packed(at: start), let year = found.year,
      let month = found.month, CalendarDay(year: year, month: month, day: found.day ?? 1) != nil, year >= 1900
    else { return nil }
    var parts = found
    if isEnd(parts.end) {
      parts.end += 1
      parts.isLimited = true
    }
    parts = limited(parts)
    while parts.day != nil, hasBlankBefore(parts.end) || isColon(parts.end),
      whole(isColon(parts.end) ? parts.end + 1 : parts.end) != nil, isColon(parts.end) || isColon(parts.end + 1)
    { parts.end += isColon(parts.end) ? 2 : 1 }
    return isBoundary(parts.end) || parts.isLimited ? parts : nil
  }

  /// 2020-12-31, 2020/12
  private func separated(at start: Int) -> DateParts? {
    guard isYearLike(start), let month = whole(start + 2), isDateSign(start + 1) else { return nil }
    var parts = DateParts(year: whole(start), month: month, end: start + 3)
    if isDateSign(start + 3), text.scalar(place(of: start + 3)) == text.scalar(place(of: start + 1)),
      let day = whole(start + 4)
    {
      parts.day = day
      parts.end = start + 5
    }
    return parts
  }

  private func isDateSign(_ index: Int) -> Bool {
    switch kind(index) {
    case .minus?, .slash?: true
    case .through?: isSpelled(index, "—")
    default: false
    }
  }

  /// 2020.12, 2020.12.31
  private func dotted(at start: Int) -> DateParts? {
    switch kind(start) {
    case .dotted(let pieces)?:
      guard pieces.first.count == 4, let month = pieces.second.datePart,
        let day = pieces.last?.datePart
      else { return nil }
      return DateParts(year: pieces.first.datePart, month: month, day: day, end: start + 1)
    case .number(let digits)?:
      guard digits.whole.count == 4, !digits.hasExponent, let month = digits.fraction?.datePart else { return nil }
      return DateParts(year: digits.whole.datePart, month: month, end: start + 1)
    default: return nil
    }
  }

  /// 20201231
  private func packed(at start: Int) -> DateParts? {
    guard case .number(let digits)? = kind(start), digits.fraction == nil, !digits.hasExponent, digits.whole.count == 8,
      let number = digits.whole.number.map(Int.init), (1900...2100).contains(number / 10_000)
    else { return nil }
    return DateParts(year: number / 10_000, month: number / 100 % 100, day: number % 100, end: start + 1)
  }

  /// 1-12月
  private func monthSpan(at start: Int) -> DateParts? {
    guard let first = whole(start), isDash(start + 1), let last = whole(start + 2), 1 <= first, first < last,
      last <= 12,
      isUnit(start + 3, .month)
    else { return nil }
    return limited(DateParts(comparator: role == .target ? .atMost : nil, month: last, end: start + 4))
  }

  // MARK: Tokens

  private func isUnit(_ index: Int, _ trait: UnitTraits) -> Bool {
    if case .unit(let word)? = kind(index) { word.traits.contains(trait) } else { false }
  }

  private func isBefore(_ index: Int) -> Bool { if case .before? = kind(index) { true } else { false } }
  private func isEnd(_ index: Int) -> Bool { if case .end? = kind(index) { true } else { false } }
  private func isColon(_ index: Int) -> Bool { if case .colon? = kind(index) { true } else { false } }

  private func whole(_ index: Int) -> Int? {
    switch kind(index) {
    case .number(let digits)?: digits.smallWhole
    case .numeral(let numeral)? where numeral.trailingMagnitude == 1: Int(exactly: numeral.value)
    default: nil
    }
  }
}
