import ScoringCore

extension NotationParser {
  struct UnitReading {
    var written = ""
    var factor = ExactDecimal(1)
    var base = ""
    /// Those of the unit's own word; none for an unlisted or a divided unit.
    var traits: UnitTraits = []
    var isApproximate = false
    var end: Int

    var unit: Unit { Unit(written: written, factor: factor, base: base) }

    /// 月 alone, which may be meant as a number of months.
    var isMonth: Bool { traits.contains(.month) && written.utf8.elementsEqual("月".utf8) }

    /// Multiplies the factor; an impossible one (万亿亿亿) is refused.
    mutating func multiply(by other: ExactDecimal) -> Bool {
      guard let product = try? factor.multiplied(by: other) else { return false }
      factor = product
      return true
    }
  }

  /// 万, 余, 册: the magnitude and the unit behind a number, also in brackets of their own as in `100（万元）`;
  /// empty when there is neither.
  func unit(at start: Int) -> UnitReading {
    if case .open? = kind(start), kind(start + 1)?.opensUnit ?? false {
      var inner = unit(at: start + 1)
      if case .close? = kind(inner.end), !inner.isApproximate {
        inner.end += 1
        return inner
      }
    }
    var reading = UnitReading(end: start)
    readMagnitudes(into: &reading)
    readBase(into: &reading)
    return reading
  }

  private func readMagnitudes(into reading: inout UnitReading) {
    while let kind = kind(reading.end) {
      if case .odd = kind {
        reading.isApproximate = true
      } else if case .magnitude(let power) = kind {
        guard reading.multiply(by: ExactDecimal(power)) else { return }
        reading.written += spelling(reading.end)
      } else {
        return
      }
      reading.end += 1
    }
  }

  private func readBase(into reading: inout UnitReading) {
    guard let (word, end) = unitWord(at: reading.end) else { return }
    guard reading.multiply(by: word.factor) else { return }
    reading.written += word.written
    reading.base = word.base
    reading.traits = word.traits
    reading.end = end
    readAlternative(into: &reading)
    readDenominators(into: &reading)
  }

  /// `/年`, `每人`: what the unit is divided by.
  func readDenominators(into reading: inout UnitReading) {
    while isDivided(at: reading.end), let (part, end) = denominator(at: reading.end + 1, of: reading.base) {
      reading.written += "/" + part
      reading.base += "/" + part
      reading.traits = []
      reading.end = end
    }
  }

  /// A stroke, or 每 before what divides.
  private func isDivided(at index: Int) -> Bool {
    switch kind(index) {
    case .slash?: return true
    case .each?:
      guard case .unit(let word)? = kind(index + 1) else { return false }
      return word.traits.contains(.rate)
    default: return false
    }
  }

  private func unitWord(at index: Int) -> (word: UnitWord, end: Int)? {
    guard case .unit(let word)? = kind(index) else { return nil }
    return word.traits.contains(.tenth) && !isBoundary(index + 1) ? nil : (word, index + 1)
  }

  /// 台（套）: a second unit in brackets, which is no remark. A span of time is one: 次（年）.
  private func readAlternative(into reading: inout UnitReading) {
    guard case .open? = kind(reading.end), case .unit(let word)? = kind(reading.end + 1),
      case .close? = kind(reading.end + 2), word.traits.isDisjoint(with: [.time, .share])
    else { return }
    reading.written += "（" + word.written + "）"
    reading.end += 3
  }

  /// What follows the stroke: 平方米月, 生, 人·天, 100公斤.
  private func denominator(at start: Int, of base: String) -> (part: String, end: Int)? {
    var end = start
    // 5元/100公斤, but 2期/120人 are two values.
    if case .number? = kind(end), case .unit? = kind(end + 1) {
      guard base == "元" else { return nil }
      end += 1
    }
    while end < tokens.count, end - start < 6 {
      switch tokens[end].kind {
      case .unit: end += 1
      case .middleDot where end > start, .point where end > start:
        guard case .unit? = kind(end + 1) else { return part(start, end) }
        end += 1
      case .word where end == start || !isBoundary(end), .each where end == start:
        guard tokens[end].range.count == 1, !hasBlankBefore(end) || end == start else { return part(start, end) }
        end += 1
      default: return part(start, end)
      }
    }
    return part(start, end)
  }

  private func part(_ start: Int, _ end: Int) -> (part: String, end: Int)? {
    guard start < end, let first = tokens[start..<end].first, let last = tokens[start..<end].last else { return nil }
    return (text.compact(first.range.lowerBound..<last.range.upperBound), end)
  }

  /// Up to four scalars of an unlisted unit (5地市), when nothing else follows them.
  func unlistedUnit(at start: Int) -> UnitReading? {
    var end = start
    while end < tokens.count, !isBoundary(end) {
      switch tokens[end].kind {
      case .word, .unit: end += 1
      default: return nil
      }
    }
    guard start < end, case (let first, let last) = (place(of: start), tokens[end - 1].range.upperBound),
      last - first <= 4,
      !NounsAndVerbs.neverUnits.matches(text, at: first, before: last), let (part, _) = part(start, end)
    else { return nil }
    return UnitReading(written: part, base: part, end: end)
  }
}

extension NotationToken.Kind {
  fileprivate var opensUnit: Bool {
    switch self {
    case .unit, .magnitude: true
    default: false
    }
  }
}
