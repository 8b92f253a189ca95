import ScoringCore

extension NotationParser {
  /// The unit of a number, or `nil` when the number is no value but part of a word, a name or a code.
  ///
  /// - Parameter isFloor: whether ≥ or > stands before it, so that 1940年 is a count of years.
  func unit(of number: Number, start: Int, isPrefixed: Bool, isFloor: Bool) -> UnitReading? {
    if let share = number.share {
      return UnitReading(written: share.written, factor: share.factor, base: share.base, end: number.end)
    }
    let unit = unit(at: number.end)
    if isZeroOfSomething(number, at: number.end) { return unit }
    if let numeral = number.numeral {
      return accepts(numeral, unit, start: start, isPrefixed: isPrefixed) ? unit : nil
    }
    if unit.end > number.end {
      if isFloor, unit.traits.contains(.year), isBoundary(unit.end) { return unit }
      return isPartOfWord(number, unit) ? nil : unit
    }
    if isBoundary(number.end) { return isPrefixed || start == 0 || !isYearLike(number.end - 1) ? unit : nil }
    if start == 0, !isYearLike(number.end - 1) || isPrefixed, let unlisted = unlistedUnit(at: number.end) {
      return unlisted
    }
    return isPrefixed ? unit : nil
  }

  /// 零投诉, 0事故
  private func isZeroOfSomething(_ number: Number, at end: Int) -> Bool {
    guard number.value?.isZero ?? false, let token = tokens.indices.contains(end) ? tokens[end] : nil else {
      return false
    }
    let start = token.range.lowerBound
    return NounsAndVerbs.events.matches(text, at: start, before: start + 2)
  }

  func isYearLike(_ index: Int) -> Bool {
    guard case .number(let digits)? = kind(index), let year = digits.smallWhole else { return false }
    return (1900...2100).contains(year)
  }

  /// 5人制, 24小时服务, 2020年度: number and unit name a kind or a time.
  private func isPartOfWord(_ number: Number, _ unit: UnitReading) -> Bool {
    let isYear = isYearLike(number.end - 1)
    if isYear, unit.traits.contains(.namesYear) { return true }
    guard case .word? = kind(unit.end), !hasBlankBefore(unit.end) else { return false }
    let next = place(of: unit.end)
    if NounsAndVerbs.makingKinds.matches(text, at: next, before: next + 1) { return true }
    return unit.traits.contains(.roundTheClock) && NounsAndVerbs.roundTheClock.matches(text, at: next, before: next + 3)
  }

  /// A Chinese numeral is a value only where it cannot be part of a word.
  private func accepts(_ numeral: ChineseNumeral, _ unit: UnitReading, start: Int, isPrefixed: Bool) -> Bool {
    if unit.traits.contains(.rank) { return false }
    if !unit.written.isEmpty, followsDoing(start) { return true }
    guard isBoundary(unit.end) || (isPrefixed && !unit.written.isEmpty) else { return false }
    if isPrefixed { return true }
    if unit.written.isEmpty { return start == 0 && kind(unit.end) == nil }
    let opensClause = start == 0 || isSeparator(start - 1)
    return opensClause || numeral.value != 1
  }

  private func followsDoing(_ start: Int) -> Bool {
    guard let end = tokens.indices.contains(start) ? tokens[start].range.lowerBound : nil, end >= 2 else {
      return false
    }
    return NounsAndVerbs.doing.matches(text, at: end - 2, before: end)
  }
}
