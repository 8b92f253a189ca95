/// Texts of sheets, in which characters that XML does not allow are written as `_x000D_`.
enum SheetText {
  static func shown(_ bytes: [UInt8]) -> String { ShownText.of(String(decoding: unescaped(bytes), as: UTF8.self)) }

  private static func unescaped(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.count >= 7, bytes.contains(UInt8(ascii: "_")) else { return bytes }
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if let scalar = escape(bytes, at: index) {
        result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        index += 7
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  private static func escape(_ bytes: [UInt8], at index: Int) -> Unicode.Scalar? {
    guard
      index + 7 <= bytes.count, bytes[index] == UInt8(ascii: "_"), bytes[index + 1] == UInt8(ascii: "x"),
      bytes[index + 6] == UInt8(ascii: "_")
    else { return nil }
    let digits = bytes[(index + 2)..<(index + 6)].map { hexadecimal($0) }
    guard !digits.contains(nil) else { return nil }
    return Unicode.Scalar(digits.reduce(UInt32(0)) { $0 << 4 | UInt32($1 ?? 0) })
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
