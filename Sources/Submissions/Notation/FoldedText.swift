/// A text with its spelling variants removed: full-width signs are half-width, the kinds of dash, tilde and
/// "greater or equal" are one each, blanks are gone but remembered.
struct FoldedText: Sendable {
  let glyphs: [Glyph]

  /// A scalar to compare with and the scalar that was written.
  struct Glyph: Sendable {
    let folded: Unicode.Scalar
    let original: Unicode.Scalar
    let blankBefore: Bool
  }

  init(_ text: String) {
    var glyphs: [Glyph] = []
    var blank = false
    for scalar in text.unicodeScalars {
      if Self.isBlank(scalar) {
        blank = true
      } else if !Self.isInvisible(scalar) {
        glyphs.append(Glyph(folded: Self.folded(scalar), original: scalar, blankBefore: blank && !glyphs.isEmpty))
        blank = false
      }
    }
    self.glyphs = glyphs
  }

  /// The text as it was written, each run of blanks as one space.
  func original(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    for index in range.clamped(to: glyphs.indices) {
      if glyphs[index].blankBefore, index > range.lowerBound { text.append(" ") }
      text.append(glyphs[index].original)
    }
    return String(text)
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
}

extension FoldedText {
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Marks without any width that editors leave behind: zero-width blanks and joiners, byte order marks.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200B...0x200F, 0x2060, 0xFE00...0xFE0F, 0xFEFF, 0xAD: true
    default: false
    }
  }

  static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x2267, 0x2A7E: "≥"
    case 0x2266, 0x2A7D: "≤"
    case 0xFE65: ">"
    case 0xFE64: "<"
    case 0xFE66: "="
    case 0xFE6A, 0x066A: "%"
    case 0x2212, 0xFE63, 0x2010, 0x2011: "-"
    case 0x2012...0x2015, 0x2500, 0x2501: "—"
    case 0x301C, 0x223C, 0x2053, 0xFF5E: "~"
    case 0x2215, 0x2044: "/"
    case 0x30FB, 0x2022, 0x2219, 0x22C5: "·"
    default: scalar
    }
  }
}
