import ScoringCore

/// A number as people write it into a table: `1,261.31`, `１２．５`, `80 万元`.
enum WrittenNumber: Equatable {
  /// Nothing is meant: empty, a dash, 无.
  case absent
  case value(ExactDecimal)
  /// An amount in 元 where 万元 is meant.
  case inYuan
  case unreadable

  /// - Parameter units: what may follow the number without changing it.
  init(_ text: String, units: [String]) {
    var rest = Blanks.trimmed(FullWidth.narrowed(text))
    guard !["", "-", "--", "—", "——", "/", "无"].contains(rest) else {
      self = .absent
      return
    }
    if let unit = units.first(where: rest.hasSuffix) {
      rest = Blanks.trimmed(String(rest.dropLast(unit.count)))
    } else if units.contains("万元"), rest.hasSuffix("元"),
      let digits = Self.plainDigits(Blanks.trimmed(String(rest.dropLast()))),
      ExactDecimal(digits) != nil
    {
      self = .inYuan
      return
    }
    self = Self.plainDigits(rest).flatMap { ExactDecimal($0) }.map(WrittenNumber.value) ?? .unreadable
  }

  /// Without thousands separators, which must stand before groups of three digits.
  private static func plainDigits(_ text: String) -> String? {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first else { return nil }
    let groups = whole.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "'" || $0 == " " }
    guard groups.count > 1 else { return text }
    let first = groups[0].drop { $0 == "-" || $0 == "+" }
    guard (1...3).contains(first.count), groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
    return groups.joined() + text.dropFirst(whole.count)
  }
}
