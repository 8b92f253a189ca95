/// A text with its spelling variants removed: full-width signs are half-width, the kinds of dash, tilde and
/// "greater or equal" are one each, blanks are gone but remembered.
struct FoldedText: Sendable {
  let glyphs: [Glyph]
  /// The text itself, when every scalar of it became a glyph.
  private let written: String?

  /// A scalar to compare with and the scalar that was written.
  struct Glyph: Sendable {
    let folded: Unicode.Scalar
    let original: Unicode.Scalar
    let blankBefore: Bool
  }

  init(_ text: String) {
    var glyphs: [Glyph] = []
    glyphs.reserveCapacity(text.utf8.count)
    var blank = false
    var isComplete = true
    for scalar in text.unicodeScalars {
      if Self.isBlank(scalar) {
        blank = true
        isComplete = false
      } else if Self.isInvisible(scalar) {
        isComplete = false
      } else {
        glyphs.append(Glyph(folded: Self.folded(scalar), original: scalar, blankBefore: blank && !glyphs.isEmpty))
        blank = false
      }
    }
    self.glyphs = glyphs
    written = isComplete ? text : nil
  }

  private init(glyphs: [Glyph]) {
    self.glyphs = glyphs
    written = nil
  }

  /// Without the glyphs that fold into certain scalars.
  func without(_ isLeftOut: (Unicode.Scalar) -> Bool) -> FoldedText {
    FoldedText(glyphs: glyphs.filter { !isLeftOut($0.folded) })
  }

  /// The text as it was written, each run of blanks as one space.
  func original(_ range: Range<Int>) -> String {
    if let written {
      let units = written.utf8
      let start = units.index(units.startIndex, offsetBy: width(of: 0..<range.lowerBound))
      return String(written[start..<units.index(start, offsetBy: width(of: range))])
    }
    var text = String.UnicodeScalarView()
    for index in range.clamped(to: glyphs.indices) {
      if glyphs[index].blankBefore, index > range.lowerBound { text.append(" ") }
      text.append(glyphs[index].original)
    }
    return String(text)
  }

  private func width(of range: Range<Int>) -> Int {
    glyphs[range].reduce(0) { $0 + UTF8.width($1.original) }
  }

  /// The folded text without any blanks.
  func compact(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    for index in range.clamped(to: glyphs.indices) { text.append(glyphs[index].folded) }
    return String(text)
  }

  /// The folded scalar at a place, `nil` beyond the ends.
  func scalar(_ index: Int) -> Unicode.Scalar? {
    glyphs.indices.contains(index) ? glyphs[index].folded : nil
  }

  /// Whether the glyphs of a range, and no others, spell a word.
  func spells(_ word: String, in range: Range<Int>) -> Bool {
    var index = range.lowerBound
    for scalar in word.unicodeScalars {
      guard index < range.upperBound, self.scalar(index) == scalar else { return false }
      index += 1
    }
    return index == range.upperBound
  }

  /// Whether there is more than digits and signs.
  func hasLetters(_ range: Range<Int>) -> Bool {
    glyphs[range].contains { ("\u{4E00}"..."\u{9FFF}").contains($0.original) || $0.original.properties.isAlphabetic }
  }

  func hasBlank(inside range: Range<Int>) -> Bool {
    glyphs[range].dropFirst().contains { $0.blankBefore }
  }

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    glyphs.contains { $0.folded == scalar }
  }
}

extension FoldedText {
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21...0x7E, 0x3001...0xFFFF: false
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Marks without any width that editors leave behind: zero-width blanks and joiners, byte order marks.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21...0x7E, 0x3001...0x9FFF: false
    case 0x200B...0x200F, 0x2060, 0xFE00...0xFE0F, 0xFEFF, 0xAD: true
    default: false
    }
  }

  static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x21...0x7E, 0x4E00...0x9FFF: scalar
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    // ≮ is not less, ≯ not greater.
    case 0x2267, 0x2A7E, 0x226E: "≥"
    case 0x2266, 0x2A7D, 0x226F: "≤"
    case 0xFE65: ">"
    case 0xFE64: "<"
    case 0xFE66: "="
    case 0xFE6A, 0x066A: "%"
    case 0x2212, 0xFE63, 0x2010, 0x2011: "-"
    case 0x2012...0x2015, 0x2500, 0x2501: "—"
    case 0x301C, 0x223C, 0x2053, 0xFF5E: "~"
    case 0x2215, 0x2044: "/"
    case 0x2236: ":"
    case 0x30FB, 0x2022, 0x2219, 0x22C5: "·"
    default: scalar
    }
  }
}
