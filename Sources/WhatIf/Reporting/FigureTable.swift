import Diagnostics
import OfficeFiles
import Papers

/// A table of an answer, the same for the terminal, CSV and HTML.
public struct FigureTable: Hashable, Sendable {
  /// The name of its CSV file, without the ending.
  public let name: String
  public let title: String
  public let columns: [Column]
  public private(set) var rows: [[String]]

  public struct Column: Hashable, Sendable {
    public let title: String
    /// Numbers stand to the right.
    public let isNumber: Bool
    /// May be shortened where there is little room.
    public let isLong: Bool
  }

  init(_ name: String, _ title: String, _ columns: [Column], rows: [[String]] = []) {
    self.name = name
    self.title = title
    self.columns = columns
    self.rows = rows
  }

  mutating func append(_ row: [String]) { rows.append(row) }

  /// With a byte order mark, as Excel and WPS want it; of a signed number without the plus.
  public var csv: String { CSVText.text(header: columns.map(\.title), rows: rows) }

  /// As papers and pages have it, where `优 → 良` stays on one line.
  var paper: PaperTable {
    PaperTable(
      caption: title,
      columns: columns.map { PaperTable.Column($0.title, $0.isNumber ? .right : .left) },
      rows: rows.map { row in row.map { $0.replacing(" → ", with: "\u{A0}→\u{A0}") } }
    )
  }
}

extension FigureTable.Column {
  static func text(_ title: String) -> FigureTable.Column { .init(title: title, isNumber: false, isLong: false) }
  static func long(_ title: String) -> FigureTable.Column { .init(title: title, isNumber: false, isLong: true) }
  static func number(_ title: String) -> FigureTable.Column { .init(title: title, isNumber: true, isLong: false) }
}
