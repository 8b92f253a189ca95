import Diagnostics
import ScoringCore
import YAMLFiles

extension RuleCompiler {
  /// The list of sources by id.
  mutating func sourceList() -> [String: Citation] {
    var citations: [String: Citation] = [:]
    var places: [String: SourcePlace] = [:]
    for element in root[.sources]?.elements ?? [] {
      guard let idNode = element[.id], let id = idNode.text else { continue }
      if let first = places[id] {
        log.report(.duplicateName(id), at: idNode.place, against: first)
        continue
      }
      places[id] = idNode.place
      citations[id] = Citation(element)
    }
    return citations
  }

  /// The note of a rule: where it stands and what it rests on.
  ///
  /// - Parameters:
  ///   - node: the mapping that holds the rule and its source.
  ///   - key: the key whose value says most about the rule, and whose place is shown.
  mutating func note(_ node: YAMLNode, at key: RuleKey) -> RuleNote {
    RuleNote(place: (node[key] ?? node).place, citation: source(of: node))
  }

  private mutating func source(of node: YAMLNode) -> Citation? {
    guard let source = node[.source] else { return nil }
    guard let id = source.text else { return Citation(source) }
    if let citation = citations[id] { return citation }
    if ScalarReading.isIdentifier(id), !isListed(id) {
      let suggestion = Suggestion.nearest(to: id, in: citations.keys.sorted())
      log.report(.unknownSource(id, suggestion: suggestion), at: source.place)
    }
    return nil
  }

  /// Whether the list has the id, be it with mistakes of its own.
  private func isListed(_ id: String) -> Bool {
    root[.sources]?.elements?.contains { $0[.id]?.text == id } ?? false
  }
}
