import Diagnostics

/// A table whose columns are known: rows in which cells are found by column.
struct ColumnTable<Column: TableColumn> {
  let source: TableText
  let header: HeaderLookup<Column>
  /// Below the header.
  let rows: [CSVRow]

  /// The header is looked for among the first rows; forms have titles above it.
  private static var rowsToSearch: Int { 10 }

  /// - Returns: `nil` when the table has no header with the essential columns; a finding says what is missing.
  init?(_ bytes: [UInt8], file: String, log: inout FindingLog) {
    source = TableText(bytes, file: file)
    let table = CSVReader.read(source, log: &log)
    let names = ColumnNames<Column>()
    guard let top = names.headerIndex(in: table.rows.prefix(Self.rowsToSearch)) else {
      log.add(SubmissionProblem.emptyFile(name: file), at: SourcePlace(file: file))
      return nil
    }
    if top > 0 { log.add(.rowsAboveHeader(count: top), at: table.rows[0].place, in: source) }
    header = HeaderLookup(table.rows[top], names: names, in: source, log: &log)
    rows = Array(table.rows[(top + 1)...])
    guard !header.lacksEssentials else { return nil }
    if rows.isEmpty { log.add(.noRows, at: table.rows[top].place, in: source) }
    reportRaggedRows(below: table.rows[top], log: &log)
  }

  func cell(_ column: Column, in row: CSVRow) -> Cell {
    header.positions[column].map { row[$0] } ?? Cell("", at: row.place)
  }

  /// `nil` where the table has no such column, or the cell is empty.
  func optionalCell(_ column: Column, in row: CSVRow) -> Cell? {
    let cell = cell(column, in: row)
    return cell.isEmpty ? nil : cell
  }

  private func reportRaggedRows(below header: CSVRow, log: inout FindingLog) {
    var unnamed = Set(header.cells.indices.filter { header[$0].isEmpty })
    for row in rows {
      if row.width < header.width {
        log.add(.tooFewCells(found: row.width, expected: header.width), at: row.place, in: source)
      } else if let extra = row.cells.dropFirst(header.width).first(where: { !$0.isEmpty }) {
        log.add(.tooManyCells(found: row.width, expected: header.width), at: extra.place, in: source)
      }
      for index in unnamed where !row[index].isEmpty {
        log.add(.unnamedColumn(number: index + 1), at: row[index].place, in: source)
        unnamed.remove(index)
      }
    }
  }
}
