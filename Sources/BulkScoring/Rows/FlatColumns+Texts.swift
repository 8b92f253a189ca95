import Diagnostics
import Submissions

extension FlatColumns {
  /// The texts of a row that begins in line `first`, each at its place.
  func texts(of row: RowBytes, file: String, line first: Int) -> FlatRow {
    var cells = [FlatColumn: Cell](minimumCapacity: fromLeftToRight.count)
    var (line, place, position) = (first, 1, row.start)
    for (column, index) in fromLeftToRight {
      let start = row.start(of: index)
      while position < start {
        let byte = row.base[position]
        if byte == 0x0A {
          line += 1
          place = 1
        } else if byte & 0xC0 != 0x80 {
          place += 1
        }
        position += 1
      }
      let text = Blanks.trimmed(row.cell(index).text)
      let length = max(1, text.unicodeScalars.count)
      cells[column] = Cell(text, at: SourcePlace(file: file, line: line, column: place, length: length))
    }
    return FlatRow(cells, place: SourcePlace(file: file, line: first, column: 1))
  }
}
