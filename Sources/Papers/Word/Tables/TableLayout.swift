/// A table as it is laid out on a page: where its cells stand, how wide its columns are, and how large its letters.
struct TableLayout {
  let table: PaperTable
  let header: TableGrid
  let rows: TableGrid
  let area: TypeArea
  let type: TableType
  /// - Unit: twentieths of a point; together the width of the type area.
  let widths: [Int]

  /// The most that Word takes in one table.
  static let mostColumns = 63

  /// - Parameter areas: in which it may stand, in the order of preference; `nil` for landscape where the table asks for it
  ///   or does not fit otherwise.
  init(_ table: PaperTable, in areas: [TypeArea]? = nil) {
    self.table = table
    let width = table.columns.count
    // A table without any row is not one to Word.
    let isBare = table.header.isEmpty && table.rows.isEmpty && width > 0
    header = TableGrid(isBare ? [table.columns.map { PaperTable.Cell($0.title) }] : table.header, width: width)
    rows = TableGrid(table.rows, width: width)
    let demand = ColumnDemand(header: header, rows: rows, columns: table.columns)
    let usual = (table.isWide ? [PageLayout.landscape] : [.portrait, .landscape]).map(\.area)
    (area, type) = demand.place(in: areas ?? usual)
    widths = demand.widths(within: area.width, type: type)
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
    row.allSatisfy { $0.rowSpan > 1 || lines(of: $0) * type.line <= area.height / 2 }
  }
}
