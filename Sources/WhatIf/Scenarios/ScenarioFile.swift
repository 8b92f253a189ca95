import Diagnostics
import ScoringCore
import YAMLFiles

/// Named scenarios in a YAML file; ``ScenarioKey`` shows its form.
public enum ScenarioFile {
  /// How many scenarios a file may have.
  public static let limit = 200
  /// How many entries each of its lists and mappings may have.
  static let entryLimit = 10_000

  /// Reads a file and reports all its mistakes at once.
  ///
  /// - Parameter file: its name as shown to the user.
  /// - Throws: `UnusableInput` with everything that is wrong with it.
  public static func read(_ bytes: [UInt8], file: String) throws(UnusableInput) -> [Scenario] {
    let (document, findings) = YAMLDocument.readCollecting(bytes, file: file)
    guard let document else { throw UnusableInput(findings: findings) }
    var reader = ScenarioReader(document.source)
    let scenarios = reader.scenarios(in: document.root)
    let all = (findings + reader.findings).inReadingOrder()
    guard !all.containsErrors else { throw UnusableInput(findings: all) }
    return scenarios
  }
}

private struct ScenarioReader {
  private var shape: ShapeReader<ScenarioKey>

  init(_ source: SourceText) {
    shape = ShapeReader(source) { WhatIfProblem.scenario(.shape($0)) }
  }

  var findings: [Finding] { shape.findings }

  mutating func scenarios(in root: YAMLNode) -> [Scenario] {
    guard shape.check(root, ScenarioKey.ofFile) else { return [] }
    guard let list = root[ScenarioKey.scenarios.rawValue] else {
      shape.report(.missingKey(ScenarioKey.scenarios.rawValue), at: root.place)
      return []
    }
    if list.elements?.isEmpty == true { shape.report(WhatIfProblem.scenario(.noScenarios), at: list.place) }
    var places: [String: SourcePlace] = [:]
    return shape.elements(.scenarios, of: root, limit: ScenarioFile.limit).compactMap { element in
      guard let scenario = scenario(element) else { return nil }
      if let first = places[scenario.name] {
        let note = Finding.Note(place: first, message: Wording(zh: "已在这里用过", en: "used here before"))
        let problem = WhatIfProblem.scenario(.repeatedScenario(scenario.name))
        shape.report(problem, at: scenario.place ?? element.place, notes: [note])
      } else {
        places[scenario.name] = scenario.place
      }
      return scenario
    }
  }

  private mutating func scenario(_ node: YAMLNode) -> Scenario? {
    guard shape.check(node, ScenarioKey.ofScenario), let name = shape.text(.name, of: node, isRequired: true) else {
      return nil
    }
    let parameters = shape.pairs(.parameters, of: node, limit: ScenarioFile.entryLimit)
    return Scenario(
      name: name.text,
      place: name.place,
      assignments: shape.pairs(.set, of: node, limit: ScenarioFile.entryLimit)
        .map { RuleAssignment(name: $0.key, value: $0.value.text, place: $0.value.place) },
      others: shape.choice(.others, of: node, as: OtherWeights.self) ?? .rescale,
      rules: shape.text(.rules, of: node).map { Scenario.RuleName($0.text, at: $0.place) },
      parameters: Dictionary(parameters.map { ($0.key, $0.value.text) }) { first, _ in first },
      corrections: corrections(.actuals, ScenarioKey.ofActual, of: node)
        + corrections(.drop, ScenarioKey.ofDrop, of: node)
    )
  }

  private mutating func corrections(
    _ key: ScenarioKey,
    _ keys: [ScenarioKey],
    of node: YAMLNode
  ) -> [Scenario.Correction] {
    shape.elements(key, of: node, limit: ScenarioFile.entryLimit).compactMap { element in
      guard shape.check(element, keys), let indicator = shape.text(.indicator, of: element, isRequired: true) else {
        return nil
      }
      let actual =
        keys.contains(.actual) ? shape.text(.actual, of: element, isRequired: true)?.text : Scenario.Correction.dropped
      guard let actual else { return nil }
      return Scenario.Correction(
        project: shape.text(.project, of: element)?.text,
        indicator: indicator.text,
        actual: actual,
        place: indicator.place
      )
    }
  }
}
