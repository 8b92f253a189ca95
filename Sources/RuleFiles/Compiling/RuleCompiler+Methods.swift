import ScoringCore
import YAMLFiles

/// The methods of a rule file with the notes that explain them.
struct CompiledMethods {
  let table: MethodTable
  let notes: [TargetKind: RuleNote]
}

extension RuleCompiler {
  /// - Parameters: as for an indicator rule; what the overlay does not speak of is as in the rule below it.
  mutating func methods(
    _ scoring: YAMLNode,
    with overlay: YAMLNode?,
    over base: CompiledIndicatorRule?
  ) -> CompiledMethods? {
    var table = base?.rule.methods ?? MethodTable()
    var notes = base?.definition.methods ?? [:]
    var isComplete = true
    for (kind, key) in Self.measuredKinds {
      if base != nil, let overlay, overlay[key] == nil { continue }
      guard let node = scoring[key], let method = method(node, for: kind, policy(scoring[.negativeActual])) else {
        isComplete = false
        continue
      }
      notes[kind] = note(node, at: .curve)
      switch kind {
      case .atLeast: table.atLeast = method
      case .moreThan: table.moreThan = method
      case .atMost: table.atMost = method
      case .lessThan: table.lessThan = method
      case .equalTo: table.equalTo = method
      case .range: table.range = method
      case .deadline: table.deadline = method
      case .level, .yesNo, .checklist, .ratings: break
      }
    }
    if let levels = scoring[.states] ?? scoring[.levels] { notes[.level] = RuleNote(place: levels.place) }
    if let yesNo = scoring[.yesNo] { notes[.yesNo] = note(yesNo, at: .met) }
    if let checklist = scoring[.checklist] { notes[.checklist] = note(checklist, at: .items) }
    if let ratings = scoring[.ratings] { notes[.ratings] = note(ratings, at: .outOf) }
    return isComplete ? CompiledMethods(table: table, notes: notes) : nil
  }

  private static let measuredKinds: [(TargetKind, RuleKey)] = [
    (.atLeast, .atLeast), (.moreThan, .moreThan), (.atMost, .atMost), (.lessThan, .lessThan),
    (.equalTo, .equalTo), (.range, .range), (.deadline, .deadline),
  ]

  private mutating func method(
    _ node: YAMLNode,
    for kind: TargetKind,
    _ negativeActual: NegativeActualPolicy?
  ) -> ScoringMethod? {
    let measure: Measure? = choice(node[.measure])
    let curve = curve(node[.curve])
    if let measure, let measureNode = node[.measure], (measure == .daysLate) != (kind == .deadline) {
      log.report(.measureUnfit(measure.rawValue), at: measureNode.place)
    }
    if let measure { checkScale(of: node[.curve], isPlain: !measure.isShare) }
    guard let measure, let curve else { return nil }
    if (measure == .daysLate) == (kind == .deadline) {
      let reach = Reach(of: measure, under: negativeActual ?? .zero)
      checkReach(of: node[.curve], curve, within: reach, because: node[.measure])
      // What must be passed, and what lies inside a range, is not on target.
      let isMetExactly = [.atLeast, .atMost, .equalTo, .deadline].contains(kind)
      if isMetExactly { checkTarget(of: node[.curve], curve, measure, node[.measure]) }
    }
    return ScoringMethod(measure: measure, curve: curve)
  }
}
