import Diagnostics

/// How many lines a text takes in a cell that wraps it.
public enum WrappedLines {
  /// - Parameter width: of the column, or of all columns of a merged cell, in characters of the standard font.
  public static func count(of text: String, width: Int) -> Int {
    // Type is a little wider than the columns say, and Chinese is not broken before a full stop.
    let room = max(2, width - 2)
    var (lines, columns) = (0, 0)
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where isAfterReturn: break
      case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}":
        lines += max(1, (columns + room - 1) / room)
        columns = 0
      default: columns += DisplayWidth.columns(of: scalar)
      }
      isAfterReturn = scalar == "\r"
    }
    return lines + max(1, (columns + room - 1) / room)
  }
}
