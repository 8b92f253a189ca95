/// What counts as a blank in an office document: white space, the full-width blank, and marks of no width.
package enum Blanks {
  package static func trimmed(_ text: String) -> String {
    if hasPlainEnds(text) { return text }
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isBlank($0) }), let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    let isTrimmed = first == scalars.startIndex && scalars.index(after: last) == scalars.endIndex
    return isTrimmed ? text : String(scalars[first...last])
  }

  /// Whether it begins and ends with a visible sign of ASCII or a Chinese character, as nearly all cells do.
  private static func hasPlainEnds(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      guard let first = bytes.first, let last = bytes.last else { return true }
      func isVisible(_ byte: UInt8) -> Bool { (0x21...0x7E).contains(byte) }
      // These begin three bytes for U+4000 to U+9FFF and stand nowhere else.
      func isChinese(_ byte: UInt8) -> Bool { (0xE4...0xE9).contains(byte) }
      return (isVisible(first) || isChinese(first))
        && (isVisible(last) || bytes.count >= 3 && isChinese(bytes[bytes.count - 3]))
    } ?? false
  }

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
