import OfficeFiles

/// How high a row has to be for its wrapped texts.
///
/// Excel finds out by itself, but not every program does for a file that it did not write.
enum RowHeight {
  /// A line of 11-point type.
  private static let lineHeight = 15
  /// No program makes a row higher.
  private static let highest = 400

  /// - Returns: `nil` where one line is enough; the row then grows while something is typed into it.
  static func points(of cells: [WorksheetCell], widths: [Int]) -> Int? {
    let lines = zip(cells, widths).map(lineCount).max() ?? 1
    return lines > 1 ? min(highest, lines * lineHeight + 4) : nil
  }

  private static func lineCount(of cell: WorksheetCell, width: Int) -> Int {
    guard case .text(let text) = cell.content, cell.format.wraps else { return 1 }
    return WrappedLines.count(of: text, width: width)
  }
}
