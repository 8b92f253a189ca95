/// `{{部门名称}}` in a template, also where Word has torn it into several runs.
struct Placeholder {
  /// Between the braces, without blanks at its ends.
  let name: String
  /// The bytes of it in each stretch of text that it goes through; the first takes what stands for it.
  let pieces: [Range<Int>]
  /// Nothing else stands in its paragraph.
  let isAlone: Bool
  /// The text around it, for messages.
  let excerpt: String
}

/// What stands in a paragraph between double braces.
struct PlaceholderSearch {
  private(set) var placeholders: [Placeholder] = []
  /// The text from braces on that are not closed.
  private(set) var unclosed: String?

  /// Names are not longer than this; whatever is was not meant as one.
  private static let longestName = 100

  init(_ paragraph: TemplateParagraph, in bytes: [UInt8]) {
    let holdsBraces = paragraph.stretches.contains { range in
      // Full-width braces are typed as easily as the others.
      range.map { bytes[$0].contains { $0 == UInt8(ascii: "{") || $0 == 0xBD || $0 == UInt8(ascii: "&") } } ?? false
    }
    guard holdsBraces else { return }
    var characters: [(scalar: Unicode.Scalar, range: Range<Int>, stretch: Int)] = []
    for (index, stretch) in paragraph.stretches.enumerated() {
      guard let stretch else {
        characters.append(("\u{FFFC}", 0..<0, index))
        continue
      }
      characters += MarkupCharacters(bytes, in: stretch).scalars.map { ($0.scalar, $0.range, index) }
    }
    search(characters)
  }

  private mutating func search(_ characters: [(scalar: Unicode.Scalar, range: Range<Int>, stretch: Int)]) {
    func isPair(_ index: Int, _ braces: [Unicode.Scalar]) -> Bool {
      index + 1 < characters.count && braces.contains(characters[index].scalar)
        && braces.contains(characters[index + 1].scalar)
    }
    func text(_ range: Range<Int>) -> String {
      String(String.UnicodeScalarView(characters[range].map(\.scalar))).trimmed
    }
    var index = 0
    while index + 1 < characters.count {
      guard isPair(index, ["{", "｛"]) else {
        index += 1
        continue
      }
      let limit = min(characters.count, index + 2 + Self.longestName)
      let inside = (index + 2)..<limit
      let end = inside.first { isPair($0, ["}", "｝"]) }
      let isTorn = characters[(index + 2)..<(end ?? limit)].contains { $0.scalar == "\u{FFFC}" }
      guard let end, !isTorn else {
        unclosed = unclosed ?? text(index..<min(limit, index + 20))
        index += 2
        continue
      }
      let whole = index..<end + 2
      let around = max(0, index - 10)..<min(characters.count, end + 12)
      placeholders.append(
        Placeholder(
          name: text((index + 2)..<end),
          pieces: Self.pieces(characters[whole]),
          isAlone: text(0..<whole.lowerBound).isEmpty && text(whole.upperBound..<characters.count).isEmpty,
          excerpt: text(around)
        )
      )
      index = whole.upperBound
    }
  }

  private static func pieces(
    _ characters: ArraySlice<(scalar: Unicode.Scalar, range: Range<Int>, stretch: Int)>
  ) -> [Range<Int>] {
    var pieces: [(range: Range<Int>, stretch: Int)] = []
    for character in characters {
      if let last = pieces.last, last.stretch == character.stretch {
        pieces[pieces.count - 1].range = last.range.lowerBound..<character.range.upperBound
      } else {
        pieces.append((character.range, character.stretch))
      }
    }
    return pieces.map(\.range)
  }
}

extension String {
  /// Without blanks at its ends.
  var trimmed: String {
    let isBlank: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace }
    let start = unicodeScalars.drop(while: isBlank)
    guard let last = start.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(start[...last])
  }
}
