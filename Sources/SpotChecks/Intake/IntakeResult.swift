import Diagnostics
import ScoringCore

/// What came in, and what could not be read.
public struct IntakeResult: Sendable {
  /// In the order of the sources.
  public let departments: [DepartmentIntake]
  /// In the order of the sources.
  public let refused: [Refusal]
  /// What there is to say besides, such as rows of a flat table that were not read.
  public let findings: [Finding]

  /// A submission that was left out, and why.
  public struct Refusal: Sendable {
    public let source: IntakeSource
    /// `nil` where not even that could be read.
    public let department: String?
    /// At least one of them an error.
    public let findings: [Finding]

    /// The first error, which is what keeps it out.
    public var reason: Wording {
      (findings.first { $0.severity == .error } ?? findings.first)?.message ?? Wording(zh: "—", en: "—")
    }
  }

  public var projects: [ProjectIntake] { departments.flatMap(\.projects) }
  /// The first where several have one code.
  public var projectsByKey: [ProjectKey: ProjectIntake] {
    Dictionary(projects.map { ($0.key, $0) }) { first, _ in first }
  }
}

/// 汇总: how much came in, in numbers.
public struct IntakeSummary: Hashable, Sendable {
  public let departments: Int
  public let refused: Int
  public let projects: Int
  public let indicators: Int
  /// In 万元, of the projects that state one; `nil` where the sum is too large to be kept.
  public let budget: ExactDecimal?
  public let agreements: [ProjectIntake.Agreement: Int]
}

extension IntakeResult {
  public var summary: IntakeSummary {
    let projects = projects
    var budget: ExactDecimal? = .zero
    for amount in projects.compactMap(\.budget) { budget = budget.flatMap { try? $0.adding(amount) } }
    return IntakeSummary(
      departments: departments.count,
      refused: refused.count,
      projects: projects.count,
      indicators: projects.reduce(0) { $0 + $1.indicators },
      budget: budget,
      agreements: Dictionary(grouping: projects, by: \.agreement).mapValues(\.count)
    )
  }

  /// The projects by their risk, the riskiest first; projects of equal risk share a rank and stand by budget.
  public var ranking: [RankedProject] {
    let sorted = projects.map { (project: $0, risk: $0.risk.total) }.sorted { left, right in
      if left.risk != right.risk { return left.risk > right.risk }
      let (first, second) = (left.project.budget ?? .zero, right.project.budget ?? .zero)
      return first == second ? left.project.key < right.project.key : first > second
    }
    var rank = 0
    return sorted.enumerated().map { position, entry in
      if position == 0 || sorted[position - 1].risk != entry.risk { rank = position + 1 }
      return RankedProject(rank: rank, project: entry.project)
    }
  }
}

/// A project with its place in the ranking by risk.
public struct RankedProject: Hashable, Sendable {
  /// From 1 on.
  public let rank: Int
  public let project: ProjectIntake
}
