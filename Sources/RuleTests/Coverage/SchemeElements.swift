import Diagnostics
import RuleFiles
import ScoringCore

/// Everything that one scheme says and that can be reached in it.
struct SchemeElements {
  let scheme: ScoringScheme
  private let homes: IndicatorHomes

  init(_ scheme: ScoringScheme) {
    self.scheme = scheme
    homes = IndicatorHomes(scheme)
  }

  var all: [RuleElement] {
    execution + tree + homes.rules.flatMap { RuleElements(scheme, rule: $0).all } + policies + named
  }

  private var execution: [RuleElement] {
    guard let rule = scheme.tree.execution, let definition = scheme.execution else { return [] }
    let subject = RuleElement.Subject.execution(definition.name)
    let rounding = rule.rounding.map { _ in RuleElement(subject, .rounding, at: definition.note.place) }
    return [RuleElement(subject, at: definition.note.place)]
      + Reach(from: .zero, to: nil).elements(of: rule.curve, subject, at: definition.curve)
      + [RuleElement(.zeroBudget(definition.name), at: definition.zeroBudget)] + [rounding].compactMap(\.self)
  }

  private var tree: [RuleElement] {
    scheme.nodes.indices.flatMap { index -> [RuleElement] in
      let definition = scheme.nodes[index]
      let subject = RuleElement.Subject.node(scheme.path(to: index))
      let place = definition.note.place
      var elements = [RuleElement(subject, at: place)]
      if definition.unstatedComparator != nil { elements.append(RuleElement(subject, .unstated, at: place)) }
      if let choice = definition.choice { elements.append(RuleElement(subject, .choice, at: choice.place)) }
      if let absence = definition.absence {
        elements.append(RuleElement(.absence(scheme.path(to: index)), at: absence.place))
      }
      return elements
    }
  }

  private var policies: [RuleElement] {
    PolicyKey.allCases.flatMap { key -> [RuleElement] in
      guard let place = scheme.policies[key]?.place else { return [] }
      let element = RuleElement(.policy(key), at: place)
      switch key {
      case .unweighted: return homes.shareTheirPoints ? [element] : []
      case .absentCategory: return scheme.nodes.indices.contains(where: scheme.leavesAbsenceToPolicy) ? [element] : []
      case .goals, .rollUp, .rounding: return [element]
      case .consistency: return consistency
      case .payout:
        let reach = Reach(from: .zero, to: scheme.scoring.bonusMayExceed ? nil : .one)
        return scheme.scoring.payout.map { reach.elements(of: $0, .policy(.payout), at: place) } ?? []
      // Each grade is an element of its own.
      default: return []
      }
    }
  }

  private var consistency: [RuleElement] {
    ConsistencyThresholds.Check.allCases.filter(scheme.consistency.isOn).compactMap { check in
      // Without points for execution there is nothing to compare with.
      let isOfExecution = check != .budgetAdjusted && check != .levelWithoutNote
      guard !isOfExecution || scheme.tree.execution != nil, let note = scheme.consistencyNotes[check] else {
        return nil
      }
      return RuleElement(.policy(.consistency), .consistency(check), at: note.place)
    }
  }

  private var named: [RuleElement] {
    let reached = Set(homes.rules)
    let overrides = scheme.overrides.filter { !reached.isDisjoint(with: $0.rules.values) }
    return overrides.map { RuleElement(.override($0.patterns.map(\.text)), at: $0.note.place) }
      + scheme.limits.map { RuleElement(.limit($0.name), at: $0.note.place) }
      + scheme.adjustments.map { RuleElement(.adjustment($0.name), at: $0.note.place) }
      + scheme.grades.map { RuleElement(.grade($0.name), at: $0.note.place) }
  }
}

extension ScoringScheme {
  /// Whether a node has points to lose and says nothing of its own about being absent. An indicator that the rules
  /// prescribe, a bonus and a deduction have no need of the policy, and where there is but one category, no project
  /// can lack it.
  func leavesAbsenceToPolicy(_ node: Int) -> Bool {
    let isRoot = tree.nodes[node].parent == nil
    let hasPoints = isRoot ? categories.count > 1 : tree.nodes[node].points != nil
    return hasPoints && nodes[node].absence == nil && !nodes[node].isIndicator && tree.nodes[node].kind == .regular
  }
}

extension Reach {
  /// The pieces of a curve that can be reached.
  func elements(
    of curve: ScoringCurve,
    by measure: Measure? = nil,
    _ subject: RuleElement.Subject,
    at place: SourcePlace
  ) -> [RuleElement] {
    pieces(of: curve).map { RuleElement(subject, .piece($0), at: place, piece: curve.pieces[$0], by: measure) }
  }
}
