import Diagnostics

/// A row of a table with at least one cell that is not empty.
public struct CSVRow: Hashable, Sendable {
  public let cells: [Cell]
  /// How many cells the row has in the file; more than `cells.count` when it passes the limit.
  public let width: Int
  /// The row's first cell.
  public let place: SourcePlace

  /// The cell at `index`; an empty one at the row's place where the row is too short.
  public subscript(index: Int) -> Cell {
    cells.indices.contains(index) ? cells[index] : Cell("", at: place)
  }
}
