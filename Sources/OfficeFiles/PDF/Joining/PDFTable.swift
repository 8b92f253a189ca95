/// A table on its way from pages to the document: columns are still told by their edges on the page.
struct PDFTable {
  var rows: [Row]
  /// From left to right.
  var edges: [Int]
  let isRuled: Bool
  /// Greater than the numbers of all cells.
  var cellCount: Int

  struct Row {
    var cells: [Cell]
    var isRepeatedHeader = false
    /// Where it begins.
    var page: Int
    var line: Int?
  }

  struct Cell {
    /// The same in all rows that a cell reaches into.
    var number: Int
    var text: String
    var left: Int
    var right: Int
    var continuesAbove = false
    /// Whether it reaches into other rows.
    var isTall = false
    /// Whether its last line is full, so that its text may go on on the next page.
    var isFull = false
    var line: Int?
  }
}

extension PDFTable {
  /// A table drawn with lines.
  init(_ filled: FilledGrid, on page: PDFPage) {
    let grid = filled.grid
    let texts = zip(filled.words, grid.cells).map { words, cell in
      WrappedText.inCell(
        words,
        width: grid.columnEdges[cell.columns.upperBound] - grid.columnEdges[cell.columns.lowerBound]
      )
    }
    let lines = filled.words.map { words in
      TextLine.lines(of: words).first.map { page.line(at: $0.box.middle.y) }
    }
    rows = (0..<grid.rowCount).map { row in
      let cells = grid.stretches(inRow: row).map { columns, number in
        let cell = grid.cells[number]
        return Cell(
          number: number,
          text: texts[number],
          left: grid.columnEdges[columns.lowerBound],
          right: grid.columnEdges[columns.upperBound],
          continuesAbove: row > cell.rows.lowerBound,
          isTall: cell.rows.count > 1,
          isFull: Self.isFull(filled.words[number], right: grid.columnEdges[columns.upperBound]),
          line: lines[number]
        )
      }
      let line = cells.filter { !$0.continuesAbove }.compactMap(\.line).min()
      return Row(cells: cells, page: page.number, line: line)
    }
    edges = grid.columnEdges
    isRuled = true
    cellCount = grid.cells.count
  }

  private static func isFull(_ words: [PageWord], right: Int) -> Bool {
    guard let last = TextLine.lines(of: words).last else { return false }
    return last.box.right + last.characterWidth * 2 > right
  }
}

extension PageGrid {
  /// The cells of a row from left to right, with the columns they take there.
  func stretches(inRow row: Int) -> [(columns: Range<Int>, cell: Int)] {
    var stretches: [(columns: Range<Int>, cell: Int)] = []
    for column in 0..<columnCount {
      let number = cellNumber(row: row, column: column)
      if let last = stretches.last, last.cell == number {
        stretches[stretches.count - 1].columns = last.columns.lowerBound..<(column + 1)
      } else if !stretches.contains(where: { $0.cell == number }) {
        stretches.append((column..<(column + 1), number))
      }
    }
    return stretches
  }
}
