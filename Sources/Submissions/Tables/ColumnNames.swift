/// All names under which the columns of a table may appear; gathered once for a table.
struct ColumnNames<Column: TableColumn> {
  private let columns: [String: Column]

  init() {
    var columns: [String: Column] = [:]
    for column in Column.allCases {
      for name in column.allNames { columns[HeaderName(name).key] = column }
    }
    self.columns = columns
  }

  subscript(name: HeaderName) -> Column? { columns[name.key] }

  /// The row that names most columns; the search ends where one names as many as a table cannot do without.
  func headerIndex(in rows: some Sequence<TableRow>) -> Int? {
    let enough = Column.allCases.count { $0.need == .essential }
    var best: (index: Int, count: Int)?
    for (index, row) in rows.enumerated() {
      let count = row.cells.count { self[HeaderName($0.text)] != nil }
      if count >= enough { return index }
      if best.map({ count > $0.count }) ?? true { best = (index, count) }
    }
    return best?.index
  }
}
