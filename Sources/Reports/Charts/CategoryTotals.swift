import RuleFiles
import ScoringCore
import SelfEvaluation

/// What all projects and the department's own indicators earned in each category (一级指标), budget execution included.
struct CategoryTotals {
  struct Total: Hashable {
    let name: String
    var points: Points = .zero
    var earned: Points = .zero
    var unscored: Points = .zero

    /// What was scored and not earned.
    var lost: Points? {
      ExactSum.difference(points, earned).flatMap { ExactSum.difference($0, unscored) }
    }
  }

  /// In the order in which the rule sets name them; without those that have no points.
  private(set) var all: [Total] = []

  init(_ result: EvaluationResult) {
    for part in result.parts {
      guard let score = part.score else { continue }
      if let execution = score.execution, let name = part.scheme.execution?.name { add(execution, to: name) }
      for node in part.scheme.categories where part.scheme.tree.nodes[node].kind == .regular {
        add(score.nodes[node].part, to: part.scheme.nodes[node].name)
      }
    }
    all.removeAll { $0.points <= .zero }
  }

  private mutating func add(_ part: PartScore, to name: String) {
    let index = all.firstIndex { $0.name == name } ?? all.endIndex
    if index == all.endIndex { all.append(Total(name: name)) }
    guard let points = ExactSum.of([all[index].points, part.points]),
      let earned = ExactSum.of([all[index].earned, part.score ?? .zero]),
      let unscored = ExactSum.of([all[index].unscored, part.unscored])
    else { return }
    (all[index].points, all[index].earned, all[index].unscored) = (points, earned, unscored)
  }
}
