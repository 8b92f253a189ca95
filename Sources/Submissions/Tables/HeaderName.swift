/// A column's name reduced to what identifies it: `全年预算数 （A）（万元）` is `全年预算数`, `Project ID` is `projectid`.
struct HeaderName: Hashable {
  let key: String
  /// The unit in brackets; `nil` where none is stated.
  let moneyUnit: MoneyUnit?

  var isInYuan: Bool { moneyUnit == .yuan }

  init(_ written: String) {
    var text = Blanks.removed(from: FullWidth.narrowed(written)).lowercased()
    var remarks: [Substring] = []
    while let (rest, remark) = Self.splitLastBracket(text) {
      remarks.append(remark)
      text = rest
    }
    key = text.filter { !"_-*:;,、:".contains($0) }
    moneyUnit = remarks.lazy.compactMap { MoneyUnit(remark: $0) }.first
  }

  /// Takes a bracket off the end, unless the whole name stands in brackets.
  private static func splitLastBracket(_ text: String) -> (rest: String, remark: Substring)? {
    if let last = text.last, ")]".contains(last), let open = text.lastIndex(where: { "([".contains($0) }),
      open > text.startIndex
    {
      return (String(text[..<open]), text[text.index(after: open)...].dropLast())
    }
    return nil
  }
}
