import Diagnostics
import OfficeFiles

/// Reads a submission: a folder of text files (`submission.yaml`, `projects.csv`, `indicators.csv`, perhaps
/// `narrative.md`), a workbook with the same in four sheets, or a folder that holds such a workbook.
public enum SubmissionReader {
  public typealias Reading = (submission: Submission, findings: [Finding])

  /// Reads everything that can be read and reports all mistakes at once.
  ///
  /// - Parameter path: the folder or the workbook as the user named it.
  /// - Throws: `UnusableInput` when something that is needed is missing or cannot be read.
  public static func read(_ path: String) throws(UnusableInput) -> Reading {
    if !Folder.exists(path), WorkbookSubmission.isWorkbook(path) {
      return try WorkbookSubmission.read(path, name: lastName(of: path))
    }
    var files = SubmissionFiles(folder: path)
    guard files.openFolder() else { throw UnusableInput(findings: files.log.closed()) }
    let workbook = SubmissionWorkbookFile.name
    guard files.has(workbook) else { return try readTexts(&files) }
    let inWorkbook = { () throws(UnusableInput) in
      try WorkbookSubmission.read(Folder.path(path, workbook), name: workbook)
    }
    guard files.has("projects.csv") || files.has("indicators.csv") else { return try inWorkbook() }
    let inTexts = try readTexts(&files)
    return try CopyChoice.choose(texts: inTexts, workbook: inWorkbook())
  }

  private static func readTexts(_ files: inout SubmissionFiles) throws(UnusableInput) -> Reading {
    var parts = SubmissionParts()
    parts.basics = files.text(of: "submission.yaml").flatMap {
      SubmissionSheet($0.text, file: $0.file, log: &files.log)?.basics
    }
    parts.projects = files.text(of: "projects.csv").flatMap {
      ProjectTable(TableContent(csv: Array($0.text.utf8), file: $0.file, log: &files.log), log: &files.log)
    }
    parts.indicators = files.text(of: "indicators.csv").flatMap {
      IndicatorTable(TableContent(csv: Array($0.text.utf8), file: $0.file, log: &files.log), log: &files.log)
    }
    parts.narrative = files.text(of: "narrative.md", isOptional: true).map {
      NarrativeText.read($0.text, file: $0.file)
    }
    parts.inputs = files.inputs
    guard !files.isUnusable else { throw UnusableInput(findings: files.log.closed()) }
    return try parts.assembled(files.log)
  }

  private static func lastName(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
