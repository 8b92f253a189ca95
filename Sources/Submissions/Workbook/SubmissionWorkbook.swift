import Diagnostics
import OfficeFiles
import ScoringCore

/// A submission as a workbook to fill in: 填写说明, then the four sheets that are read.
enum SubmissionWorkbook {
  static func workbook(of submission: Submission, language: Language) -> Workbook {
    let projects = ProjectForm(submission: submission, language: language).worksheet()
    let indicators = IndicatorForm(submission: submission, language: language).worksheet()
    let guide = GuideSheet(submission: submission, language: language, projects: projects, indicators: indicators)
    return Workbook(
      title: GuideWording.title.text(in: language),
      sheets: [
        guide.worksheet(), BasicsForm(submission: submission).worksheet(), projects, indicators,
        NarrativeForm.worksheet(of: submission.narrative),
      ]
    )
  }
}
