import Diagnostics
import Submissions

/// Text brought to one form, so that words can be searched for.
enum PlainText {
  /// Full-width signs as their plain partners, without blanks: `（１） ≥９５ ％` becomes `(1)≥95%`.
  static func folded(_ text: String) -> String {
    Blanks.removed(from: FullWidth.narrowed(text))
  }

  /// Without what stands in brackets at its end: `完成率(%)` becomes `完成率`.
  static func withoutBrackets(_ folded: String) -> String {
    guard let open = folded.firstIndex(of: "("), open != folded.startIndex else { return folded }
    return String(folded[..<open])
  }
}

extension StringProtocol {
  /// Byte by byte, as ``holds(_:)``.
  func contains(anyOf words: some Sequence<String>) -> Bool { words.contains { self.holds($0) } }

  /// Byte by byte, as ``holds(_:)``.
  func hasSuffix(anyOf words: some Sequence<String>) -> Bool {
    words.contains { utf8.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// The first of the words that it contains.
  func first(of words: [String]) -> String? { words.first { self.holds($0) } }

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

  var hasDigits: Bool { utf8.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }
}
