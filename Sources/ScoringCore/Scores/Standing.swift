/// Where a department and its projects stand: scores, grades and ranks, without names.
public struct Standing: Hashable, Sendable {
  /// `nil` where it has none.
  public let department: Points?
  /// The index of the department's grade.
  public let departmentGrade: Int?
  /// In the order of the submission.
  public let projects: [Place]
  /// Whether what it is made of may still change because something could not be scored.
  public let isProvisional: Bool

  /// A project's score, its grade by index and its rank: 1 for the best, the same for equal scores.
  public struct Place: Hashable, Sendable {
    public let score: Points?
    public let grade: Int?
    public let rank: Int?
  }

  /// - Parameters:
  ///   - department: its score.
  ///   - projects: those of its projects, in their order.
  public init(department: DepartmentScore, projects: [(score: Points?, grade: Int?)]) {
    self.department = department.score
    departmentGrade = department.grade
    isProvisional = department.isProvisional
    let ranks = Ranking.ranks(of: projects.map { $0.score })
    self.projects = zip(projects, ranks).map { Place(score: $0.score, grade: $0.grade, rank: $1) }
  }
}

/// Ranks as people give them: equal scores share the better rank, and the next one follows after all of them.
public enum Ranking {
  /// - Returns: for each score its rank; `nil` for none.
  public static func ranks(of scores: [Points?]) -> [Int?] {
    let order = scores.indices.filter { scores[$0] != nil }.sorted { left, right in
      (scores[right] ?? .zero, left) < (scores[left] ?? .zero, right)
    }
    var ranks: [Int?] = scores.map { _ in nil }
    var rank = 1
    for (position, index) in order.enumerated() {
      if position > 0, scores[index] != scores[order[position - 1]] { rank = position + 1 }
      ranks[index] = rank
    }
    return ranks
  }
}
