import Diagnostics
import ScoringCore
import YAMLFiles

extension RuleCompiler {
  /// - Parameters:
  ///   - scoring: the part `scoring` with everything that is laid over it.
  ///   - overlay: what was laid over it last.
  ///   - base: the rule that it was laid over, whose levels hold where the overlay says nothing about them.
  /// - Returns: `nil` when something needed cannot be read.
  mutating func indicatorRule(
    _ scoring: YAMLNode,
    with overlay: YAMLNode? = nil,
    over base: CompiledIndicatorRule? = nil
  ) -> CompiledIndicatorRule? {
    let methods = self.methods(scoring, with: overlay, over: base)
    let levels =
      if let overlay, let base, overlay[.levels] == nil, overlay[.states] == nil {
        base.levels
      } else {
        self.levels(scoring)
      }
    let yesNo = self.yesNo(scoring[.yesNo])
    let checklist = self.checklist(scoring[.checklist])
    let ratings = self.ratings(scoring[.ratings])
    let policies = self.indicatorPolicies(scoring)
    let unstated: ComparatorWord? = choice(scoring[.unstated])
    checkEffects(of: overlay ?? scoring, under: methods?.table)
    guard let methods, let levels, let yesNo, let checklist, let policies, let unstated else { return nil }
    return CompiledIndicatorRule(
      rule: IndicatorRule(
        methods: methods.table,
        levels: levels.map(\.band),
        yesNo: yesNo,
        checklist: checklist.shares,
        ratings: ratings,
        policies: policies,
        maximum: points(scoring[.atMostPoints])
      ),
      definition: IndicatorRuleDefinition(
        methods: methods.notes,
        levels: levels.map(\.definition),
        checklist: checklist.definitions,
        policies: policyNotes(scoring),
        unstatedComparator: unstated.comparator
      )
    )
  }

  /// The notes of all policies that are written.
  private mutating func policyNotes(_ scoring: YAMLNode) -> [PolicyKey: RuleNote] {
    let written: [(PolicyKey, RuleKey, RuleKey)] = [
      (.yesNo, .yesNo, .met), (.ratings, .ratings, .outOf), (.zeroTarget, .zeroTarget, .use),
      (.negativeActual, .negativeActual, .use), (.missingActual, .missingActual, .use),
      (.missingTarget, .missingTarget, .use), (.textActual, .textActual, .use), (.notApplicable, .notApplicable, .use),
      (.overAchievement, .overAchievement, .from), (.evidence, .evidence, .use), (.handScore, .handScore, .use),
      (.maximum, .atMostPoints, .use),
    ]
    var notes: [PolicyKey: RuleNote] = [:]
    for (policy, key, telling) in written {
      guard let node = scoring[key] else { continue }
      notes[policy] = note(node, at: telling)
    }
    return notes
  }
}
