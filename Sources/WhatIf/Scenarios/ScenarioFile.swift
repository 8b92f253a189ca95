import Diagnostics
import ScoringCore
import YAMLFiles

/// Named scenarios in a YAML file; ``ScenarioKey`` shows its form.
public enum ScenarioFile {
  /// How many scenarios a file may have.
  public static let limit = 200

  /// Reads a file and reports all its mistakes at once.
  ///
  /// - Parameter file: its name as shown to the user.
  /// - Throws: `UnusableInput` with everything that is wrong with it.
  public static func read(_ bytes: [UInt8], file: String) throws(UnusableInput) -> [Scenario] {
    let (document, findings) = YAMLDocument.readCollecting(bytes, file: file)
    guard let document else { throw UnusableInput(findings: findings) }
    var reader = ScenarioReader(source: document.source)
    let scenarios = reader.scenarios(in: document.root)
    let all = (findings + reader.findings).inReadingOrder()
    guard !all.containsErrors else { throw UnusableInput(findings: all) }
    return scenarios
  }
}

private struct ScenarioReader {
  let source: SourceText
  private(set) var findings: [Finding] = []

  init(source: SourceText) {
    self.source = source
  }

  mutating func scenarios(in root: YAMLNode) -> [Scenario] {
    guard check(root, ScenarioKey.ofFile), let list = root[ScenarioKey.scenarios.rawValue] else {
      if root.entries != nil { report(.missingKey(ScenarioKey.scenarios.rawValue), at: root.place) }
      return []
    }
    guard let elements = list.elements else {
      report(.wrongShape(key: ScenarioKey.scenarios.rawValue), at: list.place)
      return []
    }
    if elements.isEmpty { report(.noScenarios, at: list.place) }
    if elements.count > ScenarioFile.limit {
      report(.tooManyScenarios(count: elements.count, limit: ScenarioFile.limit), at: list.place)
      return []
    }
    var places: [String: SourcePlace] = [:]
    return elements.compactMap { element in
      guard let scenario = scenario(element) else { return nil }
      if let first = places[scenario.name] {
        let note = Finding.Note(place: first, message: Wording(zh: "已在这里用过", en: "used here before"))
        report(.repeatedScenario(scenario.name), at: scenario.place ?? element.place, notes: [note])
      } else {
        places[scenario.name] = scenario.place
      }
      return scenario
    }
  }

  private mutating func scenario(_ node: YAMLNode) -> Scenario? {
    guard check(node, ScenarioKey.ofScenario) else { return nil }
    guard let name = text(.name, of: node, isRequired: true) else { return nil }
    var scenario = Scenario(name: name.text, place: name.place)
    scenario.assignments = pairs(.set, of: node).map { RuleAssignment(name: $0.key, value: $0.value, place: $0.place) }
    if let others = text(.others, of: node) {
      if let choice = OtherWeights(rawValue: others.text) {
        scenario.others = choice
      } else {
        report(.unknownChoice(others.text, choices: OtherWeights.allCases.map(\.rawValue)), at: others.place)
      }
    }
    scenario.rules = text(.rules, of: node).map { Scenario.RuleName($0.text, at: $0.place) }
    scenario.parameters = Dictionary(pairs(.parameters, of: node).map { ($0.key, $0.value) }) { first, _ in first }
    scenario.corrections =
      corrections(.actuals, ScenarioKey.ofActual, of: node) + corrections(.drop, ScenarioKey.ofDrop, of: node)
    return scenario
  }

  private mutating func corrections(
    _ key: ScenarioKey,
    _ keys: [ScenarioKey],
    of node: YAMLNode
  ) -> [Scenario.Correction] {
    guard let list = node[key.rawValue] else { return [] }
    guard let elements = list.elements else {
      report(.wrongShape(key: key.rawValue), at: list.place)
      return []
    }
    return elements.compactMap { element in
      guard check(element, keys), let indicator = text(.indicator, of: element, isRequired: true) else { return nil }
      let actual =
        keys.contains(.actual) ? text(.actual, of: element, isRequired: true)?.text : Scenario.Correction.dropped
      guard let actual else { return nil }
      return Scenario.Correction(
        project: text(.project, of: element)?.text,
        indicator: indicator.text,
        actual: actual,
        place: indicator.place
      )
    }
  }

  private mutating func pairs(
    _ key: ScenarioKey,
    of node: YAMLNode
  ) -> [(key: String, value: String, place: SourcePlace)] {
    guard let mapping = node[key.rawValue] else { return [] }
    guard let entries = mapping.entries else {
      report(.wrongShape(key: key.rawValue), at: mapping.place)
      return []
    }
    return entries.compactMap { entry in
      guard let value = entry.value.text else {
        report(.wrongShape(key: entry.key), at: entry.value.place)
        return nil
      }
      return (entry.key, value, entry.keyPlace)
    }
  }

  private mutating func text(
    _ key: ScenarioKey,
    of node: YAMLNode,
    isRequired: Bool = false
  ) -> (text: String, place: SourcePlace)? {
    guard let value = node[key.rawValue] else {
      if isRequired { report(.missingKey(key.rawValue), at: node.place) }
      return nil
    }
    guard let text = value.text, !text.isEmpty else {
      report(.wrongShape(key: key.rawValue), at: value.place)
      return nil
    }
    return (text, value.place)
  }

  /// - Returns: whether it is a mapping; keys that are not known are reported.
  private mutating func check(_ node: YAMLNode, _ keys: [ScenarioKey]) -> Bool {
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

  private mutating func report(_ fault: ScenarioFault, at place: SourcePlace, notes: [Finding.Note] = []) {
    findings.append(
      WhatIfProblem.scenario(fault).finding(at: place, excerpt: source.excerpt(at: place), notes: notes)
    )
  }
}
