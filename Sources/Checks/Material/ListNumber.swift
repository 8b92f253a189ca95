/// The number before a heading or an item: `一、`, `（一）`, `1.`, `（1）`.
struct ListNumber: Hashable, Sendable {
  let style: Style
  let value: Int
  /// As it was written, in plain signs.
  let written: String

  /// The four levels of official documents, the highest first.
  enum Style: Int, Hashable, Sendable, CaseIterable {
    case chinese = 1
    case bracketedChinese
    case arabic
    case bracketedArabic
  }

  /// - Parameter text: a line in plain signs.
  init?(startOf text: String) {
    var rest = text[...]
    let isBracketed = rest.first == "("
    if isBracketed { rest.removeFirst() }
    let chinese = rest.prefix { Self.digits[$0] != nil }
    let digits = chinese.isEmpty ? rest.prefix(while: \.isASCIIDigit) : chinese
    guard let value = chinese.isEmpty ? Int(digits) : Self.value(ofChinese: chinese),
      digits.count <= (chinese.isEmpty ? 2 : 3)
    else { return nil }
    rest = rest[digits.endIndex...]
    let mark = rest.popFirst()
    switch (isBracketed, mark, isChinese: !chinese.isEmpty) {
    case (true, ")", isChinese: true): style = .bracketedChinese
    case (true, ")", isChinese: false): style = .bracketedArabic
    case (false, "、", isChinese: true): style = .chinese
    case (false, "、", isChinese: false), (false, ".", isChinese: false):
      // 1.5 is an amount.
      guard rest.first?.isASCIIDigit != true else { return nil }
      style = .arabic
    default: return nil
    }
    self.value = value
    written = String(text[..<rest.startIndex])
  }

  private static let digits: [Character: Int] = [
    "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
  ]

  /// `十二` is 12; up to 99.
  static func value(ofChinese text: some StringProtocol) -> Int? {
    let values = text.map { digits[$0] ?? 0 }
    switch values.count {
    case 1: return values[0]
    case 2 where values[0] == 10 && values[1] < 10: return 10 + values[1]
    case 2 where values[1] == 10 && values[0] < 10: return values[0] * 10
    case 3 where values[1] == 10 && values[0] < 10 && values[2] < 10: return values[0] * 10 + values[2]
    default: return nil
    }
  }

  /// Up to ten as Chinese writes it, for messages.
  static func chinese(_ value: Int) -> String {
    digits.first { $0.value == value }.map { String($0.key) } ?? String(value)
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
