extension PDFTable {
  private static let tolerance = 60

  /// Whether a table at the top of a page can be the rest of this one, which ends the page before: it stands between
  /// the same edges.
  func goesOn(in next: PDFTable) -> Bool {
    guard
      isRuled == next.isRuled, let left = edges.first, let right = edges.last,
      let nextLeft = next.edges.first, let nextRight = next.edges.last
    else { return false }
    return abs(left - nextLeft) <= Self.tolerance && abs(right - nextRight) <= Self.tolerance
  }

  /// Joins the rest of the table, without its repeated header.
  ///
  /// - Returns: the row whose text goes on on the next page, where there is one.
  mutating func append(_ next: PDFTable) -> Row? {
    var rest = next.rows
    let repeated = zip(rows, rest).prefix { Self.isSame($0, $1) }.count
    if repeated < rest.count {
      for index in 0..<repeated { rows[index].isRepeatedHeader = true }
      rest.removeFirst(repeated)
    }
    for row in rest.indices {
      for cell in rest[row].cells.indices { rest[row].cells[cell].number += cellCount }
    }
    cellCount += next.cellCount
    continueLabels(in: &rest)
    let joined = joinSplitRow(&rest)
    rows += rest
    edges = Self.union(edges, next.edges)
    return joined
  }

  private static func isSame(_ left: Row, _ right: Row) -> Bool {
    let texts = left.cells.map(\.text)
    return texts == right.cells.map(\.text) && texts.count { !$0.isEmpty } >= 2
  }

  /// A label beside several rows is not printed again on the next page; the cell there is empty, and belongs to it.
  private func continueLabels(in rest: inout [Row]) {
    guard let above = rows.last, let first = rest.first else { return }
    for cell in first.cells where cell.text.isEmpty {
      guard let label = above.cells.first(where: { Self.isBelow(cell, $0) }), !label.text.isEmpty else { continue }
      guard label.isTall || cell.isTall else { continue }
      for row in rest.indices {
        for index in rest[row].cells.indices where rest[row].cells[index].number == cell.number {
          rest[row].cells[index].text = label.text
          rest[row].cells[index].continuesAbove = true
        }
      }
    }
  }

  /// A row that the page end cuts through goes on in few of its cells, and there in the middle of a sentence.
  private mutating func joinSplitRow(_ rest: inout [Row]) -> Row? {
    guard let above = rows.last, let first = rest.first else { return nil }
    let written = first.cells.filter { !$0.text.isEmpty && !$0.continuesAbove }
    guard !written.isEmpty, written.count * 2 <= above.cells.count(where: { !$0.text.isEmpty }) else { return nil }
    var joined = above
    for cell in written {
      guard
        !cell.isTall, let index = above.cells.firstIndex(where: { Self.isBelow(cell, $0) }),
        above.cells[index].isFull, !above.cells[index].text.isEmpty, !Writing.endsSentence(above.cells[index].text)
      else { return nil }
      joined.cells[index].text += WrappedText.separator(above.cells[index].text, cell.text) + cell.text
    }
    rows[rows.count - 1] = joined
    rest.removeFirst()
    return joined
  }

  private static func isBelow(_ cell: Cell, _ above: Cell) -> Bool {
    abs(cell.left - above.left) <= tolerance && abs(cell.right - above.right) <= tolerance
  }

  private static func union(_ left: [Int], _ right: [Int]) -> [Int] {
    left + right.filter { edge in !left.contains { abs($0 - edge) <= tolerance } }
  }
}
