import Diagnostics

extension SheetCells {
  /// The sheet as rows of cells, merged ones put together.
  ///
  /// - Returns: `nil` where the sheet is empty, and how many cells with content lay hidden under merged ones.
  func table(at place: SourcePlace, atMost limit: Int) throws(LegacyWorkbookProblem) -> (DocumentTable?, covered: Int) {
    let byRow = Dictionary(grouping: cells, by: \.row)
    guard let lastRow = byRow.keys.max() else { return (nil, 0) }
    let (spans, count) = spans(upTo: lastRow, texts: byRow, atMost: limit)
    guard count <= limit else { throw .tooManyCells(limit: limit) }
    var covered = 0
    let rows = Set(byRow.keys).union(spans.keys).sorted().map { row in
      var laidOut = SheetRow(row: row, spans: spans[row] ?? [], place: place)
      for cell in byRow[row] ?? [] { laidOut.add(cell) }
      covered += laidOut.covered
      return DocumentRow(
        cells: laidOut.cells,
        isHidden: hiddenRows.contains(row),
        at: SourcePlace(file: place.file, in: place.area, line: row + 1)
      )
    }
    return (DocumentTable(rows: rows, at: place), covered)
  }

  /// The parts of merged cells, by row; those below the last content are left out.
  private func spans(
    upTo lastRow: Int,
    texts: [Int: [Cell]],
    atMost limit: Int
  ) -> (spans: [Int: [SheetSpan]], count: Int) {
    var spans: [Int: [SheetSpan]] = [:]
    let filled = texts.keys.sorted()
    var count = 0
    for merge in merges where merge.rows.lowerBound <= lastRow {
      let top = merge.rows.lowerBound
      let text = texts[top]?.last { $0.column == merge.columns.lowerBound }?.text
      let columns = merge.columns.lowerBound..<(merge.columns.upperBound + 1)
      let bottom = min(lastRow, merge.rows.upperBound)
      // An empty merged cell shows nothing; it matters only where it covers something.
      let rows =
        text == nil
        ? filled[filled.partition(atLeast: top)..<filled.partition(atLeast: bottom + 1)] : Array(top...bottom)[...]
      count += 1
      for row in rows {
        count += 1
        if count > limit { return (spans, count) }
        spans[row, default: []].append(SheetSpan(columns: columns, text: text, continuesAbove: row > top))
      }
    }
    return (spans, count)
  }
}

extension [Int] {
  /// The index of the first element that is at least so much, in an array that is sorted.
  fileprivate func partition(atLeast value: Int) -> Int {
    var range = 0..<count
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      range = self[middle] < value ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound
  }
}

/// The part of a merged cell in one row.
struct SheetSpan {
  var columns: Range<Int>
  /// `nil` where the merged cell is empty.
  var text: String?
  var continuesAbove: Bool
}
