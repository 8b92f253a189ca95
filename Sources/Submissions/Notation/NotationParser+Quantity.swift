import ScoringCore

extension NotationParser {
  /// What stands in front of a number.
  private struct Prefix {
    var comparator: Comparator?
    var isSoft = true
    var isApproximate = false
    var contradicts = false
    var end: Int

    /// ≥ or >, or words that mean no less than that.
    var isFloor: Bool { !isSoft && (comparator == .atLeast || comparator == .moreThan) }
  }

  /// `[comparator] [约] number [万] [余] [unit] [range] [以上]`
  func quantity(at start: Int) -> NotationItem? {
    let prefix = prefix(at: start)
    let isPrefixed = prefix.end > start
    if !isPrefixed, isGlued(before: start) { return nil }
    if isPlusMinus(prefix.end) { return tolerance(at: prefix.end, prefix: prefix, start: start) }
    let allowsSign = isPrefixed || !(kind(start - 1)?.isValueLike ?? false)
    guard let number = number(at: prefix.end, allowsSign: allowsSign), !number.isCode, !isGlued(behind: number.end),
      let unit = unit(of: number, start: start, isPrefixed: isPrefixed, isFloor: prefix.isFloor)
    else { return nil }
    var item = NotationItem(content: .unreadable, tokens: start..<unit.end)
    guard let value = number.value, !prefix.contradicts else {
      if number.value == nil { item.doubts.insert(.tooManyDigits) }
      return item
    }
    if number.hasBinaryResidue { item.doubts.insert(.binaryResidue) }
    if number.hasBlankInside { item.doubts.insert(.blankInsideNumber) }
    if prefix.isApproximate || unit.isApproximate { item.doubts.insert(.approximate) }
    if let range = range(from: value, unit, item) { return range }
    if let (sum, total) = sum(value, unit) { return finished(item, sum, total, prefix) }
    return finished(item, value, unit, prefix)
  }

  private func finished(
    _ item: NotationItem,
    _ value: ExactDecimal,
    _ unit: UnitReading,
    _ prefix: Prefix
  ) -> NotationItem {
    var item = item
    let suffix = suffix(at: unit.end)
    if suffix.isApproximate { item.doubts.insert(.approximate) }
    if unit.isMonth { item.doubts.insert(.monthOrCount) }
    var unit = unit
    unit.end = suffix.end
    if !unit.written.isEmpty { readDenominators(into: &unit) }
    item.tokens = item.tokens.lowerBound..<unit.end
    item.content = .quantity(
      Quantity(
        comparator: prefix.isSoft ? suffix.comparator ?? prefix.comparator : prefix.comparator,
        value: value,
        unit: unit.unit,
        isApproximate: item.doubts.contains(.approximate)
      )
    )
    return item
  }

  /// 1亿5千万元: a second, smaller part right behind the first makes one number.
  private func sum(_ value: ExactDecimal, _ first: UnitReading) -> (ExactDecimal, UnitReading)? {
    guard first.base.isEmpty, !first.written.isEmpty, !hasBlankBefore(first.end),
      let second = number(at: first.end, allowsSign: false), let rest = second.value, second.share == nil
    else { return nil }
    let unit = unit(at: second.end)
    guard unit.factor < first.factor, let large = try? value.multiplied(by: first.factor),
      let small = try? rest.multiplied(by: unit.factor), let sum = try? large.adding(small)
    else { return nil }
    let traits = UnitTraits(written: unit.base, base: unit.base)
    return (
      sum,
      UnitReading(
        written: unit.base,
        base: unit.base,
        traits: traits,
        isApproximate: unit.isApproximate,
        end: unit.end
      )
    )
  }

  private func prefix(at start: Int) -> Prefix {
    var prefix = Prefix(end: start)
    while let kind = kind(prefix.end) {
      switch kind {
      case .comparator(let comparator, let isSoft):
        if let present = prefix.comparator, !prefix.isSoft, !isSoft, present != comparator { prefix.contradicts = true }
        if prefix.comparator == nil || (prefix.isSoft && !isSoft) {
          prefix.comparator = comparator
          prefix.isSoft = isSoft
        }
      case .contradiction: prefix.contradicts = true
      case .about: prefix.isApproximate = true
      default: return prefix
      }
      prefix.end += 1
    }
    return prefix
  }

  private struct Suffix {
    var comparator: Comparator?
    var isApproximate = false
    var end: Int
  }

  /// 以上, 以内, 左右 and the like; a bracket such as （含） in between is stepped over.
  private func suffix(at start: Int) -> Suffix {
    var suffix = Suffix(end: start)
    while true {
      var index = suffix.end
      if case .open? = kind(index), index + 3 < tokens.count, case .close? = kind(index + 2) { index += 3 }
      switch kind(index) {
      case .bound(let comparator)?: suffix.comparator = suffix.comparator ?? comparator
      case .within?: suffix.comparator = suffix.comparator ?? .atMost
      case .odd?: suffix.isApproximate = true
      default: return suffix
      }
      suffix.end = index + 1
    }
  }

  /// `80%~90%`, `3至5个`: a second number behind a dash. Falling or open-ended chains are not readable.
  private func range(from lower: ExactDecimal, _ first: UnitReading, _ found: NotationItem) -> NotationItem? {
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
    guard index > first.end, index <= first.end + 2, let second = number(at: index, allowsSign: false),
      !second.isCode
    else { return nil }
    var unit = unit(at: second.end)
    if let share = second.share {
      unit = UnitReading(written: share.written, factor: share.factor, base: share.base, end: second.end)
    }
    if unit.written.isEmpty { unit = with(first, end: unit.end) }
    let agrees = first.written.isEmpty || first.unit == unit.unit || first.base.isEmpty && first.factor == unit.factor
    let spansYears = isYearLike(first.end - 1) && isYearLike(second.end - 1)
    guard let upper = second.value, lower <= upper, agrees, !spansYears, !isGlued(behind: second.end),
      !continuesChain(unit.end)
    else {
      item.tokens = item.tokens.lowerBound..<unit.end
      return item
    }
    return closed(item, lower, upper, unit)
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

  private func isPlusMinus(_ index: Int) -> Bool {
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
  private func tolerance(at index: Int, prefix: Prefix, start: Int) -> NotationItem? {
    guard let number = number(at: index + 1, allowsSign: false), let value = number.value,
      let negative = try? ExactDecimal.zero.subtracting(value)
    else { return nil }
    let unit = unit(at: number.end)
    let item = NotationItem(content: .unreadable, tokens: start..<unit.end)
    let limits = prefix.comparator == nil || prefix.comparator == .atMost || prefix.comparator == .equalTo
    return limits && !prefix.contradicts ? closed(item, negative, value, unit) : item
  }
}
