import Diagnostics

/// Text brought to a width in terminal columns.
enum PaddedText {
  static func left(_ text: String, width: Int) -> String { text + blanks(for: text, width: width) }
  static func right(_ text: String, width: Int) -> String { blanks(for: text, width: width) + text }

  /// Cut with an ellipsis at its end when it is wider than `width`.
  static func shortened(_ text: String, to width: Int) -> String {
    guard DisplayWidth.columns(of: text) > width else { return text }
    var kept = ""
    var columns = 1
    for character in text {
      columns += DisplayWidth.columns(of: String(character))
      if columns > width { break }
      kept.append(character)
    }
    return trimmed(kept) + "…"
  }

  /// Without blanks at its end.
  static func trimmed(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }

  private static func blanks(for text: String, width: Int) -> String {
    String(repeating: " ", count: max(0, width - DisplayWidth.columns(of: text)))
  }
}
