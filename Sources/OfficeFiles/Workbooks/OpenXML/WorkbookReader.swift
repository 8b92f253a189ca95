import Diagnostics

/// Reads workbooks (`.xlsx`, `.xlsm`, `.xltx`), transitional and strict.
///
/// Every sheet becomes a table, in the order of the workbook; empty sheets are left out. What is hidden is read, and said.
enum WorkbookReader {
  /// Cells with something in them in all sheets together, counting the parts of merged cells.
  static let mostCells = 2_000_000
  static let mostSheets = 1000

  static func read(_ package: OfficePackage, main part: String, file: String) throws(DocumentProblem) -> DocumentReading
  {
    let workbook = try OpenWorkbook(package, main: part)
    var blocks: [DocumentBlock] = []
    var findings: [Finding] = []
    var cellsLeft = mostCells
    for sheet in workbook.sheets {
      let place = SourcePlace(file: file, in: .sheet(sheet.name, position: sheet.position))
      guard let part = sheet.part else {
        findings.append(
          LegacyWorkbookProblem.skippedSheet(sheet.name, sheet.content).finding(at: SourcePlace(file: file))
        )
        continue
      }
      var table = SheetTable(at: place, atMost: cellsLeft)
      let rest = try workbook.read(part) { (row) throws(DocumentProblem) in try table.append(row) }
      try table.merge(rest.merges)
      cellsLeft -= table.cellCount
      if !table.rows.isEmpty {
        if sheet.isHidden { findings.append(LegacyWorkbookProblem.hiddenSheet.finding(at: place)) }
        blocks.append(.table(DocumentTable(rows: table.rows, at: place)))
      }
      findings += table.problems(hiddenColumns: rest.hiddenColumns).map { $0.finding(at: place) }
      findings += rest.remarks.findings(at: place)
    }
    if blocks.isEmpty {
      findings.append(DocumentProblem.nothingToRead(pictures: false).finding(at: SourcePlace(file: file)))
    }
    return DocumentReading(document: OfficeDocument(file: file, kind: .workbook, blocks: blocks), findings: findings)
  }
}
