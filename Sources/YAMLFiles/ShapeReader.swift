import Diagnostics

/// Reads nodes of a known form and collects everything in which they differ from it.
public struct ShapeReader<Key: RawRepresentable & Sendable> where Key.RawValue == String {
  public let source: SourceText
  public private(set) var findings: [Finding] = []
  private let problem: @Sendable (ShapeFault) -> any Problem

  /// - Parameter problem: what a fault of form is called in this kind of file.
  public init(_ source: SourceText, problem: @escaping @Sendable (ShapeFault) -> any Problem) {
    self.source = source
    self.problem = problem
  }

  /// A text with where it stands.
  public struct Text: Hashable, Sendable {
    public let text: String
    public let place: SourcePlace
  }

  /// - Returns: whether it is a mapping; keys that are not known are reported.
  public mutating func check(_ node: YAMLNode, _ keys: [Key]) -> Bool {
    guard let entries = node.entries else {
      report(.notAMapping, at: node.place)
      return false
    }
    let known = keys.map(\.rawValue)
    for entry in entries where !known.contains(entry.key) {
      report(.unknownKey(entry.key, suggestion: Suggestion.nearest(to: entry.key, in: known)), at: entry.keyPlace)
    }
    return true
  }

  /// - Returns: `nil` where the key is missing, reported if it is required, or holds no text.
  public mutating func text(_ key: Key, of node: YAMLNode, isRequired: Bool = false) -> Text? {
    guard let value = node[key.rawValue] else {
      if isRequired { report(.missingKey(key.rawValue), at: node.place) }
      return nil
    }
    guard let text = value.text, !text.isEmpty else {
      report(.wrongShape(key: key.rawValue), at: value.place)
      return nil
    }
    return Text(text: text, place: value.place)
  }

  /// One of the choices that there are.
  public mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: Key,
    of node: YAMLNode,
    as type: Choice.Type,
    isRequired: Bool = false
  ) -> Choice? where Choice.RawValue == String {
    text(key, of: node, isRequired: isRequired).flatMap { choice($0, as: type) }
  }

  public mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ text: Text,
    as type: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    if let choice = Choice(rawValue: text.text) { return choice }
    report(.unknownChoice(text.text, choices: Choice.allCases.map(\.rawValue)), at: text.place)
    return nil
  }

  /// The elements of a list; none where the key is missing.
  public mutating func elements(_ key: Key, of node: YAMLNode, limit: Int) -> [YAMLNode] {
    guard let list = node[key.rawValue] else { return [] }
    guard let elements = list.elements else {
      report(.wrongShape(key: key.rawValue), at: list.place)
      return []
    }
    if elements.count > limit {
      report(.tooMany(key: key.rawValue, limit: limit), at: list.place)
      return []
    }
    return elements
  }

  /// The keys and texts of a mapping of free form; none where the key is missing.
  public mutating func pairs(_ key: Key, of node: YAMLNode, limit: Int) -> [(key: String, value: Text)] {
    guard let mapping = node[key.rawValue] else { return [] }
    guard let entries = mapping.entries else {
      report(.wrongShape(key: key.rawValue), at: mapping.place)
      return []
    }
    if entries.count > limit {
      report(.tooMany(key: key.rawValue, limit: limit), at: mapping.place)
      return []
    }
    return entries.compactMap { entry in
      guard let value = entry.value.text else {
        report(.wrongShape(key: entry.key), at: entry.value.place)
        return nil
      }
      return (entry.key, Text(text: value, place: entry.keyPlace))
    }
  }

  /// The texts of a list.
  public mutating func texts(_ key: Key, of node: YAMLNode, limit: Int) -> [Text] {
    let elements = elements(key, of: node, limit: limit)
    return elements.compactMap { element in
      guard let text = element.text, !text.isEmpty else {
        report(.wrongShape(key: key.rawValue), at: element.place)
        return nil
      }
      return Text(text: text, place: element.place)
    }
  }

  public mutating func report(_ fault: ShapeFault, at place: SourcePlace) { report(problem(fault), at: place) }

  public mutating func report(_ problem: any Problem, at place: SourcePlace, notes: [Finding.Note] = []) {
    findings.append(problem.finding(at: place, excerpt: source.excerpt(at: place), notes: notes))
  }
}
