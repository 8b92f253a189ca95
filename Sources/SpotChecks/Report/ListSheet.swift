import OfficeFiles

/// A sheet that is a list: a header that stays in sight, a filter over every column, rows, and what there is to say below.
enum ListSheet {
  static func sheet(
    _ name: String,
    _ columns: [(title: String, width: Int)],
    _ rows: [[WorksheetCell.Content]],
    note: String? = nil
  ) -> Worksheet {
    var sheet = Worksheet(
      name: name,
      columns: columns.map { Worksheet.Column(width: $0.width) },
      rows: [Worksheet.Row(columns.map { WorksheetCell(.text($0.title), format: WorkingPaperStyle.header) })]
        + rows.map { row in Worksheet.Row(row.map(cell)) }
        + (note.map { [Worksheet.Row([]), Worksheet.Row([WorksheetCell(.text($0), format: WorkingPaperStyle.text)])] }
          ?? []),
      print: PrintSetup(isLandscape: true, repeatedRows: 1)
    )
    sheet.frozen = (1, 0)
    sheet.filter = CellRange(rows: 0...rows.count, columns: 0...(columns.count - 1))
    return sheet
  }

  private static func cell(_ content: WorksheetCell.Content) -> WorksheetCell {
    switch content {
    case .text(""): WorksheetCell(.empty, format: WorkingPaperStyle.said)
    case .number, .formula: WorksheetCell(content, format: WorkingPaperStyle.number)
    case .empty, .text, .link: WorksheetCell(content, format: WorkingPaperStyle.said)
    }
  }
}
