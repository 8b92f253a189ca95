/// The number in front of a heading: 一、 （一） 1. （1）
enum OutlineNumber: Hashable {
  /// 一、
  case first(Int)
  /// （一）
  case second(Int)
  /// 1. or 1、
  case third(Int)

  /// - Returns: the number and what follows it; `nil` where the text has none.
  static func split(_ text: String) -> (number: OutlineNumber, rest: String)? {
    var scalars = Array(text.unicodeScalars)[...]
    func rest() -> String { Blanks.trimmed(String(String.UnicodeScalarView(scalars))) }
    if let first = scalars.first, first == "（" || first == "(" {
      guard let close = scalars.firstIndex(where: { $0 == "）" || $0 == ")" }), close - scalars.startIndex <= 4 else {
        return nil
      }
      let inner = scalars[(scalars.startIndex + 1)..<close]
      scalars = scalars[(close + 1)...]
      return chineseNumber(inner).map { (.second($0), rest()) }
    }
    let head = scalars.prefix { $0.properties.numericType != nil || digits.contains($0) }
    guard (1...3).contains(head.count), let mark = scalars.dropFirst(head.count).first,
      "、.．".unicodeScalars.contains(mark)
    else {
      return nil
    }
    scalars = scalars.dropFirst(head.count + 1)
    if let number = chineseNumber(head) { return mark == "、" ? (.first(number), rest()) : nil }
    // 2.0 is a number and no heading.
    guard let number = Int(String(String.UnicodeScalarView(head))), scalars.first?.properties.numericType == nil else {
      return nil
    }
    return (.third(number), rest())
  }

  private static let digits = Array("一二三四五六七八九十".unicodeScalars)

  /// 1 to 99 in Chinese numerals.
  private static func chineseNumber(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    let values = scalars.compactMap { digits.firstIndex(of: $0).map { $0 + 1 } }
    guard values.count == scalars.count, !values.isEmpty else { return nil }
    switch (values.count, values.firstIndex(of: 10)) {
    case (1, _): return values[0]
    case (2, 0): return 10 + values[1]
    case (2, 1): return values[0] * 10
    case (3, 1): return values[0] * 10 + values[2]
    default: return nil
    }
  }
}
