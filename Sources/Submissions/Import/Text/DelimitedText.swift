import Diagnostics
import OfficeFiles

/// A `.csv` or `.tsv` file as a document: one table on a grid.
enum DelimitedText {
  static func document(_ text: String, file: String) -> (document: OfficeDocument, findings: [Finding]) {
    let (table, findings) = CSVReader.read(Array(text.utf8), file: file)
    let rows = table.rows.map { row in
      let cells = row.cells.enumerated().map { index, cell in
        DocumentCell(cell.text, columns: index..<(index + 1), at: cell.place)
      }
      return DocumentRow(cells: cells, at: row.place)
    }
    let place = SourcePlace(file: file, line: 1)
    return (OfficeDocument(file: file, kind: .text, blocks: [.table(DocumentTable(rows: rows, at: place))]), findings)
  }
}
