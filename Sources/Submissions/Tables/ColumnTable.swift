import Diagnostics

/// A table whose columns are known: rows in which cells are found by column.
struct ColumnTable<Column: TableColumn> {
  let source: TableSource
  let header: HeaderLookup<Column>
  /// Below the header.
  let rows: [TableRow]

  /// The header is looked for among the first rows; forms have titles above it.
  private static var rowsToSearch: Int { 10 }

  /// - Returns: `nil` when the table has no header with the essential columns; a finding says what is missing.
  init?(_ table: TableContent, log: inout FindingLog) {
    source = table.source
    let names = ColumnNames<Column>()
    guard let top = names.headerIndex(in: table.rows.prefix(Self.rowsToSearch)) else {
      log.add(SubmissionProblem.emptyFile(name: source.file), at: table.place)
      return nil
    }
    if top > 0 { log.add(.rowsAboveHeader(count: top), at: table.rows[0].place, in: source) }
    header = HeaderLookup(table.rows[top], names: names, ignoring: table.ignored, in: source, log: &log)
    rows = Array(table.rows[(top + 1)...])
    guard !header.lacksEssentials else { return nil }
    if rows.isEmpty { log.add(.noRows, at: table.rows[top].place, in: source) }
    if table.isRagged { reportRaggedRows(below: table.rows[top], log: &log) }
    reportUnnamedColumns(below: table.rows[top], log: &log)
  }

  func cell(_ column: Column, in row: TableRow) -> Cell {
    header.positions[column].map { row[$0] } ?? Cell("", at: row.place)
  }

  /// `nil` where the table has no such column, or the cell is empty.
  func optionalCell(_ column: Column, in row: TableRow) -> Cell? {
    let cell = cell(column, in: row)
    return cell.isEmpty ? nil : cell
  }

  private func reportRaggedRows(below header: TableRow, log: inout FindingLog) {
    for row in rows {
      if row.width < header.width {
        log.add(.tooFewCells(found: row.width, expected: header.width), at: row.place, in: source)
      } else if let extra = row.cells.dropFirst(header.width).first(where: { !$0.isEmpty }) {
        log.add(.tooManyCells(found: row.width, expected: header.width), at: extra.place, in: source)
      }
    }
  }

  private func reportUnnamedColumns(below header: TableRow, log: inout FindingLog) {
    var unnamed = Set(header.cells.indices.filter { header[$0].isEmpty })
    for row in rows {
      for index in unnamed.sorted() where !row[index].isEmpty {
        log.add(.unnamedColumn(number: index + 1), at: row[index].place, in: source)
        unnamed.remove(index)
      }
      if unnamed.isEmpty { break }
    }
  }
}
