import ScoringCore

/// The smallest meaningful piece of a notation, and which glyphs it covers.
struct NotationToken: Hashable, Sendable {
  let kind: Kind
  let blankBefore: Bool
  private let start: Int32
  private let end: Int32

  var range: Range<Int> { Int(start)..<Int(end) }

  init(kind: Kind, range: Range<Int>, blankBefore: Bool) {
    self.kind = kind
    self.blankBefore = blankBefore
    start = Int32(range.lowerBound)
    end = Int32(range.upperBound)
  }

  enum Kind: Hashable, Sendable {
    /// Arabic digits.
    case number(WrittenDigits)
    /// 三, 一百二十: a Chinese numeral.
    case numeral(ChineseNumeral)
    /// 2020.12.31: digits with more than one point.
    case dotted(DottedDigits)
    /// ≥, 不低于. Soft ones (达到, 控制在) give way to what follows the number.
    case comparator(Comparator, isSoft: Bool)
    /// Signs that contradict each other, as in `≥≤`.
    case contradiction
    /// 以上, 以内: a comparator behind its number.
    case bound(Comparator)
    /// 内, which limits a number and closes a month.
    case within
    /// 前
    case before
    /// 底, 末
    case end
    /// 约, before a number.
    case about
    /// 余, 多, 左右, behind a number.
    case odd
    /// 万, 亿, 千, 百
    case magnitude(Int64)
    case unit(UnitWord)
    /// 百分之, 千分之: the unit in front of its number.
    case share(UnitWord)
    /// 百分百
    case hundredPercent
    /// 年底, 年内
    case yearEnd
    /// 第三季度, 上半年: part of a year, by its last month
    case partOfYear(lastMonth: Int)
    /// 第
    case ordinal
    /// 每
    case each
    /// XX: a number still to be filled in.
    case blankNumber
    case minus
    case plus
    case plusMinus
    /// — ~ 至 到
    case through
    case slash
    case colon
    case point
    case middleDot
    case times
    case separator
    case open(Unicode.Scalar)
    case close(Unicode.Scalar)
    /// Letters and what is glued to them: PM2.5, A4, 5G.
    case identifier
    case word
  }
}
