/// HTML or SVG as it is written: UTF-8 bytes, into which mark-up goes as it stands and text goes escaped.
public struct Markup: Hashable, Sendable {
  public private(set) var bytes: [UInt8] = []

  public init() {}

  public init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Mark-up of ours, as it stands.
  public mutating func raw(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

  public mutating func raw(_ markup: Markup) { bytes.append(contentsOf: markup.bytes) }

  public mutating func raw(_ number: Int) { raw(String(number)) }

  /// Text of others, between tags or in an attribute in double quotes: it can end neither, and what XML forbids is left out.
  public mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { buffer in
      var start = 0
      var index = 0
      while index < buffer.count {
        let (replacement, length) = Self.replacement(at: index, in: buffer)
        if let replacement {
          bytes.append(contentsOf: buffer[start..<index])
          bytes.append(contentsOf: replacement.utf8)
          start = index + length
        }
        index += length
      }
      bytes.append(contentsOf: buffer[start...])
    }
  }

  /// What stands for the character at a byte, `nil` for itself, and of how many bytes it is if it is replaced.
  private static func replacement(at index: Int, in buffer: UnsafeBufferPointer<UInt8>) -> (StaticString?, Int) {
    switch buffer[index] {
    case UInt8(ascii: "&"): ("&amp;", 1)
    case UInt8(ascii: "<"): ("&lt;", 1)
    case UInt8(ascii: ">"): ("&gt;", 1)
    case UInt8(ascii: "\""): ("&quot;", 1)
    case UInt8(ascii: "'"): ("&#39;", 1)
    case UInt8(ascii: "\t"), UInt8(ascii: "\n"): (nil, 1)
    case 0..<0x20, 0x7F: ("", 1)
    // U+0080…U+009F, controls as well; U+FFFE and U+FFFF, which are no characters.
    case 0xC2 where index + 1 < buffer.count && buffer[index + 1] < 0xA0: ("", 2)
    case 0xEF where index + 2 < buffer.count && buffer[index + 1] == 0xBF && buffer[index + 2] >= 0xBE: ("", 3)
    default: (nil, 1)
    }
  }

  public var string: String { String(decoding: bytes, as: UTF8.self) }
}

extension StaticString {
  fileprivate var utf8: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount) }
}
