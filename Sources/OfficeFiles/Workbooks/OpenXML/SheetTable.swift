import Diagnostics

/// The rows of a sheet as a document holds them.
struct SheetTable {
  private(set) var rows: [DocumentRow] = []
  private(set) var cellCount = 0
  /// Cells with something in them under merged cells.
  private var covered = 0
  private var isInOrder = true
  private let place: SourcePlace
  private let limit: Int

  init(at place: SourcePlace, atMost limit: Int) {
    self.place = place
    self.limit = limit
  }

  mutating func append(_ row: SheetRowCells) throws(DocumentProblem) {
    try count(row.cells.count)
    if let last = rows.last?.place.line, last >= row.line { isInOrder = false }
    let cells = row.cells.map { cell in
      DocumentCell(
        cell.text,
        columns: cell.column..<(cell.column + 1),
        at: SourcePlace(file: place.file, in: place.area, line: row.line, column: cell.column + 1)
      )
    }
    rows.append(DocumentRow(cells: cells, isHidden: row.isHidden, at: place(of: row.line)))
  }

  private func place(of line: Int) -> SourcePlace { SourcePlace(file: place.file, in: place.area, line: line) }

  private mutating func count(_ cells: Int) throws(DocumentProblem) {
    cellCount += cells
    guard cellCount <= limit else { throw .tooManyCells(limit: WorkbookReader.mostCells) }
  }
}

extension SheetTable {
  /// Puts merged cells together; the empty ones change nothing.
  mutating func merge(_ merges: [SheetCells.Merge]) throws(DocumentProblem) {
    if !isInOrder { rows.sort { ($0.place.line ?? 0) < ($1.place.line ?? 0) } }
    guard let last = rows.last?.place.line, !merges.isEmpty else { return }
    let lines = rows.compactMap(\.place.line)
    var spans: [Int: [SheetSpan]] = [:]
    for merge in merges where merge.rows.lowerBound < last {
      let top = merge.rows.lowerBound + 1
      let bottom = min(last, merge.rows.upperBound + 1)
      let columns = merge.columns.lowerBound..<(merge.columns.upperBound + 1)
      let text = text(line: top, column: columns.lowerBound, among: lines)
      // A row that would hold nothing but lower parts of merged cells says nothing: a column may be merged as a whole.
      let filled = lines.partition { $0 >= top }..<lines.partition { $0 > bottom }
      try count(1)
      for line in lines[filled] {
        try count(1)
        spans[line, default: []].append(SheetSpan(columns: columns, text: text, continuesAbove: line > top))
      }
    }
    for (line, spans) in spans { lay(spans, over: line, among: lines) }
  }

  private func text(line: Int, column: Int, among lines: [Int]) -> String? {
    let index = lines.partition { $0 >= line }
    guard index < lines.count, lines[index] == line else { return nil }
    let cells = rows[index].cells
    let position = cells.partition { $0.columns.lowerBound >= column }
    return position < cells.count && cells[position].columns.lowerBound == column ? cells[position].text : nil
  }

  private mutating func lay(_ spans: [SheetSpan], over line: Int, among lines: [Int]) {
    var laid = SheetRow(row: line - 1, spans: spans, place: place)
    let index = lines.partition { $0 >= line }
    guard index < lines.count else { return }
    for cell in rows[index].cells {
      laid.add(SheetCells.Cell(row: line - 1, column: cell.columns.lowerBound, text: cell.text))
    }
    covered += laid.covered
    rows[index] = DocumentRow(cells: laid.cells, isHidden: rows[index].isHidden, at: rows[index].place)
  }

  /// What is to be said of the sheet as a whole.
  func problems(hiddenColumns: [ClosedRange<Int>]) -> [LegacyWorkbookProblem] {
    var problems: [LegacyWorkbookProblem] = []
    let hiddenRows = rows.count { $0.isHidden }
    if hiddenRows > 0 { problems.append(.hiddenRows(count: hiddenRows)) }
    if !hiddenColumns.isEmpty {
      var columns: Set<Int> = []
      for row in rows { for cell in row.cells { columns.insert(cell.columns.lowerBound) } }
      let hidden = columns.sorted().filter { column in hiddenColumns.contains { $0.contains(column) } }
      if !hidden.isEmpty { problems.append(.hiddenColumns(hidden.map { SheetColumn.letters($0 + 1) })) }
    }
    if covered > 0 { problems.append(.coveredCells(count: covered)) }
    return problems
  }
}

extension Array {
  /// The first index from which on `belongs` holds, in an array that is sorted so that it holds for all behind it.
  fileprivate func partition(where belongs: (Element) -> Bool) -> Int {
    var range = 0..<count
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range = belongs(self[middle]) ? range.lowerBound..<middle : (middle + 1)..<range.upperBound
    }
    return range.lowerBound
  }
}
