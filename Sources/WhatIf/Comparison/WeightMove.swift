import RuleFiles
import ScoringCore

/// A weight or a bound of a grade that is another than before.
public struct WeightMove: Hashable, Sendable {
  /// The scheme it belongs to: empty for all projects, else the name of the variant, or 部门整体.
  public let scheme: String
  /// `产出指标/数量指标`
  public let name: String
  /// `nil` where it had no points of its own.
  public let before: Points?
  public let after: Points?

  /// What moved between two rule sets of the same tree, weights first.
  static func all(from old: RuleSet, to new: RuleSet) -> [WeightMove] {
    var moves: [WeightMove] = []
    for slot in old.slots {
      guard let before = old.scheme(slot), let after = new.scheme(slot),
        before.tree.nodes.count == after.tree.nodes.count
      else { continue }
      let names = WeightNames(after)
      for weight in names.all where before.scoring.points(of: weight) != after.scoring.points(of: weight) {
        moves.append(
          WeightMove(
            scheme: schemeName(slot, in: old),
            name: names.path(to: weight),
            before: before.scoring.points(of: weight),
            after: after.scoring.points(of: weight)
          )
        )
      }
    }
    for (before, after) in zip(old.grades, new.grades) where before.name == after.name && before.from != after.from {
      moves.append(WeightMove(scheme: "", name: "等级/\(after.name)", before: before.from, after: after.from))
    }
    return moves
  }

  private static func schemeName(_ slot: SchemeSlot, in rules: RuleSet) -> String {
    switch slot {
    case .project: ""
    case .variant(let index): rules.composition.variants[index].name
    case .own: "部门整体"
    }
  }
}
