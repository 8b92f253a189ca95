import ScoringCore

/// A number as it stands in a finished text, with the unit behind it.
struct WrittenFigure: Hashable {
  /// Without zeros that say nothing, so that `8.50` and `8.5` are one.
  let value: String
  let unit: Unit
  /// As it stands.
  let text: String

  enum Unit: Hashable {
    case money
    case points
    case percent
    /// Another unit, or none.
    case other
  }

  /// All of them in the order of the text. Digits inside codes count, too.
  static func all(in text: String) -> [WrittenFigure] {
    var text = text
    return text.withUTF8(all)
  }

  private static func all(in bytes: UnsafeBufferPointer<UInt8>) -> [WrittenFigure] {
    var figures: [WrittenFigure] = []
    var index = 0
    while index < bytes.count {
      guard isDigit(bytes[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, isDigit(bytes[index]) { index += 1 }
      if index + 1 < bytes.count, bytes[index] == UInt8(ascii: "."), isDigit(bytes[index + 1]) {
        index += 1
        while index < bytes.count, isDigit(bytes[index]) { index += 1 }
      }
      let digits = String(decoding: bytes[start..<index], as: UTF8.self)
      figures.append(WrittenFigure(value: normal(digits), unit: unit(after: bytes[index...]), text: digits))
    }
    return figures
  }

  static func normal(_ digits: String) -> String {
    // A whole number has no zeros to leave out but at its start.
    if digits.utf8.first != UInt8(ascii: "0"), !digits.utf8.contains(UInt8(ascii: ".")) { return digits }
    return ExactDecimal(digits)?.text ?? digits
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  private static func unit(after bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Unit {
    let behind = bytes.drop { $0 == UInt8(ascii: " ") }
    func starts(with word: String) -> Bool { behind.starts(with: word.utf8) }
    if starts(with: "万元") { return .money }
    if starts(with: "%") || starts(with: "个百分点") { return .percent }
    return starts(with: "分") && !["分钟", "分之", "分别", "分部", "分步", "分项", "分公司", "分会"].contains(where: starts)
      ? .points : .other
  }
}
