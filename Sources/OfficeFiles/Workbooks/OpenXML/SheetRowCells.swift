/// A row of a sheet as it is read: its cells with something in them.
struct SheetRowCells {
  /// 1-based.
  let line: Int
  let isHidden: Bool
  /// By column, each column once.
  let cells: [Cell]

  struct Cell {
    /// 0-based.
    let column: Int
    let text: String
  }
}

/// What a sheet says beside its rows.
struct SheetRest {
  var merges: [SheetCells.Merge] = []
  var hiddenColumns: [ClosedRange<Int>] = []
  var remarks = CellRemarks()
}
