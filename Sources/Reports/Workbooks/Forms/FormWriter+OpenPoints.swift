import RuleFiles
import ScoringCore
import SelfEvaluation

/// The points that no indicator carries.
extension FormWriter {
  /// The points that do not apply while the total is converted to the full points; those of a bonus or a deduction are
  /// none of the whole.
  func rescaledPoints(_ score: ProjectScore) -> Points {
    let tree = project.scheme.tree
    let rescaled = project.indicators.filter { indicator in
      indicator.reason == .leftOut && indicator.rule.policies.notApplicable == .rescale
        && indicator.explanation.attainment == .notApplicable
        && tree.nodes[tree.root(of: indicator.facts.node)].kind == .regular
    }
    // Of alternatives that another one stands in for, nothing is converted.
    return min((try? Points.sum(of: rescaled.map(\.points))) ?? .zero, remainder(score))
  }

  /// The points of goals in which there is nothing to give them to.
  func openPoints(_ score: ProjectScore, rescaled: Points) -> Points? {
    guard let open = try? remainder(score).subtracting(rescaled), open > .zero else { return nil }
    return open
  }

  /// What the whole has beyond execution and categories.
  private func remainder(_ score: ProjectScore) -> Points {
    let tree = project.scheme.tree
    let regular = tree.roots.filter { tree.nodes[$0].kind == .regular }.map { score.nodes[$0].part.points }
    let known = try? Points.sum(of: regular + [score.execution?.points ?? .zero])
    return known.flatMap { try? score.total.points.subtracting($0) }.map { max($0, .zero) } ?? .zero
  }

  mutating func addOpen(_ points: Points) -> Step {
    addStep("尚无指标可给的分值", points: CellNumber.content(points), score: .empty, exact: .number("0"), value: .zero)
  }
}
