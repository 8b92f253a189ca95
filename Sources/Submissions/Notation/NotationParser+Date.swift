import ScoringCore

extension NotationParser {
  /// The parts of a date while it is read.
  private struct Parts {
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
    guard var parts = calendarDate(at: index) ?? numericDate(at: index) ?? monthSpan(at: index) ?? endOfYear(at: index)
    else { return nil }
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
    if parts.isYearOnly, !parts.isLimited { item.remarks.insert(.yearOnly) }
    return item
  }

  /// `1月-12月`: the period counts up to its end.
  private func periodEnd(behind first: Parts) -> Parts? {
    guard !first.isLimited, kind(first.end) == .minus || kind(first.end) == .through,
      var last = calendarDate(at: first.end + 1) ?? numericDate(at: first.end + 1)
    else { return nil }
    if last.year == nil { last.year = first.year }
    if last.comparator == nil, role == .target { last.comparator = .atMost }
    return last
  }

  // MARK: Words

  /// With 年, 月 and 日 between the numbers.
  private func calendarDate(at start: Int) -> Parts? {
    var parts = Parts(end: start)
    if let year = whole(start), (1900...2100).contains(year), isUnit(start + 1, "年") {
      parts.year = year
      parts.end = start + 2
      if kind(parts.end) == .yearEnd {
        return limited(
          with(parts) {
            $0.month = 12
            $0.end += 1
            $0.isLimited = true
          }
        )
      }
    }
    if let month = whole(parts.end), (1...12).contains(month), isUnit(parts.end + 1, "月") || isUnit(parts.end + 1, "月份")
    {
      parts.month = month
      parts.end += 2
    }
    if parts.month != nil || parts.end == start, let day = whole(parts.end), (1...31).contains(day),
      isUnit(parts.end + 1, "日") || (parts.month != nil && spelling(parts.end + 1) == "号")
    {
      if parts.month == nil, kind(parts.end + 2) != .before { return nil }
      parts.day = day
      parts.end += 2
    }
    if parts.year != nil, parts.month == nil, let span = monthSpan(at: parts.end) {
      return with(span) { $0.year = parts.year }
    }
    if parts.month != nil, parts.day == nil, let last = Self.tenDays[spelling(parts.end)] {
      parts.day = last
      parts.end += 1
    }
    guard parts.end > start else { return nil }
    if kind(parts.end) == .end {
      if parts.month == nil { parts.month = 12 }
      parts.isLimited = true
      parts.end += 1
    }
    let result = limited(parts)
    let isYearInSentence = result.isYearOnly && !result.isLimited && kind(result.end) != nil
    return isYearInSentence && kind(result.end) != .minus && kind(result.end) != .through ? nil : result
  }

  /// The last day of each third of a month; 下旬 ends with the month itself.
  private static let tenDays: [String: Int?] = ["上旬": 10, "中旬": 20, "下旬": nil]

  /// 年底前, when it is a time.
  private func endOfYear(at start: Int) -> Parts? {
    guard kind(start) == .yearEnd else { return nil }
    var parts = Parts(month: 12, isLimited: true, end: start + 1)
    if spelling(start).hasSuffix("内") { parts.comparator = .atMost }
    let next = tokens.indices.contains(start + 1) ? tokens[start + 1].range.lowerBound : text.glyphs.count
    let following = text.compact(next..<next + 2)
    guard isBoundary(start + 1) || NounsAndVerbs.finishing.contains(where: { following.hasPrefix($0) }) else {
      return nil
    }
    return limited(parts)
  }

  /// 前, 内: the date is a limit.
  private func limited(_ parts: Parts) -> Parts {
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
  private func numericDate(at start: Int) -> Parts? {
    guard let found = separated(at: start) ?? dotted(at: start) ?? packed(at: start), let year = found.year,
      let month = found.month, CalendarDay(year: year, month: month, day: found.day ?? 1) != nil, year >= 1900
    else { return nil }
    var parts = found
    if kind(parts.end) == .end {
      parts.end += 1
      parts.isLimited = true
    }
    parts = limited(parts)
    while parts.day != nil, hasBlankBefore(parts.end) || kind(parts.end) == .colon,
      whole(kind(parts.end) == .colon ? parts.end + 1 : parts.end) != nil,
      kind(parts.end) == .colon || kind(parts.end + 1) == .colon
    { parts.end += kind(parts.end) == .colon ? 2 : 1 }
    return isBoundary(parts.end) || parts.isLimited ? parts : nil
  }

  /// 2020-12-31, 2020/12
  private func separated(at start: Int) -> Parts? {
    guard isYearLike(start), let month = whole(start + 2), isDateSign(start + 1) else { return nil }
    var parts = Parts(year: whole(start), month: month, end: start + 3)
    if isDateSign(start + 3), spelling(start + 3) == spelling(start + 1), let day = whole(start + 4) {
      parts.day = day
      parts.end = start + 5
    }
    return parts
  }

  private func isDateSign(_ index: Int) -> Bool {
    switch kind(index) {
    case .minus?, .slash?: true
    case .through?: spelling(index) == "—"
    default: false
    }
  }

  /// 2020.12, 2020.12.31
  private func dotted(at start: Int) -> Parts? {
    let pieces: [String]
    switch kind(start) {
    case .dotted(let written)? where written.count == 3: pieces = written
    case .number(let digits)?: pieces = digits.text.split(separator: ".").map(String.init)
    default: return nil
    }
    guard pieces.count >= 2, pieces[0].utf8.count == 4, pieces.allSatisfy({ $0.utf8.count <= 4 }) else { return nil }
    return Parts(
      year: Int(pieces[0]),
      month: Int(pieces[1]),
      day: pieces.count > 2 ? Int(pieces[2]) : nil,
      end: start + 1
    )
  }

  /// 20201231
  private func packed(at start: Int) -> Parts? {
    guard case .number(let digits)? = kind(start), digits.text.utf8.count == 8, let number = Int(digits.text),
      (1900...2100).contains(number / 10_000)
    else { return nil }
    return Parts(year: number / 10_000, month: number / 100 % 100, day: number % 100, end: start + 1)
  }

  /// 1-12月
  private func monthSpan(at start: Int) -> Parts? {
    guard let first = whole(start), kind(start + 1) == .minus || kind(start + 1) == .through,
      let last = whole(start + 2), 1 <= first, first < last, last <= 12,
      isUnit(start + 3, "月") || isUnit(start + 3, "月份")
    else { return nil }
    return limited(Parts(comparator: role == .target ? .atMost : nil, month: last, end: start + 4))
  }

  // MARK: Tokens

  private func with(_ parts: Parts, _ change: (inout Parts) -> Void) -> Parts {
    var parts = parts
    change(&parts)
    return parts
  }

  private func isUnit(_ index: Int, _ written: String) -> Bool {
    if case .unit(let word)? = kind(index) { word.written == written } else { false }
  }

  private func whole(_ index: Int) -> Int? {
    switch kind(index) {
    case .number(let digits)?: digits.smallWhole
    case .numeral(let numeral)? where numeral.trailingMagnitude == 1: Int(exactly: numeral.value)
    default: nil
    }
  }
}
