import Diagnostics

/// Goes through the rows of a workbook without holding them in memory: for sheets that are as long as they come.
public enum WorkbookRows {
  /// Calls `each` for every row with something in it, sheet by sheet, with the place of its sheet.
  ///
  /// Merged cells are not put together: each stands where it begins.
  ///
  /// - Parameter file: as the user named it.
  /// - Returns: findings of single cells; none of them keeps the rest from being used.
  /// - Throws: findings that say why it cannot be read, also when it is not a workbook. Rows may have been told by then.
  public static func forEach(
    in bytes: [UInt8],
    file: String,
    _ each: (SourcePlace, SheetRowCells) -> Void
  ) throws(UnusableInput) -> [Finding] {
    do throws(DocumentProblem) {
      return try OfficePackage.open(bytes) { (package) throws(DocumentProblem) in
        guard let main = try package.mainPart(), main.form == .workbook else { throw .foreign(.unknown) }
        let workbook = try OpenWorkbook(package, main: main.name)
        var findings: [Finding] = []
        for sheet in workbook.sheets {
          guard let part = sheet.part else { continue }
          let place = SourcePlace(file: file, in: .sheet(sheet.name, position: sheet.position))
          let rest = try withoutActuallyEscaping(each) { (each) throws(DocumentProblem) in
            try workbook.read(part) { each(place, $0) }
          }
          findings += rest.remarks.findings(at: place)
        }
        return findings
      }
    } catch { throw UnusableInput(findings: [error.finding(at: SourcePlace(file: file))]) }
  }
}
