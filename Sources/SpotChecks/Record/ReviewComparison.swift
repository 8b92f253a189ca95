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
    var projects: [ReviewComparison.Reviewed] = []
    for review in try reviews() { projects += try reviewedProjects(in: review.id) }
    return ReviewComparison(projects)
  }

  /// What a review came to, to be compared with others, of this record or of another.
  public func reviewedProjects(in review: ReviewID) throws(DatabaseFault) -> [ReviewComparison.Reviewed] {
    try database.rows(
      """
      SELECT year, department, department_name, reviewed, deviation
      FROM outcome JOIN item ON item.id = outcome.item JOIN review ON review.id = item.review
      WHERE review.id = ? ORDER BY item.id
      """,
      [.integer(review.number)]
    ) { row throws(DatabaseFault) in
      ReviewComparison.Reviewed(
        year: Int(try row.integer(0)),
        department: try row.text(1),
        name: try row.text(2),
        score: try row.points(3),
        deviation: try row.points(4)
      )
    }
  }
}

extension ReviewComparison {
  /// A project with its final score.
  public struct Reviewed: Hashable, Sendable {
    let year: Int
    let department: String
    let name: String
    let score: Points?
    let deviation: Points?
  }

  /// - Parameter projects: of any number of reviews, each given once.
  public init(_ reviewed: [Reviewed]) {
    let projects = reviewed.enumerated().sorted { ($0.element.year, $0.offset) < ($1.element.year, $1.offset) }
      .map(\.element)
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
