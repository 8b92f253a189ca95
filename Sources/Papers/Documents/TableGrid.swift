/// Where the cells of some rows of a table come to stand: every place of the grid belongs to exactly one cell.
///
/// Spans that would leave the table, or the rows given, are cut off; places that no cell takes get an empty one.
public struct TableGrid: Hashable, Sendable {
  public let rows: [[Slot]]

  /// What stands in a row from one column on.
  public struct Slot: Hashable, Sendable {
    public let cell: PaperTable.Cell
    public let column: Int
    /// Within the grid.
    public let columnSpan: Int
    /// Of the rows from the cell's first on; 1 for most.
    public let rowSpan: Int
    /// The cell stands in a row above and reaches down to here.
    public let continues: Bool
  }

  /// - Parameter width: the number of columns.
  public init(_ cells: [[PaperTable.Cell]], width: Int) {
    var rows: [[Slot]] = []
    // Cells from above that reach further down, with how many rows they still take.
    var open: [(slot: Slot, left: Int)] = []
    for (index, row) in cells.enumerated() {
      var slots: [Slot] = []
      var pending = row[...]
      var column = 0
      while column < width {
        if let (above, _) = open.first(where: { $0.slot.column == column && $0.left > 0 }) {
          slots.append(above.continued)
          column += above.columnSpan
          continue
        }
        let cell = pending.popFirst() ?? PaperTable.Cell("")
        let room = (open.filter { $0.left > 0 && $0.slot.column > column }.map(\.slot.column).min() ?? width) - column
        let slot = Slot(
          cell: cell,
          column: column,
          columnSpan: min(cell.columnSpan, room),
          rowSpan: min(cell.rowSpan, cells.count - index),
          continues: false
        )
        slots.append(slot)
        column += slot.columnSpan
      }
      open = open.map { ($0.slot, $0.left - 1) }.filter { $0.left > 0 }
      open += slots.filter { !$0.continues && $0.rowSpan > 1 }.map { ($0, $0.rowSpan - 1) }
      rows.append(slots)
    }
    self.rows = rows
  }
}

extension TableGrid.Slot {
  fileprivate var continued: Self {
    Self(cell: cell, column: column, columnSpan: columnSpan, rowSpan: rowSpan, continues: true)
  }
}
