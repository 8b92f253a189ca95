import ScoringCore

extension NotationParser {
  /// What stands in front of a number.
  struct Prefix {
    var comparator: Comparator?
    var isSoft = true
    var isApproximate = false
    var contradicts = false
    var end: Int

    /// ≥ or >, or words that mean no less than that.
    var isFloor: Bool { !isSoft && (comparator == .atLeast || comparator == .moreThan) }
  }

  /// `[comparator] [约] number [万] [余] [unit] [range] [以上]`; 65岁以上老人 are people and no value.
  func quantity(at start: Int) -> NotationItem? {
    guard let item = anyQuantity(at: start) else { return nil }
    return item.isAge && isDirectlyBehind(item.tokens.upperBound) ? nil : item
  }

  /// Whether a word follows at once.
  private func isDirectlyBehind(_ index: Int) -> Bool {
    if case .word? = kind(index) { !hasBlankBefore(index) } else { false }
  }

  private func anyQuantity(at start: Int) -> NotationItem? {
    let prefix = prefix(at: start)
    let isPrefixed = prefix.end > start
    if !isPrefixed, isGlued(before: start) { return nil }
    if isPlusMinus(prefix.end) { return tolerance(at: prefix.end, prefix: prefix, start: start) }
    let allowsSign = isPrefixed || !(kind(start - 1)?.isValueLike ?? false)
    guard let number = number(at: prefix.end, allowsSign: allowsSign) else { return nil }
    if let end = endOfFraction(number) {
      return NotationItem(content: .unreadable, tokens: start..<end, doubts: .proportion)
    }
    guard !number.isCode, !isGlued(behind: number.end),
      let unit = unit(of: number, start: start, isPrefixed: isPrefixed, isFloor: prefix.isFloor),
      !isRank(unit, start)
    else { return nil }
    if !isPrefixed, case .comparator? = kind(unit.end), let enclosure = enclosure(at: start) { return enclosure }
    var item = NotationItem(content: .unreadable, tokens: start..<unit.end)
    guard let value = number.value, !prefix.contradicts else {
      if number.value == nil { item.doubts.insert(.tooManyDigits) }
      return item
    }
    if number.hasBinaryResidue { item.doubts.insert(.binaryResidue) }
    if number.hasBlankInside { item.doubts.insert(.blankInsideNumber) }
    if number.hasExponent { item.doubts.insert(.exponent) }
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
    if isBareYear(unit, prefix) { item.doubts.insert(.yearOrCount) }
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

  struct Suffix {
    var comparator: Comparator?
    var isApproximate = false
    var end: Int
  }

  /// （含100人） has so many tokens with its brackets.
  private static let longestInclusion = 6

  /// 以上, 以内, 左右 and the like; a bracket such as （含） in between is stepped over.
  func suffix(at start: Int) -> Suffix {
    var suffix = Suffix(end: start)
    while true {
      var index = suffix.end
      if case .open? = kind(index), let end = end(ofBracketAt: index), end - index <= Self.longestInclusion {
        index = end
      }
      switch kind(index) {
      case .bound(let comparator)?: suffix.comparator = suffix.comparator ?? comparator
      case .within?: suffix.comparator = suffix.comparator ?? .atMost
      case .odd?: suffix.isApproximate = true
      default: return suffix
      }
      suffix.end = index + 1
    }
  }
}
