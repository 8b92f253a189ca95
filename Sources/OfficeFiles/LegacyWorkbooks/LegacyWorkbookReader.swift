import Diagnostics

/// Reads `.xls` workbooks of Excel 5 to 2003, and what other programs write in that form.
///
/// Every sheet becomes a table, in the order of the workbook; empty sheets are left out. What is read although it is
/// hidden, and what is not read, is said by findings.
public enum LegacyWorkbookReader {
  /// Cells with content in all sheets together, counting the parts of merged cells.
  public static let cellLimit = 2_000_000
  public static let sheetLimit = 1000

  /// - Parameter file: as the user named it.
  /// - Throws: findings that say why the workbook cannot be used, and what to do.
  public static func read(
    _ bytes: [UInt8],
    file: String
  ) throws(UnusableInput) -> (document: OfficeDocument, findings: [Finding]) {
    do throws(LegacyWorkbookProblem) {
      var reading = try WorkbookReading(bytes, file: file)
      try reading.readSheets()
      return (OfficeDocument(file: file, kind: .legacyWorkbook, blocks: reading.blocks), reading.findings)
    } catch {
      throw UnusableInput(findings: [error.finding(at: SourcePlace(file: file))])
    }
  }
}
