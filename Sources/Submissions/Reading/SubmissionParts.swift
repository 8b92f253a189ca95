import Diagnostics

/// The parts of a submission as far as they could be read, from text files or from a workbook.
struct SubmissionParts {
  var basics: SubmissionBasics?
  var projects: ProjectTable?
  var indicators: IndicatorTable?
  var narrative: Narrative?
  var inputs: [Submission.InputFile] = []

  /// - Throws: everything that was found when a part is missing without which there is no submission.
  func assembled(_ log: FindingLog) throws(UnusableInput) -> (submission: Submission, findings: [Finding]) {
    guard let basics, let year = basics.year, let projects, let indicators else {
      throw UnusableInput(findings: log.closed())
    }
    var log = log
    var submission = Submission(
      department: basics.department,
      year: year,
      ruleSet: basics.ruleSet,
      compilingDate: basics.compilingDate,
      plan: basics.plan,
      narrative: narrative ?? Narrative(),
      totals: indicators.totals,
      silenced: basics.silenced,
      inputs: inputs
    )
    IndicatorAssignment.assign(indicators, to: projects, in: &submission, log: &log)
    return (submission, log.closed())
  }
}
