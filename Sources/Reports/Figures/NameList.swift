import Papers

/// Names in a sentence.
enum NameList {
  /// “甲”“乙”, and from the limit on “甲”“乙”等12个 with the measure word given.
  static func quoted(_ names: [String], counter: String, limit: Int = 6) -> String {
    quoted(names.map { ($0, "") }, counter: counter, limit: limit)
  }

  /// The same with a remark behind each name: “甲”（暂计）“乙”
  static func quoted(_ names: [(name: String, remark: String)], counter: String, limit: Int = 6) -> String {
    let shown = names.prefix(limit).map { "“" + Clause.text($0.name) + "”" + $0.remark }.joined()
    return names.count > limit ? shown + "等\(names.count)\(counter)" : shown
  }

  /// What was named before: 该指标, and of several 这3项指标.
  ///
  /// - Parameter noun: with its measure word, which is one character.
  static func these(_ count: Int, _ noun: String) -> String { count == 1 ? "该" + noun.dropFirst() : "这\(count)\(noun)" }

  /// One after the other, 一是…；二是…, when there are several.
  static func enumerated(_ clauses: [String]) -> String {
    guard clauses.count > 1 else { return clauses.joined() + "。" }
    return clauses.enumerated().map { HeadingNumber.chinese($0.offset + 1) + "是" + $0.element }.joined(separator: "；")
      + "。"
  }
}

/// The user's own words inside a sentence of ours.
enum Clause {
  /// On one line, without the punctuation at its end.
  static func text(_ text: String) -> String {
    let lines = text.unicodeScalars.split(whereSeparator: endsLine).map(trimmed).filter { !$0.isEmpty }
    var clause = lines.joined(separator: "，").unicodeScalars
    while let last = clause.last, isMark(last) { clause.removeLast() }
    return String(clause)
  }

  private static func trimmed(_ line: Substring.UnicodeScalarView) -> String {
    var line = line.drop(while: \.properties.isWhitespace)
    while let last = line.last, last.properties.isWhitespace { line.removeLast() }
    return String(line)
  }

  private static func endsLine(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\t"..."\r", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "。", "；", ";", "，", ",", ".", "、", " ", "\u{3000}": true
    default: false
    }
  }
}
