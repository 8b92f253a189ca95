import ScoringCore

/// What the reviewed projects of many departments come to, in numbers.
public struct ReviewOverview: Hashable, Sendable {
  /// Everything that could have been reviewed.
  public let population: Extent
  public let reviewed: Extent
  /// For each grade of the rules, the best first, how many projects have it after review, and before.
  public let grades: [Grade]
  /// Projects that have no score after review.
  public let unscored: Int
  /// For each class of deviations, the smallest first, how many projects are in it.
  public let classes: [DeviationCount]

  /// How much it is: projects, and their money in 万元.
  public struct Extent: Hashable, Sendable {
    public let projects: Int
    /// `nil` where the sum is too large to be kept.
    public let budget: ExactDecimal?

    init(_ budgets: [ExactDecimal?]) {
      projects = budgets.count
      var sum: ExactDecimal? = .zero
      for budget in budgets.compactMap(\.self) { sum = sum.flatMap { try? $0.adding(budget) } }
      budget = sum
    }
  }

  public struct Grade: Hashable, Sendable {
    public let name: String
    public let before: Int
    public let after: Int
    /// Of the projects that have a grade after review.
    public let share: Ratio
  }

  public struct DeviationCount: Hashable, Sendable {
    public let name: String
    public let projects: Int
  }

  /// - Parameters:
  ///   - population: the budgets of all projects.
  ///   - reviews: those that were reviewed.
  ///   - grades: of the review rules, the best first.
  ///   - classes: of the review rules, the smallest first.
  public init(population: [ExactDecimal?], _ reviews: [ReviewedProject], grades: [String], classes: [String]) {
    self.population = Extent(population)
    reviewed = Extent(reviews.map(\.budget))
    let graded = reviews.count { $0.grade != nil }
    self.grades = grades.map { name in
      let after = reviews.count { $0.grade == name }
      return Grade(
        name: name,
        before: reviews.count { $0.selfGrade == name },
        after: after,
        share: (try? Ratio(Int64(after), over: Int64(max(1, graded)))) ?? .zero
      )
    }
    unscored = reviews.count { $0.reviewed == nil }
    self.classes = classes.map { name in
      DeviationCount(name: name, projects: reviews.count { $0.deviationClass?.name == name })
    }
  }

  /// The share of the projects that were reviewed; `nil` where there are none.
  public var shareOfProjects: Ratio? { try? Ratio(Int64(reviewed.projects), over: Int64(population.projects)) }

  /// The share of the money that was reviewed; `nil` where there is none.
  public var shareOfMoney: Ratio? {
    guard let part = reviewed.budget, let whole = population.budget else { return nil }
    return try? Ratio(part, over: whole)
  }
}
