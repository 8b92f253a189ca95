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

  public var isSingle: Bool { firstRow == lastRow && firstColumn == lastColumn }
}

/// How a formula names a cell.
public enum FormulaReference {
  /// The name of a sheet as a formula writes it: `'甲 乙'!`.
  public static func sheet(_ name: String) -> String {
    guard name.utf8.contains(UInt8(ascii: "'")) else { return "'" + name + "'!" }
    var quoted = "'"
    for character in name { quoted += character == "'" ? "''" : String(character) }
    return quoted + "'!"
  }

  /// `$A$2:$C$9`
  public static func text(_ range: CellRange) -> String {
    func corner(_ row: Int, _ column: Int) -> String { "$" + SheetColumn.letters(column + 1) + "$" + String(row + 1) }
    return corner(range.firstRow, range.firstColumn) + ":" + corner(range.lastRow, range.lastColumn)
  }

  /// `F2` for row 1 and column 5; `fixed` puts `$` before the column, so that it stays where a formula is copied.
  public static func text(row: Int, column: Int, fixed: Bool = false) -> String {
    let cell = SheetColumn.letters(column + 1) + String(row + 1)
    return fixed ? "$" + cell : cell
  }
}
