import Glibc
import Submissions

/// Text brought to one form, so that words can be searched for.
enum PlainText {
  /// Full-width signs as their plain partners, without blanks: `（１） ≥９５ ％` becomes `(1)≥95%`.
  static func folded(_ text: String) -> String {
    FullWidth.narrowed(text).filter { !$0.isWhitespace }
  }

  /// Without what stands in brackets at its end: `完成率(%)` becomes `完成率`.
  static func withoutBrackets(_ folded: String) -> String {
    guard let open = folded.firstIndex(of: "("), open != folded.startIndex else { return folded }
    return String(folded[..<open])
  }
}

extension StringProtocol {
  /// Byte by byte, which is many times faster than by characters, and the same for words without combining marks.
  func contains(anyOf words: some Sequence<String>) -> Bool {
    let isFound = utf8.withContiguousStorageIfAvailable { text in
      words.contains { word in
        var word = word
        return word.withUTF8 { Self.holds($0, in: text) }
      }
    }
    return isFound ?? words.contains { self.contains($0) }
  }

  private static func holds(_ word: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = text.baseAddress, let wanted = word.baseAddress else { return word.isEmpty }
    guard let first = word.first, word.count <= text.count else { return word.isEmpty }
    return (0...(text.count - word.count)).contains { offset in
      text[offset] == first && memcmp(start + offset, wanted, word.count) == 0
    }
  }

  func hasSuffix(anyOf words: some Sequence<String>) -> Bool { words.contains { self.hasSuffix($0) } }

  /// The first of the words that it contains.
  func first(of words: [String]) -> String? { words.first { self.contains($0) } }

  /// How often a word occurs.
  func count(of word: String) -> Int { word.isEmpty ? 0 : ranges(of: word).count }

  /// Whether all its characters stand in the other text, in their order.
  func isSubsequence(of other: some StringProtocol) -> Bool {
    var rest = other[...]
    for character in self {
      guard let index = rest.firstIndex(of: character) else { return false }
      rest = rest[rest.index(after: index)...]
    }
    return true
  }

  var hasDigits: Bool { contains { $0.isASCII && $0.isNumber } }
}
