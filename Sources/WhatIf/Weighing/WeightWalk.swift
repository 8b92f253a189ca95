import RuleFiles
import ScoringCore

/// A department along one weight: everything is weighed exactly where someone looks, once, and remembered.
struct WeightWalk {
  let department: MeasuredDepartment
  let axis: WeightAxis
  private let weighing: RepeatedWeighing
  private var stops: [Points: Stop] = [:]
  /// Whole weightings are large; only the last one is kept.
  private var last: (points: Points, weighting: DepartmentWeighting?)?

  /// What was asked for at one weight.
  private struct Stop {
    /// By project; `nil` inside for one without a score.
    var scores: [Int: Score?] = [:]
    var standing: Standing?
  }

  /// A project's score and its grade.
  struct Score {
    let total: Points
    let grade: Int?
  }

  /// How many weights are remembered, so that memory stays bounded.
  private let most: Int

  init(_ department: MeasuredDepartment, along axis: WeightAxis) {
    self.department = department
    self.axis = axis
    weighing = RepeatedWeighing(department)
    most = max(64, 4_000_000 / max(1, department.projects.count))
  }

  /// - Returns: `nil` where the weights cannot make the whole.
  private mutating func weighting(at points: Points) -> DepartmentWeighting? {
    if let last, last.points == points { return last.weighting }
    let weighting = try? department.weighting(axis.changes(to: points).weights)
    last = (points, weighting)
    return weighting
  }

  mutating func standing(at points: Points) -> Standing? {
    if let known = stops[points]?.standing { return known }
    guard let standing = weighting(at: points).flatMap({ try? weighing.standing($0) }) else { return nil }
    makeRoom()
    stops[points, default: Stop()].standing = standing
    return standing
  }

  mutating func score(of project: Int, at points: Points) -> Score? {
    if let stop = stops[points] {
      if let place = stop.standing?.projects[project] {
        return place.score.map { Score(total: $0, grade: place.grade) }
      }
      if let known = stop.scores[project] { return known }
    }
    guard let member = department.projects[project] else { return nil }
    let scored = weighting(at: points).flatMap { (try? $0.score(member)) ?? nil }
    let score = scored.flatMap { scored in scored.total.score.map { Score(total: $0, grade: scored.grade) } }
    makeRoom()
    stops[points, default: Stop()].scores[project] = .some(score)
    return score
  }

  private mutating func makeRoom() {
    if stops.count >= most { stops.removeAll(keepingCapacity: true) }
  }
}
