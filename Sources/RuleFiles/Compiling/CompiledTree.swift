import Diagnostics
import ScoringCore

/// A tree with the names that belong to it.
struct CompiledTree {
  var tree: IndicatorTree
  var execution: ExecutionDefinition?
  var definitions: [NodeDefinition] = []

  /// The node of this name, wherever it stands; the highest where several have it.
  func node(named name: String) -> Int? {
    let key = NameKey.category(name)
    return definitions.indices.first { index in
      ([definitions[index].name] + definitions[index].aliases).contains { NameKey.category($0) == key }
    }
  }
}

/// Points of an absent node that go to nodes beside it, by their names.
struct PendingMove {
  let node: Int
  let shares: [(name: String, points: Points, place: SourcePlace)]
  let place: SourcePlace
}
