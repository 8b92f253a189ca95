import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation
import Submissions

extension ElementMarks {
  mutating func mark(_ indicator: IndicatorResult) {
    let (facts, scheme) = (indicator.facts, indicator.scheme)
    markNodes(of: indicator)
    for override in scheme.overrides where override.rules.values.contains(facts.rule) { mark(at: override.note.place) }
    markMethod(indicator)
    IndicatorPolicyMarks(indicator).mark(&self)
    if scheme.scoring.rounding.stage == .indicator, Self.isRounded(indicator.explanation) {
      mark(at: scheme.policies[.rounding]?.place)
    }
  }

  /// The node of the indicator and those above it.
  private mutating func markNodes(of indicator: IndicatorResult) {
    let (facts, scheme) = (indicator.facts, indicator.scheme)
    if indicator.reason == .notChosen { mark(.choice, at: scheme.nodes[facts.node].choice?.place) }
    var lacksComparator = false
    if case .quantity(let quantity) = indicator.entry.targetValue.reading {
      lacksComparator = quantity.comparator == nil
    }
    var here: Int? = facts.node
    while let node = here {
      let definition = scheme.nodes[node]
      mark(at: definition.note.place)
      if lacksComparator, definition.unstatedComparator != nil {
        mark(.unstated, at: definition.note.place)
        // The nearest one decides.
        lacksComparator = false
      }
      here = scheme.tree.nodes[node].parent
    }
  }

  private mutating func markMethod(_ indicator: IndicatorResult) {
    let (explanation, definition) = (indicator.explanation, indicator.ruleDefinition)
    guard let kind = explanation.kind else { return }
    switch explanation.attainment {
    case .level(let index): mark(at: definition.levels[index].note.place)
    case .share: markScale(indicator)
    case .ratio(let value): markMethod(of: kind, indicator, at: value)
    // Inside the range counts as full attainment.
    case .met(true) where kind == .range: markMethod(of: kind, indicator, at: .one)
    case .unbounded:
      guard let method = explanation.method else { return }
      mark(.measured(method.measure), at: definition.methods[kind]?.place)
      mark(.piece(method.curve.pieces.count - 1), at: definition.methods[kind]?.place)
    case .met, .notApplicable, .unmeasured: break
    }
  }

  private mutating func markMethod(of kind: TargetKind, _ indicator: IndicatorResult, at value: Ratio) {
    guard let method = indicator.explanation.method else { return }
    let definition = indicator.ruleDefinition
    mark(.measured(method.measure), at: definition.methods[kind]?.place)
    if indicator.reason == .overAchievedAndReduced,
      case .deduct(let curve)? = indicator.rule.policies.overAchievement?.action
    {
      mark(curve, reachedAt: value, at: definition.policies[.overAchievement]?.place)
    } else {
      mark(method.curve, reachedAt: value, at: definition.methods[kind]?.place)
    }
  }

  /// Items that are met, answers that were given, ratings.
  private mutating func markScale(_ indicator: IndicatorResult) {
    let definition = indicator.ruleDefinition
    switch indicator.facts.actual {
    case .items(let met):
      for (item, isMet) in zip(definition.checklist, met) where isMet { mark(at: item.note.place) }
    case .levelCounts(let counts):
      for (level, count) in zip(definition.levels, counts) where count > 0 { mark(at: level.note.place) }
    case .ratings(let ratings):
      let place = definition.policies[.ratings]?.place
      mark(at: place)
      if ratings.count > 2, indicator.rule.ratings?.dropsExtremes ?? false { mark(.droppedExtremes, at: place) }
    default: break
    }
  }

  private static func isRounded(_ explanation: IndicatorExplanation) -> Bool {
    guard let exact = explanation.exactScore, let score = explanation.score else { return false }
    return exact != (try? Ratio(score.tenThousandths, over: 10_000))
  }
}
