import Diagnostics
import OfficeFiles

/// Reads a submission from the workbook that was filled in.
enum WorkbookSubmission {
  /// By its name or, where the name says nothing, by its content.
  static func isWorkbook(_ path: String) -> Bool {
    let name = path.lowercased()
    return [".xlsx", ".xlsm", ".xls", ".xltx", ".et"].contains { name.hasSuffix($0) }
  }

  /// - Parameter name: the file's name, as findings show it.
  static func read(_ path: String, name: String) throws(UnusableInput) -> SubmissionReader.Reading {
    let bytes: [UInt8]
    do throws(FileFault) {
      bytes = try FileReader.read(path)
    } catch {
      throw UnusableInput(findings: [FileProblem.fault(error, path: path).finding(at: SourcePlace(file: path))])
    }
    let reading = try DocumentReader.read(bytes, file: name)
    let sheets = SheetTables(reading.document)
    var log = FindingLog()
    log.add(reading.findings.filter(sheets.isOfInterest))
    var parts = SubmissionParts()
    parts.inputs = [Submission.InputFile(path: name, digest: SHA256.hexDigest(of: bytes))]
    parts.basics = sheets.needed(.basics, log: &log).map { BasicsReader.read($0, log: &log) }
    parts.projects = sheets.needed(.projects, log: &log).flatMap {
      ProjectTable($0.content(ProjectColumn.self, ignoring: HelperColumn.ofProjects), log: &log)
    }
    parts.indicators = sheets.needed(.indicators, log: &log).flatMap {
      IndicatorTable($0.content(IndicatorColumn.self, ignoring: HelperColumn.ofIndicators), log: &log)
    }
    parts.narrative = sheets[.narrative].map(NarrativeSheet.read)
    return try parts.assembled(log)
  }
}
