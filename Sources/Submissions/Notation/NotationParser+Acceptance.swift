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

  /// 2020 and nothing else. Round numbers such as 2000 are counts.
  func isBareYear(_ unit: UnitReading, _ prefix: Prefix) -> Bool {
    guard tokens.count == 1, prefix.end == 0, unit.written.isEmpty, case .number(let digits)? = kind(0),
      let year = digits.smallWhole
    else { return false }
    return (2001...2049).contains(year)
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
    if unit.traits.contains(.rank) || isVague(numeral, start) { return false }
    if !unit.written.isEmpty, followsDoing(start) || followsRate(start) { return true }
    if unit.written.isEmpty, isDash(unit.end) { return opensRange(unit.end, start: start, isPrefixed: isPrefixed) }
    guard isBoundary(unit.end) || (isPrefixed && !unit.written.isEmpty) else { return false }
    if isPrefixed { return true }
    if unit.written.isEmpty { return start == 0 && kind(unit.end) == nil }
    let opensClause = start == 0 || isSeparator(start - 1)
    return opensClause || numeral.value != 1
  }

  /// 前三名: how far in front, not how many.
  func isRank(_ unit: UnitReading, _ start: Int) -> Bool {
    guard case .before? = kind(start - 1), !hasBlankBefore(start) else { return false }
    return ["名", "位", "强"].contains(unit.written)
  }

  /// 数十, 几十: nobody knows how many.
  private func isVague(_ numeral: ChineseNumeral, _ start: Int) -> Bool {
    guard numeral.value == 10, let place = tokens.indices.contains(start) ? tokens[start].range.lowerBound : nil
    else { return false }
    switch text.scalar(place - 1) {
    case "几": return true
    case "数": return place == 1 || isSeparator(start - 2)
    default: return false
    }
  }

  /// 三到五次: the unit stands behind the second number.
  private func opensRange(_ dash: Int, start: Int, isPrefixed: Bool) -> Bool {
    guard isPrefixed || start == 0 || isSeparator(start - 1) || followsDoing(start) || followsRate(start),
      let second = number(at: dash + 1, allowsSign: false)
    else { return false }
    return !unit(at: second.end).written.isEmpty
  }

  /// 每年一次, 一周两次
  private func followsRate(_ start: Int) -> Bool {
    if case .each? = kind(start - 2), case .unit? = kind(start - 1) { return true }
    return rate(at: start - 2) != nil
  }

  /// 一年, 1周, right before a number: what the number is divided by.
  func rate(at start: Int) -> UnitWord? {
    guard case .unit(let word)? = kind(start + 1), word.traits.isSuperset(of: [.time, .rate]),
      !word.traits.contains(.month), word.base != "季度", !hasBlankBefore(start + 1), !hasBlankBefore(start + 2)
    else { return nil }
    switch kind(start) {
    case .numeral(let numeral)? where numeral.value == 1: break
    case .number(let digits)? where digits.value == ExactDecimal(1): break
    default: return nil
    }
    guard let next = kind(start + 2), next.isNumeric, let number = number(at: start + 2, allowsSign: false),
      case .unit(let counted)? = kind(number.end), counted.traits.isDisjoint(with: [.time, .share])
    else { return nil }
    return word
  }

  private func followsDoing(_ start: Int) -> Bool {
    guard let end = tokens.indices.contains(start) ? tokens[start].range.lowerBound : nil, end >= 2 else {
      return false
    }
    return NounsAndVerbs.doing.matches(text, at: end - 2, before: end)
  }
}
