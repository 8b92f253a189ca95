import Diagnostics

/// Brings the rows of the two tables together by project code.
enum IndicatorAssignment {
  /// Suggestions are looked for where a person might read them all, and not in a table of a whole province.
  private static let suggestions = 100
  private static let candidates = 1_000

  static func assign(
    _ indicators: IndicatorTable,
    to table: ProjectTable,
    in submission: inout Submission,
    log: inout FindingLog
  ) {
    submission.projects = table.projects
    let codes = table.projects.prefix(candidates).map(\.id)
    var similar: [String: String?] = [:]
    for row in indicators.rows {
      let code = row.projectCode
      if code.isEmpty {
        submission.departmentIndicators.append(row.indicator)
      } else if let index = table.indexByCode[code.text] {
        submission.projects[index].indicators.append(row.indicator)
      } else {
        if similar[code.text] == nil, similar.count < suggestions {
          similar[code.text] = .some(Suggestion.nearest(to: code.text, in: codes))
        }
        log.add(
          .unknownProject(code: Quoted.shortened(code.text), similar: similar[code.text] ?? nil),
          at: code.place,
          in: indicators.source
        )
      }
    }
  }
}
