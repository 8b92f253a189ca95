import Diagnostics
import ScoringCore
import YAMLFiles

extension RuleCompiler {
  /// - Parameter project: the scheme of projects, whose points, rounding and grades hold for the department, too.
  mutating func department(besides project: ScoringScheme?) -> DepartmentDefinition? {
    guard let node = root[.department] else { return nil }
    let combination: DepartmentCombination? = choice(node[.combine])
    let share = rate(node[.ownShare])
    let own = node[.tree].map { ownScheme($0, overlay: node[.scoring]) }
    if let written = node[.ownShare], own == nil {
      log.report(.optionMissing("tree", by: "own-share"), at: written.place)
    }
    if let tree = node[.tree], node[.ownShare] == nil {
      log.report(.optionMissing("own-share", by: "tree"), at: tree.place)
    }
    if let scoring = node[.scoring], own == nil {
      log.report(.optionUnused("scoring", needs: "tree"), at: scoring.place)
    }
    guard let combination, let project else { return nil }
    if case .some(nil) = own { return nil }
    return DepartmentDefinition(
      rules: DepartmentRules(
        combination: combination,
        points: project.tree.points,
        ownShare: share ?? .zero,
        own: own??.scoring,
        rounding: project.scoring.rounding,
        gradeBounds: project.scoring.gradeBounds
      ),
      own: own ?? nil,
      note: note(node, at: .combine),
      shareNote: node[.ownShare].map { note($0, at: .use) }
    )
  }

  private mutating func ownScheme(_ tree: YAMLNode, overlay: YAMLNode?) -> ScoringScheme? {
    guard let scoring = root[.scoring] else { return nil }
    let laid = overlay.map { RuleMerger.merge($0, over: scoring, RuleSchema.scoring) } ?? scoring
    return scheme(of: tree, scoring: laid, besides: root[.project])
  }
}
