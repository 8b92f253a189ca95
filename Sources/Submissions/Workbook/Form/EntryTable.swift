import OfficeFiles

/// A column of one of the workbook's tables.
struct EntryColumn<Row> {
  let header: String
  let width: Int
  var isHidden = false
  /// The cell in a row; `nil` stands for a spare row, which has nothing in it yet. The number is the sheet's row.
  let cell: (Row?, Int) -> WorksheetCell
}

/// A table of the workbook: a header row, the rows, and spare rows to add more.
struct EntryTable<Row> {
  let name: SubmissionSheetName
  let columns: [EntryColumn<Row>]
  let rows: [Row]
  let spareRows: Int

  /// The rows below the header, counted as the sheet does, from 0.
  var body: ClosedRange<Int> { 1...max(1, rows.count + spareRows) }

  /// A tall header: names of columns stand in two lines.
  private static var headerHeight: Int { 32 }

  func worksheet(frozenColumns: Int) -> Worksheet {
    var sheet = Worksheet(
      name: name.rawValue,
      columns: columns.map { Worksheet.Column(width: $0.width, isHidden: $0.isHidden) },
      isProtected: true,
      print: PrintSetup(isLandscape: true, repeatedRows: 1)
    )
    let header = columns.map { WorksheetCell(.text($0.header), format: EntryStyle.header) }
    sheet.rows = [Worksheet.Row(header, height: Self.headerHeight)]
    for row in body {
      let content = rows.indices.contains(row - 1) ? rows[row - 1] : nil
      let cells = columns.map { $0.cell(content, row) }
      sheet.rows.append(Worksheet.Row(cells, height: RowHeight.points(of: cells, widths: columns.map(\.width))))
    }
    sheet.frozen = (1, frozenColumns)
    return sheet
  }
}
