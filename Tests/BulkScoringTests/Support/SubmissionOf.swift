import Diagnostics
import ScoringCore
import Submissions
import Testing

extension Submission {
  /// What a department would hand in that says the same as its rows of a flat table.
  init(department: String, rows: [TableRow], year: Int) throws {
    var projects: [ProjectEntry] = []
    var own: [IndicatorEntry] = []
    for (line, row) in rows.enumerated() where row.department == department {
      let place = SourcePlace(file: "indicators.csv", line: line + 2)
      let indicator = try IndicatorEntry(row, at: place)
      if row.project.isEmpty {
        own.append(indicator)
      } else if let known = projects.firstIndex(where: { $0.id == row.project }) {
        projects[known].indicators.append(indicator)
      } else {
        var project = ProjectEntry(id: row.project, name: row.name, type: row.type, place: place)
        project.budget = BudgetFacts(
          initial: try number(row.initial),
          adjusted: try number(row.planned),
          executed: try number(row.executed)
        )
        project.indicators = [indicator]
        projects.append(project)
      }
    }
    self.init(
      department: Department(name: department),
      year: year,
      projects: projects,
      departmentIndicators: own
    )
  }
}

extension IndicatorEntry {
  fileprivate init(_ row: TableRow, at place: SourcePlace) throws {
    self.init(
      category: Cell(row.category, at: place),
      subcategory: Cell(row.subcategory, at: place),
      name: Cell(row.indicator, at: place),
      target: Cell(row.target, at: place),
      actual: Cell(row.actual, at: place),
      targetValue: NotationReader.target(row.target),
      actualValue: NotationReader.actual(row.actual),
      points: try number(row.points),
      place: place
    )
  }
}

/// A number as the generated tables write it: with 万元, 分, and separators of thousands.
private func number(_ text: String) throws -> ExactDecimal? {
  let digits = text.filter { $0.isASCII && $0.isNumber || $0 == "." }
  if digits.isEmpty { return nil }
  let number = ExactDecimal(digits)
  let value: ExactDecimal = try #require(number, "\(text) is no number")
  return value
}
