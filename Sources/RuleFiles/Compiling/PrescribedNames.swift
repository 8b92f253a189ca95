/// The nodes of a tree where an override may hold.
///
/// The name of a prescribed indicator is known: laid over all of them, hundreds of overrides would make rules without
/// number.
struct PrescribedNames {
  /// The nodes whose indicators may have any name.
  private let open: [Int]
  private let names: [(name: NamePattern.ReadName, place: Int)]
  private let traits: [NameTraits]

  init(_ tree: CompiledTree) {
    open = tree.definitions.indices.filter { !tree.definitions[$0].isIndicator }
    names = tree.definitions.indices.filter { tree.definitions[$0].isIndicator }.flatMap { place in
      let definition = tree.definitions[place]
      return ([definition.name] + definition.aliases).map { (NamePattern.ReadName($0), place) }
    }
    traits = names.map(\.name.traits)
  }

  /// - Returns: the nodes where a name of one of the patterns may stand, in the order of the tree.
  func places(of patterns: [NamePattern]) -> [Int] {
    var places = open
    for pattern in patterns {
      for index in traits.indices
      where pattern.traits.isContained(in: traits[index]) && pattern.matches(names[index].name) {
        places.append(names[index].place)
      }
    }
    return Set(places).sorted()
  }
}
