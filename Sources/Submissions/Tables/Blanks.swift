/// What counts as a blank in an office document: white space, the full-width blank, and marks of no width.
package enum Blanks {
  package static func trimmed(_ text: String) -> String {
    if isPlain(text.utf8.first), isPlain(text.utf8.last) { return text }
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isBlank($0) }), let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    let isTrimmed = first == scalars.startIndex && scalars.index(after: last) == scalars.endIndex
    return isTrimmed ? text : String(scalars[first...last])
  }

  /// A visible sign of ASCII: numbers and units need no second look.
  private static func isPlain(_ byte: UInt8?) -> Bool { byte.map { ("!"..."~").contains(Unicode.Scalar($0)) } ?? true }

  package static func removed(from text: String) -> String {
    guard text.unicodeScalars.contains(where: isBlank) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isBlank($0) }))
  }

  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    // Quicker than to ask for a property.
    case "!"..."~", "\u{3001}"..."\u{9FFF}": false
    case "\u{200B}"..."\u{200F}", "\u{2060}", "\u{FEFF}": true
    default: scalar.properties.isWhitespace
    }
  }
}
