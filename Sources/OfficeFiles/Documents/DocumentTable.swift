import Diagnostics

/// A table, or a sheet, as rows of cells on a grid.
///
/// Rows and cells that are empty throughout may be left out; the places and grid columns of the others tell. A table
/// that a page end or a repeated header splits is one table as far as the file says so.
public struct DocumentTable: Hashable, Sendable {
  public let rows: [DocumentRow]
  /// Whether cells know the grid columns they stand in. Text dumped from Word does not: there, cells are only counted.
  public let hasGrid: Bool
  public let place: SourcePlace

  public init(rows: [DocumentRow], hasGrid: Bool = true, at place: SourcePlace) {
    self.rows = rows
    self.hasGrid = hasGrid
    self.place = place
  }
}

/// A row of a table.
public struct DocumentRow: Hashable, Sendable {
  /// In the order of their columns.
  public let cells: [DocumentCell]
  /// A header that is printed again on every page.
  public let isRepeatedHeader: Bool
  public let isHidden: Bool
  public let place: SourcePlace

  public init(cells: [DocumentCell], isRepeatedHeader: Bool = false, isHidden: Bool = false, at place: SourcePlace) {
    self.cells = cells
    self.isRepeatedHeader = isRepeatedHeader
    self.isHidden = isHidden
    self.place = place
  }
}

/// A cell of a table: what a reader sees in it, and which columns of the grid it covers.
public struct DocumentCell: Hashable, Sendable {
  /// As shown, without blanks at its ends; line breaks inside are line feeds.
  ///
  /// Numbers of workbooks are written plainly with all their digits, at most 15 significant ones: 12345.678, never
  /// `12,346`. The number format only says what a number means: 0.95 formatted as a percentage is `95%`, 12 in `0"次"` is
  /// `12次`, a day is `2020-12-31`, a month `2020年12月`. Cells that hold text keep it: `≥95%`. Truth values are `TRUE`
  /// and `FALSE`; error values and formulas without a result are empty, with a finding.
  public let text: String
  /// Grid columns, 0-based.
  public let columns: Range<Int>
  /// The lower part of a merged cell: `text` is that of the cell above.
  public let continuesAbove: Bool
  public let place: SourcePlace

  public init(_ text: String, columns: Range<Int>, continuesAbove: Bool = false, at place: SourcePlace) {
    self.text = text
    self.columns = columns
    self.continuesAbove = continuesAbove
    self.place = place
  }
}
