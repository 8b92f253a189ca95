import Diagnostics

extension PDFTable {
  /// The table with its columns counted; cells and rows without text are left out.
  func documentTable(file: String) -> DocumentTable? {
    let edges = edges.sorted()
    let documentRows = rows.compactMap { row -> DocumentRow? in
      let cells = row.cells.filter { !$0.text.isEmpty }.map { cell in
        let first = Self.nearest(cell.left, in: edges)
        let columns = first..<max(first + 1, Self.nearest(cell.right, in: edges))
        return DocumentCell(
          cell.text,
          columns: columns,
          continuesAbove: cell.continuesAbove,
          at: SourcePlace(file: file, in: .page(row.page), line: cell.line ?? row.line)
        )
      }
      guard cells.contains(where: { !$0.continuesAbove }) else { return nil }
      return DocumentRow(
        cells: cells,
        isRepeatedHeader: row.isRepeatedHeader,
        at: SourcePlace(file: file, in: .page(row.page), line: row.line)
      )
    }
    guard let first = documentRows.first else { return nil }
    return DocumentTable(rows: documentRows, at: first.place)
  }

  private static func nearest(_ position: Int, in edges: [Int]) -> Int {
    edges.indices.min { abs(edges[$0] - position) < abs(edges[$1] - position) } ?? 0
  }
}
