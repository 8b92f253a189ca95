import Diagnostics
import WhatIf

/// An answer for the terminal.
struct WhatIfText {
  private let report: WhatIfReport
  private let columns: Int

  init(_ report: WhatIfReport, columns: Int) {
    self.report = report
    self.columns = columns
  }

  var lines: [String] {
    [report.title] + report.sentences.flatMap { WrappedText.lines($0, width: columns) }
      + report.tables.flatMap { ["", $0.title] + lines(of: $0) }
  }

  private func lines(of table: FigureTable) -> [String] {
    var text = TextTable(
      table.columns.map { column in
        TextTable.Column(
          title: column.title,
          alignment: column.isNumber ? .right : .left,
          minimumWidth: column.isLong ? 12 : nil
        )
      }
    )
    for row in table.rows { text.append(row) }
    return text.lines(width: columns)
  }
}
