import Diagnostics

/// Lays out one row: its own cells, and the merged ones that reach into it.
struct SheetRow {
  private let row: Int
  private let place: SourcePlace
  private let spans: [SheetSpan]
  private var byColumn: [Int: DocumentCell] = [:]
  /// Cells with content under merged ones.
  private(set) var covered = 0

  init(row: Int, spans: [SheetSpan], place: SourcePlace) {
    self.row = row
    self.place = place
    // Merged cells never overlap in files that a program made; elsewhere the left one counts.
    var kept: [SheetSpan] = []
    for span in spans.sorted(by: { $0.columns.lowerBound < $1.columns.lowerBound }) {
      if let last = kept.last, last.columns.overlaps(span.columns) { continue }
      kept.append(span)
    }
    self.spans = kept
    for span in kept where span.continuesAbove {
      if let text = span.text { put(text, columns: span.columns, continuesAbove: true) }
    }
  }

  var cells: [DocumentCell] { byColumn.sorted { $0.key < $1.key }.map(\.value) }

  /// Where a file has a cell twice, the later one counts.
  mutating func add(_ cell: SheetCells.Cell) {
    guard let span = span(over: cell.column) else {
      return put(cell.text, columns: cell.column..<(cell.column + 1), continuesAbove: false)
    }
    if !span.continuesAbove, span.columns.lowerBound == cell.column {
      put(cell.text, columns: span.columns, continuesAbove: false)
    } else {
      covered += 1
    }
  }

  private mutating func put(_ text: String, columns: Range<Int>, continuesAbove: Bool) {
    let cellPlace = SourcePlace(file: place.file, in: place.area, line: row + 1, column: columns.lowerBound + 1)
    byColumn[columns.lowerBound] = DocumentCell(text, columns: columns, continuesAbove: continuesAbove, at: cellPlace)
  }

  private func span(over column: Int) -> SheetSpan? {
    var range = 0..<spans.count
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      if spans[middle].columns.contains(column) { return spans[middle] }
      range = column < spans[middle].columns.lowerBound ? range.lowerBound..<middle : (middle + 1)..<range.upperBound
    }
    return nil
  }
}
