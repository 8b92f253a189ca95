import Diagnostics
import OfficeFiles

/// Which copy counts where a folder has both the tables as text and the workbook.
///
/// Whoever fills in the one leaves the other as it was made; that one is told by its empty actual results.
enum CopyChoice {
  static func choose(
    texts: SubmissionReader.Reading,
    workbook: SubmissionReader.Reading
  ) throws(UnusableInput) -> SubmissionReader.Reading {
    guard let difference = firstDifference(texts.submission, workbook.submission) else { return texts }
    switch (hasActuals(texts.submission), hasActuals(workbook.submission)) {
    case (false, true):
      var filledIn = workbook
      // The workbook has no place for them.
      filledIn.submission.silenced = texts.submission.silenced
      return with(.workbookCounts(difference), filledIn)
    case (_, false): return with(.textFilesCount(difference), texts)
    case (true, true):
      let problem = WorkbookProblem.differentCopies(difference)
      let finding = problem.finding(at: SourcePlace(file: SubmissionWorkbookFile.name))
      throw UnusableInput(findings: (texts.findings + workbook.findings + [finding]).inReadingOrder())
    }
  }

  private static func with(_ problem: WorkbookProblem, _ reading: SubmissionReader.Reading) -> SubmissionReader.Reading
  {
    let finding = problem.finding(at: SourcePlace(file: SubmissionWorkbookFile.name))
    return (reading.submission, (reading.findings + [finding]).inReadingOrder())
  }

  private static func hasActuals(_ submission: Submission) -> Bool {
    submission.projects.contains { $0.indicators.contains { !$0.actual.isEmpty } }
      || submission.departmentIndicators.contains { !$0.actual.isEmpty }
  }

  /// The first sheet in which they differ: two submissions say the same when they make the same workbook.
  private static func firstDifference(_ left: Submission, _ right: Submission) -> String? {
    let (left, right) = (sheets(of: left), sheets(of: right))
    return zip(left, right).first { $0 != $1 }?.0.name
  }

  /// Without 填写说明, which only counts.
  private static func sheets(of submission: Submission) -> ArraySlice<Worksheet> {
    SubmissionWorkbook.workbook(of: submission, language: .chinese).sheets.dropFirst()
  }
}
