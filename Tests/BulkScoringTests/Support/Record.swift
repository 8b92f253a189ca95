import OfficeFiles

/// A line of a result, by the names of its columns.
struct Record: Hashable {
  private let cells: [String: String]

  subscript(column: String) -> String { cells[column] ?? "no column \(column)" }

  static func all(_ bytes: [UInt8]) -> [Record] {
    let rows = CSVCells.rows(bytes)
    guard let header = rows.first else { return [] }
    return rows.dropFirst().map { row in
      Record(cells: Dictionary(zip(header, row)) { first, _ in first })
    }
  }
}

enum Results {
  static let names = ["departments.csv", "findings.csv", "projects.csv"]

  static func read(_ name: String, in folder: String) throws -> [UInt8] {
    try FileReader.read(Folder.path(folder, name))
  }
}
