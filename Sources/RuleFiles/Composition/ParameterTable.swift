import Diagnostics
import YAMLFiles

/// The parameters that rule files declare, and the plain scalars `$name` that stand for their values.
struct ParameterTable {
  private(set) var parameters: [String: RuleParameter] = [:]
  private var keyPlaces: [String: SourcePlace] = [:]
  private var used: Set<String> = []
  private let isComplete: Bool

  /// - Parameters:
  ///   - roots: the files, the most specific first.
  ///   - given: values instead of the defaults.
  ///   - isComplete: whether all files are there; else a name may well be declared in one that is not.
  init(roots: [YAMLNode], given: [String: String], isComplete: Bool) {
    self.isComplete = isComplete
    for entry in roots.reversed().flatMap({ $0[.parameters]?.entries ?? [] }) {
      keyPlaces[entry.key] = entry.keyPlace
      guard case .scalar(let scalar) = entry.value.content, !scalar.isNull, Self.name(in: entry.value) == nil else {
        continue
      }
      parameters[entry.key] = RuleParameter(
        name: entry.key,
        value: given[entry.key] ?? scalar.text,
        standard: scalar.text,
        place: entry.value.place
      )
    }
  }

  /// The file with the values of the parameters in it; each value stands where its parameter is named.
  ///
  /// The parameters themselves and `extends`, which must be read before them, stay as they are.
  mutating func resolve(root: YAMLNode, _ log: inout FindingLog) -> YAMLNode {
    guard let entries = root.entries else { return resolve(root, &log) }
    return YAMLNode(
      .mapping(
        entries.map { entry in
          switch RuleKey(rawValue: entry.key) {
          case .extends: return entry
          case .parameters:
            for parameter in entry.value.entries ?? [] { checkDefault(parameter.value, &log) }
            return entry
          default: return entry.with(resolve(entry.value, &log))
          }
        }
      ),
      at: root.place
    )
  }

  private mutating func resolve(_ node: YAMLNode, _ log: inout FindingLog) -> YAMLNode {
    switch node.content {
    case .sequence(let elements): return YAMLNode(.sequence(elements.map { resolve($0, &log) }), at: node.place)
    case .mapping(let entries):
      return YAMLNode(.mapping(entries.map { $0.with(resolve($0.value, &log)) }), at: node.place)
    case .scalar:
      guard let name = Self.name(in: node) else { return node }
      used.insert(name)
      guard let parameter = parameters[name] else {
        if keyPlaces[name] == nil, isComplete {
          let suggestion = Suggestion.nearest(to: name, in: keyPlaces.keys.sorted())
          log.report(.unknownParameter(name, suggestion: suggestion), at: node.place)
        }
        log.mute(node.place)
        return node
      }
      log.uses[node.place] = parameter
      return YAMLNode(.scalar(YAMLScalar(parameter.value, isQuoted: true)), at: node.place)
    }
  }

  /// Reports what was given or declared without any use.
  ///
  /// - Parameter given: the names of the values that were given.
  func reportUseless(given: some Sequence<String>, _ log: inout FindingLog) {
    guard isComplete else { return }
    for name in given.sorted() where keyPlaces[name] == nil {
      let suggestion = Suggestion.nearest(to: name, in: keyPlaces.keys.sorted())
      log.add([RuleProblem.undeclaredParameter(name, suggestion: suggestion).finding(at: nil)])
    }
    for (name, place) in keyPlaces where !used.contains(name) { log.report(.unusedParameter(name), at: place) }
  }

  private func checkDefault(_ node: YAMLNode, _ log: inout FindingLog) {
    guard Self.name(in: node) != nil else { return }
    log.report(.parameterOfParameter(node.text ?? ""), at: node.place)
  }

  /// The parameter that a plain scalar names; what is in quotes is text.
  private static func name(in node: YAMLNode) -> String? {
    guard case .scalar(let scalar) = node.content, !scalar.isQuoted, scalar.text.hasPrefix("$") else { return nil }
    return String(scalar.text.dropFirst())
  }
}
