/// The text of a cell or a paragraph as a reader sees it.
package enum ShownText {
  /// Without blanks at its ends and without characters that show nothing; all line breaks are line feeds.
  package static func of(_ raw: String) -> String {
    if !raw.utf8.contains(where: { $0 <= 0x20 || $0 >= 0x7F }) { return raw }
    var scalars: [Unicode.Scalar] = []
    for scalar in raw.unicodeScalars {
      switch scalar {
      case "\n" where scalars.last == "\r": scalars[scalars.count - 1] = "\n"
      case "\u{B}", "\u{2028}", "\u{2029}": scalars.append("\n")
      case "\t", "\n", "\r": scalars.append(scalar)
      case "\u{0}"..<"\u{20}", "\u{7F}", "\u{AD}", "\u{FEFF}", "\u{200B}": continue
      default: scalars.append(scalar)
      }
    }
    let shown = scalars[...].drop(while: isBlank)
    let end = shown.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? shown.startIndex
    return String(String.UnicodeScalarView(shown[..<end].map { $0 == "\r" ? "\n" : $0 }))
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }
}
