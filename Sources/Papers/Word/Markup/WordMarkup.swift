/// WordprocessingML as it is written: UTF-8 bytes, into which mark-up goes as it stands and text goes escaped.
struct WordMarkup {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  var count: Int { bytes.count }

  /// Mark-up of ours, as it stands.
  mutating func raw(_ markup: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Mark-up that has been put together before.
  mutating func raw(_ markup: [UInt8]) { bytes.append(contentsOf: markup) }

  mutating func raw(_ markup: WordMarkup) { bytes.append(contentsOf: markup.bytes) }

  /// Mark-up of ours with numbers or names in it that need no escaping.
  mutating func raw(composed markup: String) { bytes.append(contentsOf: markup.utf8) }

  mutating func raw(_ number: Int) {
    guard number >= 0, number < 10 else { return raw(composed: String(number)) }
    bytes.append(UInt8(ascii: "0") + UInt8(number))
  }

  /// Bytes of a text that need no escaping.
  mutating func plain(_ text: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: text) }

  /// Puts mark-up in front of what was written from `offset` on.
  mutating func insert(_ markup: [UInt8], at offset: Int) { bytes.insert(contentsOf: markup, at: offset) }

  /// Text of others, for an attribute in double quotes or between tags: it can end neither, and what XML forbids or what
  /// shows nothing is left out. Line ends and tabs become blanks.
  mutating func escaped(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": raw("&amp;")
      case "<": raw("&lt;")
      case ">": raw("&gt;")
      case "\"": raw("&quot;")
      case "\t", "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": raw(" ")
      default: if TextScalar(scalar) != .dropped { bytes.append(contentsOf: String(scalar).utf8) }
      }
    }
  }
}
