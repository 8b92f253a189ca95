extension RuleSchema {
  /// The mapping of `schema` that `key` belongs to, as a path such as `scoring`; empty for the top of the file.
  ///
  /// - Returns: `nil` when there is no such key, or several mappings have it.
  static func home(of key: String, in schema: MappingShape) -> String? {
    var homes: [String: String] = [:]
    var visited: Set<String> = []
    collectHomes(of: key, in: schema, path: [], into: &homes, &visited)
    return homes.count == 1 ? homes.values.first : nil
  }

  /// What is laid over a mapping repeats its keys, so it is no home to them.
  ///
  /// - Parameters:
  ///   - homes: for each shape that has the key, the path where the shape was met first.
  ///   - visited: the shapes that were met; a shape may contain itself.
  private static func collectHomes(
    of key: String,
    in shape: MappingShape,
    path: [String],
    into homes: inout [String: String],
    _ visited: inout Set<String>
  ) {
    guard !shape.isPart, visited.insert(shape.id).inserted else { return }
    if shape.schema(of: key) != nil { homes[shape.id] = path.joined(separator: ".") }
    for inner in shape.keys {
      guard let mapping = mapping(in: inner.shape) else { continue }
      collectHomes(of: key, in: mapping, path: path + [inner.key.rawValue], into: &homes, &visited)
    }
  }

  private static func mapping(in shape: KeyShape) -> MappingShape? {
    switch shape {
    case .mapping(let mapping), .namedList(let mapping, by: _), .either(_, let mapping): mapping
    case .list(let element): mapping(in: element)
    case .later(let shape): mapping(in: shape())
    case .text, .identifier, .number, .rate, .points, .integer, .flag, .choice, .pattern, .dictionary: nil
    }
  }
}
