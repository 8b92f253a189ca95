import Databases
import ScoringCore

/// How the departments came out of the reviews of several years.
public struct ReviewComparison: Hashable, Sendable {
  /// In the order of the years; several reviews of one year count together.
  public let years: [Int]
  /// In the order of their keys.
  public let departments: [Department]

  public struct Department: Hashable, Sendable {
    /// As in ``ProjectKey``.
    public let key: String
    /// The name of the latest year.
    public let name: String
    public let years: [Int: Year]
  }

  /// One department in one year.
  public struct Year: Hashable, Sendable {
    public let projects: Int
    /// Exact means over the projects that have both scores; `nil` where none has.
    public let meanReviewed: Ratio?
    public let meanDeviation: Ratio?
    public let largestDeviation: Points?
  }
}

extension ReviewRecord {
  /// Departments by year, as far as their projects have final scores.
  public func comparison() throws(DatabaseFault) -> ReviewComparison {
    let rows = try database.rows(
      """
      SELECT year, department, department_name, reviewed, deviation
      FROM outcome JOIN item ON item.id = outcome.item JOIN review ON review.id = item.review
      ORDER BY year, review.id, item.id
      """
    ) { row throws(DatabaseFault) in
      ReviewComparison.Reviewed(
        year: Int(try row.integer(0)),
        department: try row.text(1),
        name: try row.text(2),
        score: try row.points(3),
        deviation: try row.points(4)
      )
    }
    return ReviewComparison(rows)
  }
}

extension ReviewComparison {
  struct Reviewed {
    let year: Int
    let department: String
    let name: String
    let score: Points?
    let deviation: Points?
  }

  /// - Parameter projects: in the order of their years.
  init(_ projects: [Reviewed]) {
    years = Set(projects.map(\.year)).sorted()
    departments = Dictionary(grouping: projects, by: \.department).map { key, projects in
      Department(
        key: key,
        name: projects.last?.name ?? key,
        years: Dictionary(grouping: projects, by: \.year).mapValues { Year($0) }
      )
    }
    .sorted { $0.key < $1.key }
  }
}

extension ReviewComparison.Year {
  fileprivate init(_ projects: [ReviewComparison.Reviewed]) {
    self.projects = projects.count
    let scored = projects.filter { $0.score != nil && $0.deviation != nil }
    let deviations = scored.compactMap(\.deviation)
    meanReviewed = Self.mean(scored.compactMap(\.score))
    meanDeviation = Self.mean(deviations)
    largestDeviation = deviations.max { $0.tenThousandths.magnitude < $1.tenThousandths.magnitude }
  }

  private static func mean(_ points: [Points]) -> Ratio? {
    guard !points.isEmpty, let sum = try? Points.sum(of: points) else { return nil }
    return try? Ratio(sum.tenThousandths, over: Int64(points.count) * Points(whole: 1).tenThousandths)
  }
}
