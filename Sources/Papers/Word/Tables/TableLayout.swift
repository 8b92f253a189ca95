/// A table as it is laid out on a page: where its cells stand, how wide its columns are, and how large its letters.
struct TableLayout {
  let table: PaperTable
  let header: TableGrid
  let rows: TableGrid
  let page: PageLayout
  let type: TableType
  /// - Unit: twentieths of a point; together the width of the type area.
  let widths: [Int]

  /// The most that Word takes in one table.
  static let mostColumns = 63

  /// - Parameter page: `nil` for landscape where the table asks for it or does not fit otherwise.
  init(_ table: PaperTable, on page: PageLayout? = nil) {
    self.table = table
    let width = table.columns.count
    // A table without any row is not one to Word.
    let isBare = table.header.isEmpty && table.rows.isEmpty && width > 0
    header = TableGrid(isBare ? [table.columns.map { PaperTable.Cell($0.title) }] : table.header, width: width)
    rows = TableGrid(table.rows, width: width)
    let demand = ColumnDemand(header: header, rows: rows, columns: table.columns)
    let pages = page.map { [$0] } ?? (table.isWide ? [.landscape] : [.portrait, .landscape])
    let types = TableType.allCases
    // Smaller letters before a page is turned, but none that are hard to read.
    let choices =
      pages.flatMap { page in types.prefix(2).map { (page, $0) } }
      + pages.suffix(1).flatMap { page in types.dropFirst(2).map { (page, $0) } }
    let fitting = choices.first { demand.fits($0.0.width, type: $0.1) }
    (self.page, self.type) = fitting ?? (pages.last ?? .landscape, .seven)
    widths = demand.widths(within: self.page.width, type: self.type)
  }

  /// How many lines a cell takes up.
  func lines(of slot: TableGrid.Slot) -> Int {
    let bytes = slot.cell.text.utf8.count
    let room = widths[slot.column..<slot.column + slot.columnSpan].reduce(0, +) - 2 * type.margin
    let columns = max(1, room / type.column)
    // A Chinese character is three bytes and two columns: most cells need not be looked at closely.
    guard bytes > columns else { return 1 }
    let extent = TextExtent(slot.cell.text)
    return max(extent.lines, (extent.width + columns - 1) / columns)
  }

  /// Whether a row should not be torn by the end of a page: one that takes up half a page had better be.
  func keepsTogether(_ row: [TableGrid.Slot]) -> Bool {
    row.allSatisfy { $0.rowSpan > 1 || lines(of: $0) * type.line <= page.height / 2 }
  }
}
