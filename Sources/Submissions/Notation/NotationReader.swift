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
    guard text.utf8.count <= longestNotation || text.unicodeScalars.prefix(longestNotation + 1).count <= longestNotation
    else {
      return WrittenValue(raw: text, reading: .qualitative(text))
    }
    let folded = FoldedText(text)
    if let fixed = FixedReading.of(folded) { return WrittenValue(raw: text, reading: fixed, remarks: fixed.remarks) }
    let parser = NotationParser(text: folded, tokens: unwrapped(NotationScanner.tokens(of: folded)), role: role)
    if let blank = parser.blankReading() { return WrittenValue(raw: text, reading: blank) }
    let sentence = NotationSentence(parser: parser)
    let reading = sentence.reading
    return WrittenValue(raw: text, reading: reading, remarks: sentence.remarks(on: reading))
  }

  /// Without the brackets or quotes around the whole text.
  private static func unwrapped(_ tokens: [NotationToken]) -> [NotationToken] {
    var kept = tokens.indices
    while kept.count > 2, tokens[kept.lowerBound].kind.isOpen, tokens[kept.upperBound - 1].kind.isClose {
      let inner = kept.dropFirst().dropLast()
      guard tokens[inner].allSatisfy({ !$0.kind.isOpen && !$0.kind.isClose }) else { break }
      kept = inner
    }
    return kept.count == tokens.count ? tokens : Array(tokens[kept])
  }
}

extension NotationToken.Kind {
  fileprivate var isOpen: Bool { if case .open = self { true } else { false } }
  fileprivate var isClose: Bool { if case .close = self { true } else { false } }
}
