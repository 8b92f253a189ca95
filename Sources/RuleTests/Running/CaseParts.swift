import RuleFiles
import ScoringCore
import SelfEvaluation

/// The parts of a project by the names that cases call them.
enum CaseParts {
  static func names(in scheme: ScoringScheme) -> [String] {
    scheme.nodes.flatMap { [$0.name] + $0.aliases }
  }

  /// - Returns: `nil` when the tree has no such node, or nothing was scored; of several nodes of one name the highest.
  static func part(named name: String, of project: ProjectResult) -> PartScore? {
    let nodes = project.scheme.nodes.indices.filter { index in
      let node = project.scheme.nodes[index]
      return node.name == name || node.aliases.contains(name)
    }
    let depth = { (node: Int) in project.scheme.path(to: node).count }
    return nodes.min { depth($0) < depth($1) }.flatMap { project.score?.nodes[$0].part }
  }

  /// The indicator that stands at a place of the cases; `nil` when it found no place in the tree.
  static func indicator(_ indicator: CaseIndicator, in result: EvaluationResult) -> IndicatorResult? {
    (result.projects + [result.own].compactMap(\.self)).lazy.flatMap(\.indicators).first {
      $0.entry.place == indicator.place
    }
  }
}
