/// How far the scores of a program agree with the exact ones.
struct Agreement: Hashable, Sendable {
  let projects: Int
  /// Projects that only one of the two has.
  let unpaired: Int
  /// Projects with another score or another grade.
  let different: Int
  /// One of those that differ, in words.
  let example: String?

  var isComplete: Bool { unpaired == 0 && different == 0 && projects > 0 }

  init(of scores: ScoreTable, with exact: ScoreTable) {
    projects = exact.scores.count
    var (paired, different) = (0, 0)
    var first: ScoreTable.Project?
    for (project, score) in exact.scores {
      guard let other = scores.scores[project] else { continue }
      paired += 1
      guard other != score else { continue }
      different += 1
      if first.map({ project.id < $0.id }) ?? true { first = project }
    }
    unpaired = exact.scores.count - paired + scores.scores.count - paired
    self.different = different
    example = first.flatMap { project in
      guard let other = scores.scores[project], let right = exact.scores[project] else { return nil }
      return "\(project.id): \(other.text) instead of \(right.text)"
    }
  }

  var text: String {
    if isComplete { return "all \(projects) projects have the exact score and grade" }
    var parts = ["of \(projects) projects \(different) differ"]
    if unpaired > 0 { parts.append("\(unpaired) are in one of the two only") }
    if let example { parts.append("such as \(example)") }
    return parts.joined(separator: ", ")
  }
}
