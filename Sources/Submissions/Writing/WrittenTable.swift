import OfficeFiles

/// A table to be written: its columns, and what each row has in them.
struct WrittenTable<Column: TableColumn> {
  let columns: [Column]
  let rows: [[String]]

  /// - Parameters:
  ///   - order: the columns as they stand in the table.
  ///   - always: those that are there even when no row has anything in them.
  init<Row>(_ rows: [Row], order: [Column], always: Set<Column>, text: (Column, Row) -> String) {
    let all = rows.map { row in order.map { TextToWrite.cleaned(text($0, row)) } }
    let used = order.indices.filter { index in
      always.contains(order[index]) || all.contains { !$0[index].isEmpty }
    }
    columns = used.map { order[$0] }
    self.rows = all.map { row in used.map { row[$0] } }
  }

  var csv: String { CSVText.text(header: columns.map(\.name), rows: rows) }
}
