import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation

/// What-if: a submission that was scored, and what would become of it otherwise.
public struct WhatIf: Sendable {
  public let baseline: EvaluationResult

  public init(_ baseline: EvaluationResult) {
    self.baseline = baseline
  }

  /// The same facts under other weights or bounds of grades.
  ///
  /// - Throws: what keeps the weights from making the whole.
  public func answer(to changes: RuleChanges) throws(UnusableInput) -> WhatIfAnswer {
    try answer(to: changes, on: baseline)
  }

  /// - Parameter result: the same submission under other rules, or with other facts, to which the changes are made.
  public func answer(
    to changes: RuleChanges,
    on result: EvaluationResult
  ) throws(UnusableInput) -> WhatIfAnswer {
    do throws(WhatIfProblem) {
      let rules = try changes.applied(to: result.ruleSet)
      let after = changes.isEmpty ? result : try result.scored(under: rules)
      return WhatIfAnswer(
        before: baseline,
        after: after,
        sliders: WeightSliders(changes, to: result, after: after),
        findings: changes.remarks(on: result, under: rules)
      )
    } catch {
      throw UnusableInput(error)
    }
  }
}

extension RuleChanges {
  /// What someone who makes these changes should know.
  func remarks(on result: EvaluationResult, under rules: RuleSet) -> [Finding] {
    var problems: [WhatIfProblem] = []
    for slot in result.ruleSet.slots {
      guard let set = weights[slot], !set.isEmpty, let before = result.ruleSet.scheme(slot),
        let after = rules.scheme(slot)
      else { continue }
      if before.tree.points != after.tree.points {
        problems.append(.wholeChanged(sum: after.tree.points.text, whole: before.tree.points.text))
      }
      let members =
        slot == .own ? [result.own].compactMap(\.self) : result.projects.filter { result.ruleSet.slot(of: $0) == slot }
      let scored = members.filter { $0.score != nil }
      let stated = scored.reduce(0) { $0 + $1.facts.indicators.count { $0.points != nil } }
      if stated > 0 { problems.append(.statedPointsBroughtAlong(count: stated)) }
      for case .node(let node) in set.keys.sorted(by: Self.isBefore) where !scored.isEmpty {
        let isUsed = scored.contains { $0.facts.indicators.contains { before.tree.isInside($0.node, node) } }
        if !isUsed { problems.append(.categoryWithoutIndicators(WeightNames(before).name(of: .node(node)))) }
      }
    }
    var told: Set<WhatIfProblem> = []
    return problems.filter { told.insert($0).inserted }.map { $0.finding(at: nil) }
  }

  private static func isBefore(_ left: WeightKey, _ right: WeightKey) -> Bool {
    switch (left, right) {
    case (.execution, .node): true
    case (.node(let first), .node(let second)): first < second
    default: false
    }
  }
}
