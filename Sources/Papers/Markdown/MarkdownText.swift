/// Plain text made safe for Markdown: nothing in it is read as mark-up.
enum MarkdownText {
  /// Text inside a line; line breaks become blanks.
  static func inline(_ text: String) -> String {
    escaped(text, lineBreak: " ")
  }

  /// A cell of a table; line breaks are kept.
  static func cell(_ text: String) -> String {
    escaped(text, lineBreak: "<br>")
  }

  /// A paragraph of its own. What would start a list or a heading at the start of a line is escaped too.
  static func paragraph(_ text: String) -> String {
    text.split(omittingEmptySubsequences: true, whereSeparator: \.isNewline)
      .map { line in lineStart(escaped(String(line.drop(while: \.isWhitespace)), lineBreak: " ")) }
      .joined(separator: "\\\n")
  }

  private static func escaped(_ text: String, lineBreak: String) -> String {
    var output = ""
    output.reserveCapacity(text.utf8.count)
    for character in text {
      switch character {
      case "\\", "`", "*", "_", "<", ">", "#", "[", "]", "|", "~", "&":
        output.append("\\")
        output.append(character)
      case _ where character.isNewline: output += lineBreak
      case "\t": output.append(" ")
      default: output.append(character)
      }
    }
    return output
  }

  /// `-`, `+`, `=` and `1.` mean something only at the start of a line.
  private static func lineStart(_ line: String) -> String {
    guard let first = line.first else { return line }
    if first == "-" || first == "+" || first == "=" { return "\\" + line }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(digits.count)
    guard !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" else { return line }
    return digits + "\\" + rest
  }
}
