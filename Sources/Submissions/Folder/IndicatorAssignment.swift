import Diagnostics

/// Brings the rows of the two tables together by project code.
enum IndicatorAssignment {
  static func assign(
    _ indicators: IndicatorTable,
    to table: ProjectTable,
    in submission: inout Submission,
    log: inout FindingLog
  ) {
    submission.projects = table.projects
    for row in indicators.rows {
      let code = row.projectCode
      if code.isEmpty {
        submission.departmentIndicators.append(row.indicator)
      } else if let index = table.indexByCode[code.text] {
        submission.projects[index].indicators.append(row.indicator)
      } else {
        // Suggestions are only looked for where a person might read them all.
        let similar =
          table.projects.count <= 1_000 ? Suggestion.nearest(to: code.text, in: table.projects.map(\.id)) : nil
        log.add(
          .unknownProject(code: Quoted.shortened(code.text), similar: similar),
          at: code.place,
          in: indicators.source
        )
      }
    }
  }
}
