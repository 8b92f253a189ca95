extension PaperTable {
  /// The table in pieces of as many columns as a program takes, each with the first column in front.
  func bands(ofAtMost most: Int) -> [PaperTable] {
    guard columns.count > most, most > 1 else { return [self] }
    let header = TableGrid(header, width: columns.count)
    let rows = TableGrid(rows, width: columns.count)
    return stride(from: 1, to: columns.count, by: most - 1).map { start in
      let range = start..<min(start + most - 1, columns.count)
      return PaperTable(
        caption: caption,
        columns: [columns[0]] + columns[range],
        header: header.rows.map { Self.cut($0, to: range) },
        rows: rows.rows.map { Self.cut($0, to: range) },
        isWide: isWide
      )
    }
  }

  private static func cut(_ row: [TableGrid.Slot], to range: Range<Int>) -> [Cell] {
    row.filter { !$0.continues }.flatMap { slot in
      let taken = slot.column..<slot.column + slot.columnSpan
      return [0..<1, range].map { taken.clamped(to: $0) }.filter { !$0.isEmpty }.map {
        Cell(slot.cell.text, columnSpan: $0.count, rowSpan: slot.rowSpan)
      }
    }
  }
}
