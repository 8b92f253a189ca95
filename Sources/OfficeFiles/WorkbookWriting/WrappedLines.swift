import Diagnostics

/// How many lines a text takes in a cell that wraps it.
public enum WrappedLines {
  /// - Parameter width: of the column, or of all columns of a merged cell, in characters of the standard font.
  public static func count(of text: String, width: Int) -> Int {
    // Type is a little wider than the columns say, and Chinese is not broken before a full stop.
    let room = max(2, width - 2)
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { max(1, (DisplayWidth.columns(of: $0) + room - 1) / room) }.reduce(0, +)
  }
}
