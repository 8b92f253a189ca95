import ScoringCore
import YAMLFiles

/// The indicator rules of a scheme as they are found: the one for all first, then one for every different wording.
struct IndicatorRuleBook {
  private(set) var rules: [IndicatorRule] = []
  private(set) var definitions: [IndicatorRuleDefinition] = []
  /// What each was made of: the part `scoring` with everything that is laid over it.
  private(set) var wordings: [YAMLNode] = []

  /// Adds a rule and gives its index; a rule that cannot be made stands as the one that it was to replace.
  mutating func add(_ wording: YAMLNode, _ rule: CompiledIndicatorRule?) -> Int {
    rules.append(rule?.rule ?? rules.first ?? IndicatorRule())
    definitions.append(rule?.definition ?? definitions.first ?? Self.nothing)
    wordings.append(wording)
    return rules.count - 1
  }

  func compiled(_ index: Int) -> CompiledIndicatorRule {
    CompiledIndicatorRule(rule: rules[index], definition: definitions[index])
  }

  /// What does not apply under a rule gives its points to `node`.
  mutating func moveWhatDoesNotApply(of rule: Int, to node: Int) {
    rules[rule].policies.notApplicable = .move(to: node)
  }

  private static let nothing = IndicatorRuleDefinition(methods: [:], levels: [], unstatedComparator: .atLeast)
}

/// An indicator rule with the notes that explain it.
struct CompiledIndicatorRule {
  var rule: IndicatorRule
  var definition: IndicatorRuleDefinition

  var levels: [CompiledLevel] {
    zip(rule.levels, definition.levels).map { CompiledLevel(band: $0, definition: $1) }
  }
}
