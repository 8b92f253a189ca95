import Diagnostics

/// What stands where in a flat table, by its header.
package struct FlatHeader: Sendable {
  package let positions: [FlatColumn: Int]
  /// Columns whose amounts are in 元; their numbers are not read.
  package let inYuan: Set<FlatColumn>
  /// How many cells a row has.
  package let width: Int
  package let separator: UInt8
  /// Where the rows below it begin, in bytes.
  package let end: Int
  /// The line in which they begin.
  package let firstLine: Int

  /// The header is looked for among the first rows; exports have titles above it.
  private static var rowsToSearch: Int { 10 }

  /// - Parameters:
  ///   - head: the first part of the table in UTF-8, without byte order mark.
  ///   - file: the name to show in findings.
  /// - Returns: no header where there is none with the essential columns; the findings say what is missing.
  package static func read(_ head: [UInt8], file: String) -> (header: FlatHeader?, findings: [Finding]) {
    var log = FindingLog()
    let source = TableText(head, file: file)
    let separator = SeparatorDetection.separator(of: head)
    var scanner = CSVScanner(source: source, separator: separator, limits: .standard)
    var rows: [(row: TableRow, end: Int, line: Int)] = []
    var unread = FindingLog()
    while rows.count < rowsToSearch, let row = scanner.nextRow(log: &unread) {
      if row.cells.contains(where: { !$0.isEmpty }) { rows.append((row, scanner.offset, scanner.line)) }
    }
    let names = ColumnNames<FlatColumn>()
    guard let top = names.headerIndex(in: rows.map(\.row)) else {
      log.add(SubmissionProblem.emptyFile(name: file), at: SourcePlace(file: file))
      return (nil, log.closed())
    }
    if top > 0 { log.add(.rowsAboveHeader(count: top), at: rows[0].row.place, in: source) }
    let lookup = HeaderLookup(rows[top].row, names: names, in: TableSource(source), log: &log)
    guard !lookup.lacksEssentials else { return (nil, log.closed()) }
    let header = FlatHeader(
      positions: lookup.positions,
      inYuan: lookup.inYuan,
      width: rows[top].row.width,
      separator: separator.rawValue,
      end: rows[top].end,
      firstLine: rows[top].line
    )
    return (header, log.closed())
  }
}
