import Diagnostics
import ScoringCore
import YAMLFiles

extension RuleCompiler {
  mutating func projectScheme() -> ScoringScheme? {
    guard let project = root[.project], let scoring = root[.scoring] else { return nil }
    return scheme(of: project, scoring: scoring, besides: nil)
  }

  /// - Parameters:
  ///   - tree: the points, as `project` or the department's `tree` lays them out.
  ///   - scoring: how its indicators are scored.
  ///   - project: where a tree of the department leaves something out, what stands for it.
  mutating func scheme(of tree: YAMLNode, scoring: YAMLNode, besides project: YAMLNode?) -> ScoringScheme? {
    var book = IndicatorRuleBook()
    whole = points(tree[.points])
    let general = indicatorRule(scoring)
    _ = book.add(scoring, general)
    let compiled = self.tree(tree, besides: project, &book)
    let overrides = compiled.map { self.overrides(in: $0, of: tree, isOwn: project != nil, &book) } ?? []
    compiled.map { resolveTargets(in: $0, of: &book) }
    let rounding = self.rounding()
    // The grades are the projects'; a tree of the department may have other points.
    let grades = self.grades(within: project == nil ? compiled?.tree.points : nil)
    let unweighted: UnweightedPolicy? = policy(tree[.unweighted] ?? project?[.unweighted])
    let goals: GoalPolicy? = policy(tree[.goals])
    let adjustments = self.adjustments()
    let payout = root[.payout].flatMap { curve($0) }
    guard let compiled, general != nil, let rounding, let grades, let unweighted else { return nil }
    let bonusMayExceed = flag(tree[.bonusMayExceed]) ?? false
    checkReach(of: root[.payout], payout, within: Reach(from: .zero, to: bonusMayExceed ? nil : .one))
    let limits = self.limits(tree[.limits], of: compiled, grades, bonusMayExceed: bonusMayExceed)
    return ScoringScheme(
      scoring: ScoringRules(
        tree: compiled.tree,
        indicatorRules: book.rules,
        unweighted: unweighted,
        goals: goals ?? .together,
        rounding: rounding,
        limits: limits.limits,
        bonusMayExceed: bonusMayExceed,
        gradeBounds: grades.map(\.from),
        payout: payout
      ),
      execution: compiled.execution,
      nodes: compiled.definitions,
      indicatorRules: book.definitions,
      overrides: overrides,
      adjustments: adjustments,
      limits: limits.definitions,
      events: limits.events,
      grades: grades,
      rollUp: policy(root[.rollUp]) ?? .separate,
      consistency: consistency,
      consistencyNotes: consistencyNotes(),
      policies: schemePolicies(tree, besides: project)
    )
  }

  private var consistency: ConsistencyThresholds {
    let warnings = root[.warnings]
    return ConsistencyThresholds(
      scoreAboveExecution: rate(warnings?[.scoreAboveExecution]),
      unspent: rate(warnings?[.unspent]),
      executionBelow: rate(warnings?[.executionBelow]),
      explainsAdjustment: flag(warnings?[.budgetAdjusted]) ?? false,
      explainsLevels: flag(warnings?[.levelWithoutNote]) ?? false
    )
  }

  private mutating func consistencyNotes() -> [ConsistencyThresholds.Check: RuleNote] {
    guard let warnings = root[.warnings] else { return [:] }
    var notes: [ConsistencyThresholds.Check: RuleNote] = [:]
    for check in ConsistencyThresholds.Check.allCases {
      guard let key = RuleKey(rawValue: check.rawValue), warnings[key] != nil else { continue }
      notes[check] = note(warnings, at: key)
    }
    return notes
  }

  /// The notes of the policies that are not an indicator's.
  private mutating func schemePolicies(_ tree: YAMLNode, besides project: YAMLNode?) -> [PolicyKey: RuleNote] {
    let written: [(PolicyKey, YAMLNode?, RuleKey)] = [
      (.unweighted, tree[.unweighted] ?? project?[.unweighted], .use),
      (.absentCategory, tree[.absentCategory] ?? project?[.absentCategory], .use),
      (.goals, tree[.goals], .use),
      (.rollUp, root[.rollUp], .use),
      (.consistency, root[.warnings], .unspent),
      (.rounding, root[.rounding], .places),
      (.grades, root[.grades], .name),
      (.payout, root[.payout], .pieces),
    ]
    var notes: [PolicyKey: RuleNote] = [:]
    for (key, node, telling) in written {
      guard let node else { continue }
      notes[key] = note(node, at: telling)
    }
    return notes
  }

  func rounding() -> Rounding? {
    guard let node = root[.rounding], let stage: Rounding.Stage = choice(node[.stage]) else { return nil }
    return rounding(node, stage: stage)
  }

  func rounding(_ node: YAMLNode, stage: Rounding.Stage) -> Rounding? {
    guard let places = node[.places]?.text.flatMap({ Int($0) }), let mode: Rounding.Mode = choice(node[.mode]) else {
      return nil
    }
    return Rounding(places: places, mode: mode, stage: stage)
  }
}
