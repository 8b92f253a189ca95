import Diagnostics
import ScoringCore
import YAMLFiles

/// Reads the parts of `submission.yaml` and says where one is not of the form that its key needs.
struct SheetNodeReader {
  let source: SourceText

  /// Takes a mapping apart whose keys are known; what is empty is left out.
  ///
  /// - Parameter name: the key under which the mapping stands.
  func entries<Key: RawRepresentable<String> & CaseIterable>(
    of node: YAMLNode,
    named name: String,
    as keys: Key.Type,
    log: inout FindingLog
  ) -> [(key: Key, entry: YAMLEntry)] {
    guard let entries = node.entries else {
      report(.notMapping(key: name), at: node.place, log: &log)
      return []
    }
    return known(entries, as: keys, log: &log)
  }

  func known<Key: RawRepresentable<String> & CaseIterable>(
    _ entries: [YAMLEntry],
    as keys: Key.Type,
    log: inout FindingLog
  ) -> [(key: Key, entry: YAMLEntry)] {
    entries.compactMap { entry in
      guard let key = Key(rawValue: entry.key) else {
        let similar = Suggestion.nearest(to: entry.key, in: Key.allCases.map(\.rawValue))
        report(.unknownKey(key: entry.key, similar: similar), at: entry.keyPlace, log: &log)
        return nil
      }
      return entry.value.isNull ? nil : (key, entry)
    }
  }

  /// - Returns: `nil` when it is not one text.
  func text(_ entry: YAMLEntry, log: inout FindingLog) -> Cell? {
    guard let text = entry.value.text else {
      report(.notOneText(key: entry.key), at: entry.value.place, log: &log)
      return nil
    }
    return Cell(Blanks.trimmed(text), at: entry.value.place)
  }

  /// One text, or a list of texts.
  func texts(_ entry: YAMLEntry, log: inout FindingLog) -> [Cell] {
    let nodes = entry.value.elements ?? [entry.value]
    let texts = nodes.compactMap { node in node.text.map { Cell(Blanks.trimmed($0), at: node.place) } }
    if texts.count < nodes.count { report(.notTexts(key: entry.key), at: entry.value.place, log: &log) }
    return texts
  }

  func elements(_ entry: YAMLEntry, log: inout FindingLog) -> [YAMLNode] {
    guard let elements = entry.value.elements else {
      report(.notList(key: entry.key), at: entry.value.place, log: &log)
      return []
    }
    return elements
  }

  /// - Returns: `nil` when none is stated, or what is stated is not one; then a finding says so.
  func number(_ entry: YAMLEntry, log: inout FindingLog) -> ExactDecimal? {
    guard let cell = text(entry, log: &log) else { return nil }
    let text = Quoted.shortened(cell.text)
    switch WrittenNumber(cell.text, units: ["万元"]) {
    case .absent: return nil
    case .value(let value): return value
    case .inYuan: report(.amountInYuan(text: text, column: entry.key), at: cell.place, log: &log)
    case .unreadable: report(.unreadableNumber(text: text, column: entry.key), at: cell.place, log: &log)
    }
    return nil
  }

  func report(_ problem: BasicsProblem, at place: SourcePlace, log: inout FindingLog) {
    log.add(problem, at: place) { source.excerpt(at: place) }
  }

  private func report(_ problem: SubmissionProblem, at place: SourcePlace, log: inout FindingLog) {
    log.add(problem, at: place) { source.excerpt(at: place) }
  }
}
