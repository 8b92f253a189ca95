/// Backslashes in `narrative.md` before what would otherwise be read as a heading or a comment: `\# 1`, `<\!--`.
///
/// Writing adds one and reading takes one back, so that every text comes back as it was, backslashes included.
enum NarrativeEscapes {
  static func added(inText text: String) -> String {
    let text = added(inHeading: text)
    return text.drop { $0 == "\\" }.first == "#" ? "\\" + text : text
  }

  static func undone(inText text: String) -> String {
    let text = undone(inHeading: text)
    let isEscaped = text.first == "\\" && text.drop { $0 == "\\" }.first == "#"
    return isEscaped ? String(text.dropFirst()) : text
  }

  static func added(inHeading text: String) -> String { replaced(in: text) { $0 + 1 } }

  static func undone(inHeading text: String) -> String { replaced(in: text) { max(0, $0 - 1) } }

  /// Changes how many backslashes stand inside each `<!--`.
  private static func replaced(in text: String, count: (Int) -> Int) -> String {
    var pieces = text.split(separator: "<", omittingEmptySubsequences: false)
    for index in pieces.indices.dropFirst() {
      let rest = pieces[index].drop { $0 == "\\" }
      guard rest.hasPrefix("!--") else { continue }
      let backslashes = pieces[index].count - rest.count
      pieces[index] = String(repeating: "\\", count: count(backslashes)) + rest
    }
    return pieces.joined(separator: "<")
  }
}
