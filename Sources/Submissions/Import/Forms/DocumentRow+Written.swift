import OfficeFiles

extension DocumentRow {
  /// The cells in which something is written, without what a merged cell reaches down into the row.
  var written: [DocumentCell] { cells.filter { !$0.text.isEmpty && !$0.continuesAbove } }

  /// What is written over grid columns; `nil` where nothing is, or where the form has no such columns.
  func written(over columns: Range<Int>?) -> Cell? {
    guard let columns, let cell = written.first(where: { $0.columns.overlaps(columns) }) else { return nil }
    return Cell(cell.text, at: cell.place)
  }

  /// The text of a row in which there is only one.
  var onlyText: Cell? {
    let written = written
    return written.count == 1 ? Cell(written[0].text, at: written[0].place) : nil
  }
}
