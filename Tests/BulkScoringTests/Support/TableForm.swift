/// How a table is written down.
struct TableForm: Sendable {
  enum Quoting: Sendable {
    case whereNeeded, always
  }

  var separator = ","
  var lineEnd = "\n"
  var quoting = Quoting.whereNeeded
  var header = TableRow.header
  /// The columns in the order in which they are written, by their positions in ``TableRow/header``.
  var order = Array(TableRow.header.indices)
  var endsLastRow = true

  /// - Parameter rows: cells in the order of ``TableRow/cells``.
  func text(_ rows: [TableRow]) -> String { text(cells: rows.map(\.cells)) }

  func text(cells rows: [[String]]) -> String {
    let lines = ([header] + rows).map { row in
      order.map { field(row[$0]) }.joined(separator: separator)
    }
    return lines.joined(separator: lineEnd) + (endsLastRow ? lineEnd : "")
  }

  func bytes(_ rows: [TableRow]) -> [UInt8] { Array(text(rows).utf8) }

  func bytes(cells rows: [[String]]) -> [UInt8] { Array(text(cells: rows).utf8) }

  private func field(_ text: String) -> String {
    let parting = separator.utf8.first
    let needsQuotes = text.utf8.contains { $0 == 0x22 || $0 == 0x0A || $0 == 0x0D || $0 == parting }
    guard needsQuotes || quoting == .always else { return text }
    guard text.utf8.contains(0x22) else { return "\"" + text + "\"" }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
