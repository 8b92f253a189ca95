extension NotationScanner {
  /// Signs that are tokens by themselves.
  static func sign(_ scalar: Unicode.Scalar) -> NotationToken.Kind? {
    switch scalar {
    case "-": .minus
    case "+": .plus
    case "±": .plusMinus
    case "≈": .about
    case "—", "~": .through
    case "/": .slash
    case ":": .colon
    case ".": .point
    case "·": .middleDot
    case "×", "*", "✕": .times
    case ",", ";", "、", "。", "!", "?", "|", "\u{2026}", "①"..."⑳", "❶"..."❿": .separator
    case "(", "[", "{", "【", "〔", "〖", "〈", "《", "“", "‘", "「", "『": .open(scalar)
    case ")", "]", "}", "】", "〕", "〗", "〉", "》", "”", "’", "」", "』": .close(scalar)
    default: nil
    }
  }
}

extension NotationToken.Kind {
  /// What a date or a quantity can begin with.
  var mayBeginValue: Bool {
    switch self {
    case .number, .numeral, .dotted, .share, .hundredPercent, .yearEnd, .partOfYear: true
    case .comparator, .contradiction, .about, .plus, .minus, .plusMinus: true
    default: false
    }
  }

  /// A number or the 万 behind it.
  var isNumeric: Bool {
    switch self {
    case .number, .numeral, .magnitude: true
    default: false
    }
  }

  /// Words that are not meant right behind a number: the 多次 in 50多次, the 年底 in 2020年底.
  var isBlockedBehindNumber: Bool {
    switch self {
    case .word, .yearEnd: true
    default: false
    }
  }

  var mayPrecedeLetterUnit: Bool {
    switch self {
    case .number, .numeral, .magnitude, .slash, .middleDot: true
    default: false
    }
  }
}

extension FoldedText {
  func longestLexiconMatch(at start: Int, behindNumber: Bool = false) -> WordTable<NotationToken.Kind>.Match? {
    NotationLexicon.words.longestMatch(in: self, at: start, before: glyphs.count) { kind in
      !(behindNumber && kind.isBlockedBehindNumber)
    }
  }
}
