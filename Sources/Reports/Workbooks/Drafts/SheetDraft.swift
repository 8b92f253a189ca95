import OfficeFiles

/// A sheet that is put together row by row. Rows are as high as their texts need, and a text that needs more than any
/// row may have gets several rows.
struct SheetDraft {
  let widths: [Int]
  private(set) var rows: [Worksheet.Row] = []
  private(set) var merges: [CellRange] = []

  /// A line of type in the papers' size, in points.
  private static let lineHeight = 14
  private static let margin = 6
  /// No program makes a row higher than 409.
  private static let highest = 400

  init(widths: [Int]) {
    self.widths = widths
  }

  /// - Parameters:
  ///   - cells: from left to right; columns between them stay empty.
  ///   - least: the height below which the row is not to go, in points.
  /// - Returns: the rows that it took, nearly always one.
  @discardableResult
  mutating func add(_ cells: [DraftCell], least: Int = 20) -> ClosedRange<Int> {
    let height = max(least, cells.map(height).max() ?? 0)
    let count = (height + Self.highest - 1) / Self.highest
    let first = rows.count
    for row in 0..<count {
      rows.append(Worksheet.Row(Self.line(cells, isFirst: row == 0), height: (height + count - 1) / count))
    }
    let taken = first...(first + count - 1)
    for cell in cells where cell.columns.count > 1 || count > 1 {
      merges.append(CellRange(rows: taken, columns: cell.columns))
    }
    return taken
  }

  /// An empty row.
  mutating func addGap(height: Int = 10) { rows.append(Worksheet.Row([], height: height)) }

  mutating func replace(row: Int, column: Int, with content: WorksheetCell.Content, style: CellStyle) {
    guard rows.indices.contains(row), rows[row].cells.indices.contains(column) else { return }
    rows[row].cells[column] = WorksheetCell(content, format: style)
  }

  /// Joins what stands in these rows of a column into one cell, which keeps the first row's content.
  mutating func join(rows joined: ClosedRange<Int>, columns: ClosedRange<Int>) {
    guard joined.count > 1 else { return }
    merges.removeAll { range in
      range.firstColumn == columns.lowerBound && joined.contains(range.firstRow) && joined.contains(range.lastRow)
    }
    merges.append(CellRange(rows: joined, columns: columns))
    for row in joined.dropFirst() {
      for column in columns where rows[row].cells.indices.contains(column) { rows[row].cells[column].content = .empty }
    }
  }

  /// Makes room for a text that stands over several rows.
  mutating func makeRoom(for text: String, rows joined: ClosedRange<Int>, columns: ClosedRange<Int>) {
    let needed = Self.points(WrappedLines.count(of: text, width: width(of: columns)))
    let present = joined.map { rows[$0].height ?? 0 }.reduce(0, +)
    guard needed > present else { return }
    let more = (needed - present + joined.count - 1) / joined.count
    for row in joined { rows[row].height = min(Self.highest, (rows[row].height ?? 0) + more) }
  }

  private func height(of cell: DraftCell) -> Int {
    guard cell.style.wraps else { return 0 }
    let text: String
    switch cell.content {
    case .text(let written), .link(let written, sheet: _), .formula(_, result: .text(let written)): text = written
    case .empty, .number, .formula(_, result: .number): return 0
    }
    let size = cell.style.font.halfPoints
    // Larger type takes more room both ways.
    let lines = WrappedLines.count(of: text, width: width(of: cell.columns) * 20 / max(20, size))
    return Self.points(lines) * max(20, size) / 20
  }

  private func width(of columns: ClosedRange<Int>) -> Int { widths[columns].reduce(0, +) }

  private static func points(_ lines: Int) -> Int { lines * lineHeight + margin }

  /// Merged cells keep their borders on all sides only when each has them.
  private static func line(_ cells: [DraftCell], isFirst: Bool) -> [WorksheetCell] {
    var line: [WorksheetCell] = []
    line.reserveCapacity((cells.last?.columns.upperBound ?? -1) + 1)
    for cell in cells {
      while line.count < cell.columns.lowerBound { line.append(WorksheetCell(.empty)) }
      for column in cell.columns {
        let isHome = isFirst && column == cell.columns.lowerBound
        line.append(WorksheetCell(isHome ? cell.content : .empty, format: cell.style))
      }
    }
    return line
  }
}
