import Diagnostics
import RuleFiles
import ScoringCore

/// Everything that one indicator rule says and that can be reached under it.
struct RuleElements {
  private let rule: IndicatorRule
  private let definition: IndicatorRuleDefinition

  init(_ scheme: ScoringScheme, rule index: Int) {
    rule = scheme.scoring.indicatorRule(index)
    definition = scheme.ruleDefinition(index)
  }

  var all: [RuleElement] { (isScale ? [] : methods + levels) + items + policies }

  /// Whether the rule reads every actual on a scale of its own, so that no method is ever asked.
  private var isScale: Bool { !rule.checklist.isEmpty || rule.ratings != nil }

  private var methods: [RuleElement] {
    TargetKind.allCases.flatMap { kind -> [RuleElement] in
      // Levels, answers, items and ratings are elements of their own.
      guard let method = rule.methods[kind], let place = definition.methods[kind]?.place else { return [] }
      return [RuleElement(.method(kind), .measured(method.measure), at: place)]
        + Reach(of: method.measure, under: rule.policies.negativeActual).elements(
          of: method.curve,
          by: method.measure,
          .method(kind),
          at: place
        )
    }
  }

  private var levels: [RuleElement] {
    definition.levels.map { RuleElement(.level($0.name), at: $0.note.place) }
  }

  private var items: [RuleElement] {
    definition.checklist.map { RuleElement(.item($0.name), at: $0.note.place) }
  }

  private var policies: [RuleElement] {
    PolicyKey.allCases.flatMap { key -> [RuleElement] in
      guard let place = definition.policies[key]?.place else { return [] }
      let element = RuleElement(.policy(key), at: place)
      switch key {
      case .missingActual, .missingTarget, .notApplicable, .evidence, .handScore, .maximum: return [element]
      case .zeroTarget, .negativeActual, .textActual: return isScale ? [] : [element]
      case .overAchievement: return isScale ? [] : overAchievement(at: place)
      case .yesNo: return isScale ? [] : [true, false].map { RuleElement(.policy(key), .answer($0), at: place) }
      case .ratings:
        guard let scale = rule.ratings, rule.checklist.isEmpty else { return [] }
        return [element] + (scale.dropsExtremes ? [RuleElement(.policy(key), .droppedExtremes, at: place)] : [])
      case .unweighted, .absentCategory, .goals, .rollUp, .consistency, .rounding, .grades, .payout: return []
      }
    }
  }

  private func overAchievement(at place: SourcePlace) -> [RuleElement] {
    let measured = [rule.methods.atLeast, rule.methods.moreThan, rule.methods.equalTo].map(\.measure)
    // Only a completion rate can be above its target.
    guard let policy = rule.policies.overAchievement, measured.contains(.ratio) else { return [] }
    let element = RuleElement(.policy(.overAchievement), at: place)
    guard case .deduct(let curve) = policy.action else { return [element] }
    let reach = Reach(from: policy.threshold, to: nil)
    return [element] + reach.elements(of: curve, .policy(.overAchievement), at: place)
  }
}
