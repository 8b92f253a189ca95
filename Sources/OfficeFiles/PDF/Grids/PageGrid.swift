/// A table that is drawn with lines: where its columns and rows are, and which fields of the grid are one cell.
struct PageGrid {
  /// The edges of columns and of rows, one more than there are of them.
  let columnEdges: [Int]
  let rowEdges: [Int]
  /// For each field, row by row, the number of its cell.
  private var cellOfField: [Int]

  struct Cell: Hashable {
    var columns: Range<Int>
    var rows: Range<Int>
  }

  /// In the order of their upper left fields.
  private(set) var cells: [Cell] = []

  var columnCount: Int { columnEdges.count - 1 }
  var rowCount: Int { rowEdges.count - 1 }

  var box: PageBox {
    PageBox(left: columnEdges[0], top: rowEdges[0], right: columnEdges[columnCount], bottom: rowEdges[rowCount])
  }

  private static let fieldLimit = 50_000

  /// - Returns: `nil` where the lines enclose fewer than two cells.
  init?(level: [RuledLines.Line], upright: [RuledLines.Line]) {
    // Where a table has no lines at its sides, it ends where the others end.
    columnEdges = Self.edges(upright.map(\.position), orEndsOf: level)
    rowEdges = Self.edges(level.map(\.position), orEndsOf: upright)
    let (columns, rows) = (columnEdges.count - 1, rowEdges.count - 1)
    guard columns >= 1, rows >= 1, columns * rows >= 2, columns * rows <= Self.fieldLimit else { return nil }
    var groups = DisjointGroups(count: columns * rows)
    var isParted = [Bool](repeating: false, count: columns * rows)
    for line in upright {
      guard let edge = Self.index(of: line.position, in: columnEdges), edge > 0, edge < columns else { continue }
      for row in Self.fields(along: line, rowEdges) { isParted[row * columns + edge - 1] = true }
    }
    for row in 0..<rows {
      for column in 0..<(columns - 1) where !isParted[row * columns + column] {
        groups.join(row * columns + column, row * columns + column + 1)
      }
    }
    isParted = [Bool](repeating: false, count: columns * rows)
    for line in level {
      guard let edge = Self.index(of: line.position, in: rowEdges), edge > 0, edge < rows else { continue }
      for column in Self.fields(along: line, columnEdges) { isParted[(edge - 1) * columns + column] = true }
    }
    for row in 0..<(rows - 1) {
      for column in 0..<columns where !isParted[row * columns + column] {
        groups.join(row * columns + column, (row + 1) * columns + column)
      }
    }
    cellOfField = []
    collectCells(&groups)
    guard cells.count >= 2 else { return nil }
  }

  func cell(at point: (x: Int, y: Int)) -> Int? {
    guard
      let column = Self.field(of: point.x, in: columnEdges), let row = Self.field(of: point.y, in: rowEdges)
    else { return nil }
    return cellNumber(row: row, column: column)
  }

  func cellNumber(row: Int, column: Int) -> Int { cellOfField[row * columnCount + column] }
}

extension PageGrid {
  private mutating func collectCells(_ groups: inout DisjointGroups) {
    var numbers: [Int: Int] = [:]
    for field in 0..<(columnCount * rowCount) {
      let (row, column) = field.quotientAndRemainder(dividingBy: columnCount)
      let group = groups.root(of: field)
      if let number = numbers[group] {
        cellOfField.append(number)
        let cell = cells[number]
        cells[number] = Cell(
          columns: min(cell.columns.lowerBound, column)..<max(cell.columns.upperBound, column + 1),
          rows: cell.rows.lowerBound..<max(cell.rows.upperBound, row + 1)
        )
      } else {
        numbers[group] = cells.count
        cellOfField.append(cells.count)
        cells.append(Cell(columns: column..<(column + 1), rows: row..<(row + 1)))
      }
    }
  }

  private static func edges(_ positions: [Int], orEndsOf others: [RuledLines.Line]) -> [Int] {
    let ends = others.map(\.extent.lowerBound).min().map { [$0] } ?? []
    let all = (positions + ends + (others.map(\.extent.upperBound).max().map { [$0] } ?? [])).sorted()
    return all.reduce(into: []) { edges, position in
      if let last = edges.last, position - last <= RuledLines.thickness { return }
      edges.append(position)
    }
  }

  private static func index(of position: Int, in edges: [Int]) -> Int? {
    edges.indices.min { abs(edges[$0] - position) < abs(edges[$1] - position) }
  }

  private static func field(of position: Int, in edges: [Int]) -> Int? {
    guard let next = edges.firstIndex(where: { $0 > position }), next > 0 else { return nil }
    return next - 1
  }

  /// The fields whose middles a line passes.
  private static func fields(along line: RuledLines.Line, _ edges: [Int]) -> [Int] {
    (0..<(edges.count - 1)).filter { line.extent.contains((edges[$0] + edges[$0 + 1]) / 2) }
  }
}
