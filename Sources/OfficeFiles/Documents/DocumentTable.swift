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
  /// As shown, without blanks at its ends; line breaks inside are line feeds. Numbers are written plainly with all
  /// their digits (`0.86`, not `86%`) unless the cell itself holds text; days as `2020-12-31`.
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
