import Diagnostics
import RuleFiles
import Submissions

extension Submission {
  /// The submission with other actual results.
  ///
  /// - Throws: `UnusableInput` naming every indicator that is not there, or stands in several projects.
  func corrected(by corrections: [Scenario.Correction]) throws(UnusableInput) -> Submission {
    var corrected = self
    var findings: [Finding] = []
    for correction in corrections {
      do throws(WhatIfProblem) {
        try corrected.correct(correction)
      } catch {
        findings.append(error.finding(at: correction.place))
      }
    }
    guard findings.isEmpty else { throw UnusableInput(findings: findings) }
    return corrected
  }

  private mutating func correct(_ correction: Scenario.Correction) throws(WhatIfProblem) {
    var members = Array(projects.indices)
    if let name = correction.project {
      members = members.filter { projects[$0].id == name || projects[$0].name == name }
      if members.isEmpty {
        let names = projects.flatMap { [$0.name, $0.id] }
        throw .scenario(.unknownProject(name, suggestion: Suggestion.nearest(to: name, in: names)))
      }
    }
    let key = NameKey.indicator(correction.indicator)
    let having = members.filter { index in
      projects[index].indicators.contains { NameKey.indicator($0.name.text) == key }
    }
    guard let project = having.first else {
      let names = members.flatMap { projects[$0].indicators.map(\.name.text) }
      let suggestion = Suggestion.nearest(to: correction.indicator, in: names)
      throw .scenario(.unknownIndicator(correction.indicator, suggestion: suggestion))
    }
    guard having.count == 1 else {
      throw .scenario(.ambiguousIndicator(correction.indicator, projects: having.map { projects[$0].name }))
    }
    for row in projects[project].indicators.indices
    where NameKey.indicator(projects[project].indicators[row].name.text) == key {
      projects[project].indicators[row].actual = Cell(
        correction.actual,
        at: projects[project].indicators[row].actual.place
      )
      projects[project].indicators[row].actualValue = NotationReader.actual(correction.actual)
    }
  }
}
