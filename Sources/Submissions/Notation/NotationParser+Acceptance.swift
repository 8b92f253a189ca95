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
      if isFloor, unit.base == "年", isBoundary(unit.end) { return unit }
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
    let following = text.compact(token.range.lowerBound..<token.range.lowerBound + 2)
    return NounsAndVerbs.events.contains(following)
  }

  func isYearLike(_ index: Int) -> Bool {
    guard case .number(let digits)? = kind(index), let year = digits.smallWhole else { return false }
    return (1900...2100).contains(year)
  }

  /// 5人制, 24小时服务, 2020年度: number and unit name a kind or a time.
  private func isPartOfWord(_ number: Number, _ unit: UnitReading) -> Bool {
    let isYear = isYearLike(number.end - 1)
    if isYear, unit.base == "年" || unit.base == "年度" || unit.base == "学年" { return true }
    guard kind(unit.end) == .word, !hasBlankBefore(unit.end) else { return false }
    let next = spelling(unit.end)
    if let first = next.first, NounsAndVerbs.makingKinds.contains(String(first)) { return true }
    guard unit.base == "小时" || unit.base == "天", let token = tokens.indices.contains(unit.end) ? tokens[unit.end] : nil
    else { return false }
    let rest = text.compact(token.range.lowerBound..<token.range.lowerBound + 3)
    return NounsAndVerbs.roundTheClock.contains { rest.hasPrefix($0) }
  }

  /// A Chinese numeral is a value only where it cannot be part of a word.
  private func accepts(_ numeral: ChineseNumeral, _ unit: UnitReading, start: Int, isPrefixed: Bool) -> Bool {
    if ["级", "星", "星级", "类", "档", "度"].contains(unit.base) { return false }
    if !unit.written.isEmpty, followsDoing(start) { return true }
    guard isBoundary(unit.end) || (isPrefixed && !unit.written.isEmpty) else { return false }
    if isPrefixed { return true }
    if unit.written.isEmpty { return start == 0 && kind(unit.end) == nil }
    let opensClause = start == 0 || kind(start - 1) == .separator
    return opensClause || numeral.value != 1
  }

  private func followsDoing(_ start: Int) -> Bool {
    guard let end = tokens.indices.contains(start) ? tokens[start].range.lowerBound : nil, end >= 2 else {
      return false
    }
    return NounsAndVerbs.doing.contains(text.compact(end - 2..<end))
  }
}
