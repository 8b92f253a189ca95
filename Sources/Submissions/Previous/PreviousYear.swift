import Diagnostics

/// Puts last year's targets and actuals beside those of this year.
///
/// Projects are told by their code, then by their name; indicators by their name within the same project, equal names
/// first. What is only alike must be alike by at least ``leastSimilarity`` per cent, and nothing is matched twice.
public enum PreviousYear {
  /// - Unit: per cent
  public static let leastSimilarity = 70

  /// - Returns: the submission with ``IndicatorEntry/previous`` set where there is one, and what is to be said about it.
  public static func beside(
    _ submission: Submission,
    previous: Submission
  ) -> (submission: Submission, findings: [Finding]) {
    var log = FindingLog()
    var compared = submission
    compared.inputs += previous.inputs.map { Submission.InputFile(path: "previous/" + $0.path, digest: $0.digest) }
    if previous.year != submission.year - 1 {
      let problem = PreviousYearProblem.otherYear(previous: previous.year, year: submission.year)
      log.add(problem, at: SourcePlace(file: previous.inputs.first?.path ?? ""))
    }
    let projects = NameMatching.matches(
      submission.projects.map { ($0.id, $0.name) },
      with: previous.projects.map { ($0.id, $0.name) }
    )
    for (index, match) in projects {
      let old = previous.projects[match.index]
      match.report(of: submission.projects[index].name, as: old.name, at: submission.projects[index].place, log: &log)
      compare(&compared.projects[index].indicators, with: old.indicators, year: previous.year, log: &log)
    }
    compare(&compared.departmentIndicators, with: previous.departmentIndicators, year: previous.year, log: &log)
    let isCompared = (compared.projects.flatMap(\.indicators) + compared.departmentIndicators).contains {
      $0.previous != nil
    }
    if !isCompared {
      log.add(
        PreviousYearProblem.nothingInCommon(year: previous.year),
        at: SourcePlace(file: previous.inputs.first?.path ?? "")
      )
    }
    return (compared, log.closed())
  }

  private static func compare(
    _ indicators: inout [IndicatorEntry],
    with old: [IndicatorEntry],
    year: Int,
    log: inout FindingLog
  ) {
    // Indicators have no codes; their place in the tree tells those of one name apart.
    func names(_ entries: [IndicatorEntry]) -> [(code: String, name: String)] {
      entries.map {
        (code: FormText.label($0.subcategory.text) + " " + FormText.label($0.name.text), name: $0.name.text)
      }
    }
    for (index, match) in NameMatching.matches(names(indicators), with: names(old)) {
      let previous = old[match.index]
      match.report(of: indicators[index].name.text, as: previous.name.text, at: indicators[index].place, log: &log)
      indicators[index].previous = PreviousValues(
        year: year,
        name: previous.name,
        target: previous.target,
        actual: previous.actual,
        targetValue: previous.targetValue,
        actualValue: previous.actualValue,
        similarity: match.similarity
      )
    }
  }
}
