import ScoringCore

/// Reads the text of a target or an actual result: `≥95%（…）`, `11月底前`, `建设科普图书室1个`, `显著提升`.
///
/// Every text gets a reading; where a number cannot be told for certain the text is read as words.
public enum NotationReader {
  /// Longer texts are narrative and are not searched for values.
  ///
  /// - Unit: Unicode scalars.
  public static let longestNotation = 2000

  /// 指标值
  public static func target(_ text: String) -> WrittenValue { read(text, role: .target) }

  /// 实际完成值
  public static func actual(_ text: String) -> WrittenValue { read(text, role: .actual) }

  private static func read(_ text: String, role: NotationParser.Role) -> WrittenValue {
    guard text.unicodeScalars.prefix(longestNotation + 1).count <= longestNotation else {
      return WrittenValue(raw: text, reading: .qualitative(text))
    }
    let folded = FoldedText(text)
    if let fixed = FixedReading.of(folded) { return WrittenValue(raw: text, reading: fixed, remarks: fixed.remarks) }
    let parser = NotationParser(text: folded, tokens: unwrapped(NotationScanner.tokens(of: folded)), role: role)
    if let blank = parser.blankReading() { return WrittenValue(raw: text, reading: blank) }
    let sentence = NotationSentence(parser: parser)
    return WrittenValue(raw: text, reading: sentence.reading, remarks: sentence.remarks)
  }

  /// Without the brackets or quotes around the whole text.
  private static func unwrapped(_ tokens: [NotationToken]) -> [NotationToken] {
    var tokens = tokens[...]
    while tokens.count > 2, case .open? = tokens.first?.kind, case .close? = tokens.last?.kind {
      let inner = tokens.dropFirst().dropLast()
      let isClean = inner.allSatisfy { token in
        switch token.kind {
        case .open, .close: false
        default: true
        }
      }
      guard isClean else { break }
      tokens = inner
    }
    return Array(tokens)
  }
}
