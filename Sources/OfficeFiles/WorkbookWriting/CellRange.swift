import Diagnostics

/// A rectangle of cells, from its first row and column to its last, both included and counted from 0.
public struct CellRange: Hashable, Sendable {
  public var firstRow: Int
  public var firstColumn: Int
  public var lastRow: Int
  public var lastColumn: Int

  public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    firstRow = rows.lowerBound
    firstColumn = columns.lowerBound
    lastRow = rows.upperBound
    lastColumn = columns.upperBound
  }

  public init(row: Int, column: Int) {
    self.init(rows: row...row, columns: column...column)
  }
}

/// How a formula names a cell.
public enum FormulaReference {
  /// `F2` for row 1 and column 5; `fixed` puts `$` before the column, so that it stays where a formula is copied.
  public static func text(row: Int, column: Int, fixed: Bool = false) -> String {
    (fixed ? "$" : "") + SheetColumn.letters(column + 1) + String(row + 1)
  }
}
