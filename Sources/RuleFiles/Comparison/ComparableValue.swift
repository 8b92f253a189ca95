import ScoringCore
import YAMLFiles

/// A value of a rule file without the way it is written: 80% is 0.8, and the order of keys means nothing.
indirect enum ComparableValue: Hashable {
  case text(String)
  case ratio(Ratio)
  case list([ComparableValue])
  case mapping([String: ComparableValue])

  /// Without its source: what a rule rests on does not change what it says.
  init(_ node: YAMLNode, _ shape: KeyShape) {
    switch shape {
    case .text, .identifier, .flag, .choice, .pattern: self = .text(node.text ?? "")
    case .number, .rate, .points, .integer:
      self = node.text.flatMap(ScalarReading.ratio).map(ComparableValue.ratio) ?? .text(node.text ?? "")
    case .list(let element): self = .list((node.elements ?? []).map { ComparableValue($0, element) })
    case .namedList(let mapping, by: _):
      self = .list((node.elements ?? []).map { ComparableValue($0, mapping) })
    case .dictionary(_, let element):
      let entries = node.entries ?? []
      self = .mapping(
        Dictionary(entries.map { ($0.key, ComparableValue($0.value, element)) }) { first, _ in first }
      )
    case .mapping(let mapping): self = ComparableValue(node, mapping)
    case .later(let shape): self = ComparableValue(node, shape())
    case .either(let short, let long):
      if node.entries != nil {
        self = ComparableValue(node, long)
      } else if long.schema(of: RuleKey.use.rawValue) != nil {
        // A choice is the same with and without its long form.
        self = .mapping([RuleKey.use.rawValue: ComparableValue(node, short)])
      } else {
        self = ComparableValue(node, short)
      }
    }
  }

  private init(_ node: YAMLNode, _ shape: MappingShape) {
    var values: [String: ComparableValue] = [:]
    for key in shape.keys where key.key != .source {
      if let value = node[key.key] { values[key.key.rawValue] = ComparableValue(value, key.shape) }
    }
    self = .mapping(values)
  }
}
