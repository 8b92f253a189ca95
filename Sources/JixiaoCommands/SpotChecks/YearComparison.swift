import Databases
import Diagnostics
import Reports
import ScoringCore
import SelfEvaluation
import SpotChecks

/// How departments came out of the spot checks of several years.
struct YearComparison {
  private let comparison: ReviewComparison

  /// - Parameter others: the folders of other plans. A plan that is given twice counts once.
  init(
    _ record: borrowing ReviewRecord,
    of folder: PlanFolder,
    with others: [String],
    in session: Session
  ) throws(CommandFailure) {
    var plans: Set<String> = []
    var projects = try Self.projects(record, of: folder, &plans)
    for other in others {
      let folder = PlanFolder(other, in: session)
      let record = try folder.openRecord()
      projects += try Self.projects(record, of: folder, &plans)
    }
    comparison = ReviewComparison(projects)
    guard !comparison.departments.isEmpty else {
      throw .unusableInput([SpotCheckProblem.nothingReviewed.finding(at: nil)])
    }
  }

  private static func projects(
    _ record: borrowing ReviewRecord,
    of folder: PlanFolder,
    _ plans: inout Set<String>
  ) throws(CommandFailure) -> [ReviewComparison.Reviewed] {
    var projects: [ReviewComparison.Reviewed] = []
    for review in try folder.reading({ () throws(DatabaseFault) in try record.reviews() })
    where plans.insert(review.header.plan.id).inserted {
      projects += try folder.reading { () throws(DatabaseFault) in try record.reviewedProjects(in: review.id) }
    }
    return projects
  }

  func lines(in session: Session) -> [String] {
    let language = session.language
    var table = TextTable(
      [.init(title: Wording(zh: "部门", en: "department").text(in: language), minimumWidth: 8)]
        + comparison.years.flatMap { year in
          [
            .init(title: Wording(zh: "\(year)项目", en: "\(year) projects").text(in: language), alignment: .right),
            .init(title: Wording(zh: "复核", en: "reviewed").text(in: language), alignment: .right),
            .init(title: Wording(zh: "偏差", en: "deviation").text(in: language), alignment: .right),
          ]
        } + [.init(title: Wording(zh: "偏差变化", en: "change").text(in: language), alignment: .right)]
    )
    for department in comparison.departments {
      let cells = comparison.years.flatMap { year -> [String] in
        guard let figures = department.years[year] else { return ["-", "-", "-"] }
        return [String(figures.projects), Self.text(figures.meanReviewed), Self.text(figures.meanDeviation)]
      }
      table.append([department.name] + cells + [Self.text(change(of: department))])
    }
    return table.lines(width: session.columns)
  }

  /// From the first year to the last in which the department was reviewed; above zero where it deviates more.
  private func change(of department: ReviewComparison.Department) -> Ratio? {
    let years = comparison.years.compactMap { department.years[$0]?.meanDeviation }
    guard years.count > 1, let first = years.first, let last = years.last else { return nil }
    return try? last.subtracting(first)
  }

  private static func text(_ mean: Ratio?) -> String {
    guard let mean, let exact = ExactDecimal(RatioText.decimal(mean, places: 2)) else { return "-" }
    return exact.text(minimumPlaces: 2)
  }

  var json: JSONValue {
    [
      "schema": .integer(SpotCheckJSON.schema),
      "years": .array(comparison.years.map(JSONValue.integer)),
      "departments": .array(
        comparison.departments.map { department in
          [
            "department": .string(department.key),
            "name": .string(department.name),
            "years": .array(
              comparison.years.compactMap { year in
                department.years[year].map { figures in
                  [
                    "year": .integer(year), "projects": .integer(figures.projects),
                    "mean_reviewed": .rounded(figures.meanReviewed), "mean_deviation": .rounded(figures.meanDeviation),
                    "largest_deviation": .points(figures.largestDeviation),
                  ]
                }
              }
            ),
            "change": .rounded(change(of: department)),
          ]
        }
      ),
    ]
  }
}
