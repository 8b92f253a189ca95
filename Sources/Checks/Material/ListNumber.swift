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
    guard let first = text.first, first == "(" || first.isNumber || Self.digits[first] != nil,
      // The mark behind it stands among the first characters.
      text.utf8.prefix(Self.longest).contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ")") })
        || text.prefix(4).contains("、")
    else { return nil }
    if let match = text.prefixMatch(of: /([一二三四五六七八九十]{1,3})、/) {
      self.init(.chinese, Self.value(ofChinese: match.1), String(match.0))
    } else if let match = text.prefixMatch(of: /\(([一二三四五六七八九十]{1,3})\)/) {
      self.init(.bracketedChinese, Self.value(ofChinese: match.1), String(match.0))
    } else if let match = text.prefixMatch(of: /([0-9]{1,2})[、.](?![0-9])/) {
      self.init(.arabic, Int(match.1), String(match.0))
    } else if let match = text.prefixMatch(of: /\(([0-9]{1,2})\)/) {
      self.init(.bracketedArabic, Int(match.1), String(match.0))
    } else {
      return nil
    }
  }

  private init?(_ style: Style, _ value: Int?, _ written: String) {
    guard let value else { return nil }
    self.style = style
    self.value = value
    self.written = written
  }

  /// `（二十一）` in UTF-8 with plain brackets.
  private static let longest = 11

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
