import OfficeFiles

/// A sheet that is a list: a header that stays in sight, a filter over every column, and rows.
enum ListSheet {
  static func sheet(
    _ name: String,
    _ columns: [(title: String, width: Int)],
    _ rows: [[WorksheetCell.Content]]
  ) -> Worksheet {
    var sheet = Worksheet(
      name: name,
      columns: columns.map { Worksheet.Column(width: $0.width) },
      rows: [Worksheet.Row(columns.map { WorksheetCell(.text($0.title), format: PaperStyle.header) })]
        + rows.map { row in Worksheet.Row(row.map(cell)) },
      print: PrintSetup(isLandscape: true, repeatedRows: 1)
    )
    sheet.frozen = (1, 0)
    sheet.filter = CellRange(rows: 0...rows.count, columns: 0...(columns.count - 1))
    return sheet
  }

  private static func cell(_ content: WorksheetCell.Content) -> WorksheetCell {
    switch content {
    case .text(""): WorksheetCell(.empty, format: PaperStyle.said)
    case .number, .formula: WorksheetCell(content, format: PaperStyle.number)
    case .empty, .text, .link: WorksheetCell(content, format: PaperStyle.said)
    }
  }
}
