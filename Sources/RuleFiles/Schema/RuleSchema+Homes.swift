extension RuleSchema {
  /// The mapping of `schema` that `key` belongs to, as a path such as `scoring`; empty for the top of the file.
  ///
  /// - Returns: `nil` when there is no such key, or several mappings have it.
  static func home(of key: String, in schema: MappingShape) -> String? {
    var homes: [String: String] = [:]
    collectHomes(of: key, in: schema, path: [], into: &homes)
    return homes.count == 1 ? homes.values.first : nil
  }

  /// - Parameter homes: for each shape that has the key, the path where the shape was met first.
  private static func collectHomes(
    of key: String,
    in shape: MappingShape,
    path: [String],
    into homes: inout [String: String]
  ) {
    if shape.schema(of: key) != nil, homes[shape.id] == nil { homes[shape.id] = path.joined(separator: ".") }
    for inner in shape.keys {
      guard let mapping = mapping(in: inner.shape) else { continue }
      collectHomes(of: key, in: mapping, path: path + [inner.key.rawValue], into: &homes)
    }
  }

  private static func mapping(in shape: KeyShape) -> MappingShape? {
    switch shape {
    case .mapping(let mapping), .namedList(let mapping, by: _), .either(_, let mapping): mapping
    case .list(let element), .dictionary(let element): mapping(in: element)
    case .text, .identifier, .number, .rate, .points, .integer, .flag, .choice: nil
    }
  }
}
