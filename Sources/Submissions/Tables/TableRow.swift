import Diagnostics

/// A row of a table with at least one cell that is not empty.
public struct TableRow: Hashable, Sendable {
  /// From the first column on.
  public let cells: [Cell]
  /// How many cells the row has in the file; more than `cells.count` when it passes the limit.
  public let width: Int
  /// The row's first cell.
  public let place: SourcePlace

  public init(cells: [Cell], width: Int, place: SourcePlace) {
    self.cells = cells
    self.width = width
    self.place = place
  }

  /// The cell at `index`; an empty one at the row's place where the row is too short.
  public subscript(index: Int) -> Cell {
    cells.indices.contains(index) ? cells[index] : Cell("", at: place)
  }
}
