import Diagnostics

/// Reads comma-separated values as RFC 4180 describes them, and as office programs write them.
///
/// - Complexity: O(bytes)
public enum CSVReader {
  /// Reads everything that can be read and says what could not.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8, with or without byte order mark.
  ///   - file: the name to show in findings.
  public static func read(
    _ bytes: [UInt8],
    file: String,
    limits: CSVLimits = .standard
  ) -> (table: CSVTable, findings: [Finding]) {
    let source = TableText(bytes, file: file)
    var log = FindingLog()
    let table = read(source, limits: limits, log: &log)
    return (table, log.closed())
  }

  static func read(_ source: TableText, limits: CSVLimits = .standard, log: inout FindingLog) -> CSVTable {
    let separator = SeparatorDetection.separator(of: source.bytes)
    var scanner = CSVScanner(source: source, separator: separator, limits: limits)
    var rows: [TableRow] = []
    while let row = scanner.nextRow(log: &log) {
      guard row.cells.contains(where: { !$0.isEmpty }) || row.width > row.cells.count else { continue }
      if rows.count == limits.rows {
        log.add(.tooManyRows(limit: limits.rows), at: row.place, in: source)
        break
      }
      rows.append(row)
    }
    return CSVTable(source: source, separator: separator, rows: rows)
  }
}
