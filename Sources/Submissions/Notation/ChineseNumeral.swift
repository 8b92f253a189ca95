import ScoringCore

/// A number in Chinese numerals: 三, 十二, 两百, 三万五千, 二〇二〇.
struct ChineseNumeral: Hashable, Sendable {
  let value: Int64
  /// The 万 or 亿 at the very end, which belongs to the unit as it does in `5万元`; otherwise 1.
  let trailingMagnitude: Int64
  /// How many scalars it takes, without the trailing magnitude.
  let length: Int
  /// 二〇二〇: digits side by side, used for years only.
  let isPositional: Bool

  /// Whether a number may begin with this numeral.
  static func mayBegin(with scalar: Unicode.Scalar) -> Bool {
    digit(scalar) != nil || scalar == "十" || scalar == "拾"
  }

  /// Reads the longest run of numerals; `nil` when the run does not spell a number.
  init?(_ scalars: some Sequence<Unicode.Scalar>) {
    var run: [Unicode.Scalar] = []
    for scalar in scalars {
      guard run.count < 32, Self.digit(scalar) != nil || Self.place(scalar) != nil || Self.section(scalar) != nil
      else { break }
      run.append(scalar)
    }
    var trailing: Int64 = 1
    if let last = run.last, let magnitude = Self.section(last), run.count > 1 {
      trailing = magnitude
      run.removeLast()
    }
    guard let first = run.first, Self.mayBegin(with: first) else { return nil }
    length = run.count
    trailingMagnitude = trailing
    isPositional = run.count > 1 && run.allSatisfy { Self.digit($0) != nil }
    guard let value = isPositional ? Self.positional(run) : Self.spelled(run) else { return nil }
    self.value = value
  }

  static func digit(_ scalar: Unicode.Scalar) -> Int64? {
    switch scalar {
    case "零", "〇": 0
    case "一", "壹": 1
    case "二", "两", "贰": 2
    case "三", "叁": 3
    case "四", "肆": 4
    case "五", "伍": 5
    case "六", "陆": 6
    case "七", "柒": 7
    case "八", "捌": 8
    case "九", "玖": 9
    default: nil
    }
  }

  private static func place(_ scalar: Unicode.Scalar) -> Int64? {
    switch scalar {
    case "十", "拾": 10
    case "百", "佰": 100
    case "千", "仟": 1000
    default: nil
    }
  }

  private static func section(_ scalar: Unicode.Scalar) -> Int64? {
    switch scalar {
    case "万": 10_000
    case "亿": 100_000_000
    default: nil
    }
  }

  private static func positional(_ run: [Unicode.Scalar]) -> Int64? {
    guard run.count <= 8 else { return nil }
    return run.reduce(0) { $0 * 10 + (digit($1) ?? 0) }
  }

  /// Places fall from left to right inside a section of four; sections fall too.
  private static func spelled(_ run: [Unicode.Scalar]) -> Int64? {
    var total: Int64 = 0
    var section: Int64 = 0
    var pending: Int64?
    var lastPlace: Int64 = 10_000
    var lastSection = Int64.max
    for scalar in run {
      if let digit = digit(scalar) {
        guard pending == nil || pending == 0 else { return nil }
        pending = digit
      } else if let place = place(scalar) {
        guard place < lastPlace, pending != nil || (place == 10 && section == 0) else { return nil }
        section += (pending ?? 1) * place
        pending = nil
        lastPlace = place
      } else if let magnitude = Self.section(scalar) {
        guard magnitude < lastSection, section + (pending ?? 0) > 0 else { return nil }
        total += (section + (pending ?? 0)) * magnitude
        (section, pending, lastPlace, lastSection) = (0, nil, 10_000, magnitude)
      }
    }
    return total + section + (pending ?? 0)
  }
}
