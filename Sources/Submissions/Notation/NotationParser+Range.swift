import ScoringCore

extension NotationParser {
  /// `80%~90%`, `3至5个`: a second number behind a dash. Falling or open-ended chains are not readable.
  func range(from lower: ExactDecimal, _ first: UnitReading, _ found: NotationItem) -> NotationItem? {
    var item = found
    if isPlusMinus(first.end), let spread = number(at: first.end + 1, allowsSign: false),
      let value = spread.value,
      let low = try? lower.subtracting(value), let high = try? lower.adding(value)
    {
      let unit = unit(at: spread.end)
      return closed(item, low, high, unit.written.isEmpty ? with(first, end: unit.end) : unit)
    }
    var index = first.end
    while isDash(index) { index += 1 }
    guard index > first.end, index <= first.end + 2, let second = number(at: index, allowsSign: false)
    else { return nil }
    var unit = unit(at: second.end)
    if let share = second.share {
      unit = UnitReading(written: share.written, factor: share.factor, base: share.base, end: second.end)
    }
    if unit.written.isEmpty { unit = with(first, end: unit.end) }
    let agrees =
      first.written.isEmpty || first.unit == unit.unit
      || first.factor == unit.factor && (first.base.isEmpty || unit.base.hasPrefix(first.base + "/"))
    let spansYears = isYearLike(first.end - 1) && isYearLike(second.end - 1)
    guard let upper = second.value, lower <= upper, agrees, !spansYears, !second.isCode, !isGlued(behind: second.end),
      !continuesChain(unit.end)
    else {
      item.tokens = item.tokens.lowerBound..<unit.end
      return item
    }
    return closed(item, lower, upper, unit)
  }

  /// `60%≤X≤80%`: a name between two limits of one direction.
  func enclosure(at start: Int) -> NotationItem? {
    guard let lower = number(at: start, allowsSign: true), let low = lower.value else { return nil }
    let first = unit(at: lower.end)
    guard case .comparator(let opening, _)? = kind(first.end) else { return nil }
    var index = first.end + 1
    while index < tokens.count, index - first.end <= Self.longestName, isName(index) { index += 1 }
    guard index > first.end + 1, case .comparator(let closing, _)? = kind(index),
      let upper = number(at: index + 1, allowsSign: true), let high = upper.value
    else { return nil }
    let last = unit(at: upper.end)
    let unit = last.written.isEmpty ? with(first, end: last.end) : last
    let item = NotationItem(content: .unreadable, tokens: start..<unit.end)
    guard first.written.isEmpty || first.unit == unit.unit else { return item }
    // What is strictly between its ends is no range with both included.
    return switch (opening, closing) {
    case (.atMost, .atMost) where low <= high: closed(item, low, high, unit)
    case (.atLeast, .atLeast) where low >= high: closed(item, high, low, unit)
    default: item
    }
  }

  /// A name between two limits has at most so many tokens.
  private static let longestName = 12

  private func isName(_ index: Int) -> Bool {
    switch kind(index) {
    case .word?, .identifier?, .blankNumber?: true
    default: false
    }
  }

  private func continuesChain(_ index: Int) -> Bool {
    isDash(index) && kind(index + 1)?.isNumeric ?? false
  }

  /// - or what is written for it: — ~ 至.
  func isDash(_ index: Int) -> Bool {
    switch kind(index) {
    case .minus?, .through?: true
    default: false
    }
  }

  func isPlusMinus(_ index: Int) -> Bool {
    if case .plusMinus? = kind(index) { true } else { false }
  }

  private func with(_ unit: UnitReading, end: Int) -> UnitReading {
    var unit = unit
    unit.end = end
    return unit
  }

  private func closed(
    _ found: NotationItem,
    _ lower: ExactDecimal,
    _ upper: ExactDecimal,
    _ unit: UnitReading
  ) -> NotationItem {
    var item = found
    let suffix = suffix(at: unit.end)
    if suffix.isApproximate || unit.isApproximate { item.doubts.insert(.approximate) }
    item.content = .range(lower: lower, upper: upper, unit: unit.unit)
    item.tokens = item.tokens.lowerBound..<suffix.end
    return item
  }

  /// `±5%`: from −5 to 5.
  func tolerance(at index: Int, prefix: Prefix, start: Int) -> NotationItem? {
    guard let number = number(at: index + 1, allowsSign: false), let value = number.value,
      let negative = try? ExactDecimal.zero.subtracting(value)
    else { return nil }
    let unit = unit(at: number.end)
    let item = NotationItem(content: .unreadable, tokens: start..<unit.end)
    let limits = prefix.comparator == nil || prefix.comparator == .atMost || prefix.comparator == .equalTo
    return limits && !prefix.contradicts ? closed(item, negative, value, unit) : item
  }
}
