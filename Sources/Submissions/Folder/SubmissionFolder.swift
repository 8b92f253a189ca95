import Diagnostics
import OfficeFiles

/// A submission as a folder: `submission.yaml`, `projects.csv`, `indicators.csv` and perhaps `narrative.md`.
public enum SubmissionFolder {
  /// Reads everything that can be read and reports all mistakes at once.
  ///
  /// - Parameter path: the folder as the user named it; places in findings begin with it.
  /// - Throws: `UnusableInput` when a file that is needed is missing, is not text, or lacks what makes it readable.
  public static func read(_ path: String) throws(UnusableInput) -> (submission: Submission, findings: [Finding]) {
    var files = SubmissionFiles(folder: path)
    guard files.openFolder() else { throw UnusableInput(findings: files.log.closed()) }
    let sheet = files.text(of: "submission.yaml").flatMap { SubmissionSheet($0.text, file: $0.file, log: &files.log) }
    let projects = files.text(of: "projects.csv").flatMap {
      ProjectTable(Array($0.text.utf8), file: $0.file, log: &files.log)
    }
    let indicators = files.text(of: "indicators.csv")
      .flatMap { IndicatorTable(Array($0.text.utf8), file: $0.file, log: &files.log) }
    let narrative = files.text(of: "narrative.md", isOptional: true).map { NarrativeText.read($0.text, file: $0.file) }
    guard let sheet, let year = sheet.year, let projects, let indicators, !files.isUnusable else {
      throw UnusableInput(findings: files.log.closed())
    }
    var submission = Submission(
      department: sheet.department,
      year: year,
      ruleSet: sheet.ruleSet,
      compilingDate: sheet.compilingDate,
      plan: sheet.plan,
      narrative: narrative ?? Narrative(),
      inputs: files.inputs
    )
    IndicatorAssignment.assign(indicators, to: projects, in: &submission, log: &files.log)
    return (submission, files.log.closed())
  }
}
