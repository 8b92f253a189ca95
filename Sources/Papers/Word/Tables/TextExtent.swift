/// How wide a text is in a table, in halves of a Chinese character, and how narrow its column may become.
struct TextExtent: Hashable {
  /// Of its longest line.
  private(set) var width = 0
  /// Of what should not be torn apart: a number with its unit signs, a Western word, two Chinese characters.
  private(set) var least = 0
  /// How many lines it has of its own.
  private(set) var lines = 1

  /// What may be torn after all.
  private static let longestWord = 14

  init(_ text: String) {
    var text = text
    text.withUTF8 { measure($0) }
  }

  private mutating func measure(_ bytes: UnsafeBufferPointer<UInt8>) {
    var line = 0
    var word = 0
    Self.widths.withUnsafeBufferPointer { widths in
      for byte in bytes {
        if byte == UInt8(ascii: "\n") {
          width = max(width, line)
          lines += 1
          line = 0
          word = 0
          continue
        }
        let columns = Int(widths[Int(byte)])
        line += columns
        if byte > UInt8(ascii: " "), byte < 0x7F {
          word += columns
          least = max(least, min(word, Self.longestWord))
        } else if columns > 0 {
          word = 0
        }
      }
    }
    width = max(width, line)
    least = min(max(least, 4), max(width, 2))
  }

  /// By the first bytes of characters; what follows them takes nothing. Quotes, dashes and signs such as ≥ are as wide as
  /// Chinese characters in the fonts of papers.
  private static let widths: [UInt8] = (0...255).map { (byte: UInt8) in
    switch byte {
    case 0x00...0x08, 0x0B...0x1F, 0x7F, 0x80...0xBF: 0
    case 0xC2, 0xC3, 0xE2...0xF4: 2
    // The widest signs and letters of Times New Roman.
    case UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "M"), UInt8(ascii: "W"), UInt8(ascii: "m"): 2
    default: 1
    }
  }
}
