/// A row of a sheet as it is read: its cells with something in them.
public struct SheetRowCells: Sendable {
  /// 1-based.
  public let line: Int
  public let isHidden: Bool
  /// By column, each column once.
  public let cells: [Cell]

  public struct Cell: Sendable {
    /// 0-based.
    public let column: Int
    /// As `DocumentCell` has it.
    public let text: String
  }
}

/// What a sheet says beside its rows.
struct SheetRest {
  var merges: [SheetCells.Merge] = []
  var hiddenColumns: [ClosedRange<Int>] = []
  var remarks = CellRemarks()
}
