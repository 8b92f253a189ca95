/// How much of a table is taken in; beyond it there is a finding and the rest is left out.
public struct CSVLimits: Hashable, Sendable {
  /// Scalars in one cell.
  public var cellLength: Int
  /// Cells in one row.
  public var columns: Int
  public var rows: Int

  /// What a worksheet can hold in a cell, columns that no form comes near to, and the rows of a worksheet.
  public static let standard = CSVLimits(cellLength: 32_767, columns: 1_024, rows: 1_048_576)

  public init(cellLength: Int, columns: Int, rows: Int) {
    self.cellLength = cellLength
    self.columns = columns
    self.rows = rows
  }
}
