import ScoringCore

extension NotationParser {
  /// A number in digits or in words, without its unit.
  struct Number {
    var value: ExactDecimal?
    /// 百分之 stands in front, so that no unit follows.
    var share: UnitWord?
    var numeral: ChineseNumeral?
    var isCode = false
    var hasBinaryResidue = false
    var hasBlankInside = false
    var hasExponent = false
    var end: Int
  }

  /// - Parameter allowsSign: whether a `-` here belongs to the number.
  func number(at start: Int, allowsSign: Bool) -> Number? {
    switch kind(start) {
    case .number(let digits)?:
      return Number(
        value: digits.value,
        isCode: digits.looksLikeCode,
        hasBinaryResidue: digits.hasBinaryResidue,
        hasBlankInside: digits.hasBlankInside,
        hasExponent: digits.hasExponent,
        end: start + 1
      )
    case .numeral(let numeral)? where !numeral.isPositional:
      return decimal(numeral, at: start) ?? Number(value: ExactDecimal(numeral.value), numeral: numeral, end: start + 1)
    case .share(let word)?:
      guard var number = number(at: start + 1, allowsSign: false), number.share == nil else { return nil }
      number.share = word
      number.numeral = nil
      return number
    case .hundredPercent?:
      return Number(value: ExactDecimal(100), share: .percent, end: start + 1)
    case .plus? where allowsSign:
      return number(at: start + 1, allowsSign: false)
    case .minus? where allowsSign:
      guard var number = number(at: start + 1, allowsSign: false), number.numeral == nil else { return nil }
      number.value = number.value.flatMap { try? ExactDecimal.zero.subtracting($0) }
      return number
    default:
      return nil
    }
  }

  /// 九十五点二五
  private func decimal(_ whole: ChineseNumeral, at start: Int) -> Number? {
    guard whole.trailingMagnitude == 1, isSpelled(start + 1, "点"), case .numeral(let places)? = kind(start + 2),
      places.isPositional || places.value < 10,
      let fraction = try? ExactDecimal(coefficient: places.value, scale: places.length),
      let value = try? ExactDecimal(whole.value).adding(fraction)
    else { return nil }
    return Number(value: value, numeral: whole, end: start + 3)
  }

  /// 三分之二, which decimals cannot carry.
  func endOfFraction(_ denominator: Number) -> Int? {
    guard isSpelled(denominator.end, "分"), isSpelled(denominator.end + 1, "之") else { return nil }
    return number(at: denominator.end + 2, allowsSign: false)?.end
  }

  /// Whether the token before makes a number part of something else: 第3批, 8:30, A4, 7×24, 1/3.
  func isGlued(before start: Int) -> Bool {
    guard let previous = kind(start - 1) else { return false }
    switch previous {
    case .ordinal: return true
    case .times, .dotted, .number, .numeral, .identifier: return !hasBlankBefore(start)
    case .colon:
      if case .unit? = kind(start + 1) { return false }
      return kind(start - 2)?.isValueLike ?? false
    case .slash:
      // 2期/120人 are two values.
      if case .unit? = kind(start - 2), case .unit? = kind(start + 1) { return false }
      return kind(start - 2)?.isValueLike ?? false
    case .point, .minus, .through, .plusMinus, .middleDot:
      return kind(start - 2)?.isValueLike ?? false
    default: return false
    }
  }

  /// Whether the token behind makes a number part of something else: 5G, 1:3, 10/12.
  func isGlued(behind end: Int) -> Bool {
    guard let next = kind(end) else { return false }
    switch next {
    case .identifier, .times, .dotted: return !hasBlankBefore(end)
    case .colon, .slash, .point: return kind(end + 1)?.isNumeric ?? false
    default: return false
    }
  }
}

extension NotationToken.Kind {
  /// A number, a unit or letters: what a dash behind it does not turn into a sign.
  var isValueLike: Bool {
    switch self {
    case .number, .numeral, .magnitude, .unit, .identifier, .dotted, .close: true
    default: false
    }
  }
}
