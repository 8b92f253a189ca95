/// Text as a reader sees it.
enum VisibleText {
  /// Without blanks at its ends: spaces of every width, tabs and line breaks.
  static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return first == scalars.startIndex && scalars.index(after: last) == scalars.endIndex
      ? text : String(scalars[first...last])
  }

  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar == "\u{200B}"
  }

  /// Appends text without soft hyphens, which only show where a line ends.
  static func append(_ bytes: UnsafeBufferPointer<UInt8>, to text: inout [UInt8]) {
    var start = bytes.startIndex
    var index = start
    while index + 1 < bytes.endIndex {
      if bytes[index] == 0xC2, bytes[index + 1] == 0xAD {
        text.append(contentsOf: bytes[start..<index])
        start = index + 2
        index = start
      } else {
        index += 1
      }
    }
    text.append(contentsOf: bytes[start...])
  }
}
