import RuleFiles
import ScoringCore

/// One weight that is varied while the others share what is left.
public struct WeightAxis: Hashable, Sendable {
  /// As the rule file calls it; of the department's own indicators with `部门整体/` before it.
  public let name: String
  /// The weight in each scheme that has it.
  let places: [SchemeSlot: WeightKey]
  /// What it has now, in the first scheme that has it.
  public let points: Points
  /// The most it can get: the points of the whole.
  public let whole: Points

  /// The weights of the first level: budget execution and the categories of every scheme.
  public static func all(in rules: RuleSet) -> [WeightAxis] {
    var axes: [WeightAxis] = []
    for slot in rules.slots {
      guard let scheme = rules.scheme(slot) else { continue }
      let weights = scheme.scoring.wholeWeights
      guard weights.count > 1 else { continue }
      for weight in weights {
        let name = (slot == .own ? "部门整体/" : "") + WeightNames(scheme).name(of: weight)
        if let index = axes.firstIndex(where: { $0.name == name }) {
          axes[index] = axes[index].adding(slot, weight)
        } else if let points = scheme.scoring.points(of: weight) {
          axes.append(WeightAxis(name: name, places: [slot: weight], points: points, whole: scheme.tree.points))
        }
      }
    }
    return axes
  }

  /// The weight of a name, on any level.
  public init(_ name: String, in rules: RuleSet) throws(WhatIfProblem) {
    guard case .weight(let names, let isOwn)? = ChangeTarget(name) else { throw .unknownWeight(name, suggestion: nil) }
    let found = try RuleChanges.weights(names, isOwn: isOwn, as: name, in: rules)
    guard let first = found.first, let scheme = rules.scheme(first.slot) else {
      throw .unknownWeight(name, suggestion: nil)
    }
    let parent: Int? =
      if case .node(let node) = first.weight {
        scheme.tree.parent(of: node).flatMap { scheme.scoring.weightedAncestor(of: $0) }
      } else {
        nil
      }
    self.init(
      name: (isOwn ? "部门整体/" : "") + WeightNames(scheme).path(to: first.weight),
      places: Dictionary(found.map { ($0.slot, $0.weight) }) { first, _ in first },
      points: scheme.scoring.points(of: first.weight) ?? .zero,
      whole: parent.flatMap { scheme.tree.nodes[$0].points } ?? scheme.tree.points
    )
  }

  private init(name: String, places: [SchemeSlot: WeightKey], points: Points, whole: Points) {
    self.name = name
    self.places = places
    self.points = points
    self.whole = whole
  }

  private func adding(_ slot: SchemeSlot, _ weight: WeightKey) -> WeightAxis {
    var places = places
    places[slot] = weight
    return WeightAxis(name: name, places: places, points: points, whole: whole)
  }

  /// This weight set to `points` and nothing else.
  func changes(to points: Points) -> RuleChanges { RuleChanges(weights: places.mapValues { [$0: points] }) }
}
