import RuleFiles
import ScoringCore

/// A part of a project whose score or points moved.
public struct PartMove: Hashable, Sendable {
  public let name: String
  public let score: ScoreMove
  public let pointsBefore: Points?
  public let pointsAfter: Points?

  /// Parts are the same when their names are; one that only one of the rule sets has moved from nothing, or to it.
  static func all(from old: ProjectResult, to new: ProjectResult) -> [PartMove] {
    let (before, after) = (parts(of: old), parts(of: new))
    let names = before.map(\.name) + after.map(\.name).filter { name in !before.contains { $0.name == name } }
    return names.compactMap { name in
      let first = before.first { $0.name == name }?.part
      let second = after.first { $0.name == name }?.part
      guard first?.score != second?.score || first?.points != second?.points else { return nil }
      return PartMove(
        name: name,
        score: ScoreMove(before: first?.score, after: second?.score),
        pointsBefore: first?.points,
        pointsAfter: second?.points
      )
    }
  }

  private static func parts(of project: ProjectResult) -> [(name: String, part: PartScore)] {
    guard let score = project.score else { return [] }
    var parts: [(String, PartScore)] = []
    if let name = project.scheme.execution?.name, let execution = score.execution { parts.append((name, execution)) }
    return parts + project.scheme.categories.map { (project.scheme.nodes[$0].name, score.nodes[$0].part) }
  }
}
