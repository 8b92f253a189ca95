import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation

extension ElementMarks {
  mutating func markExecution(of project: ProjectResult, _ score: ProjectScore) {
    guard let rule = project.scheme.tree.execution, let definition = project.scheme.execution, score.execution != nil
    else { return }
    mark(at: definition.note.place)
    let budget = rule.denominator == .adjusted ? project.facts.budget.adjusted : project.facts.budget.initial
    guard let rate = project.executionRate else {
      if budget?.isZero ?? false { mark(at: definition.zeroBudget) }
      return
    }
    mark(rule.curve, reachedAt: rate, at: definition.curve)
    if let rounding = rule.rounding, let earned = try? rule.curve.rate(at: rate),
      let exact = try? Ratio(rule.points.tenThousandths, over: 10_000).multiplied(by: earned),
      !RatioText.isExact(exact, places: Int(rounding.places))
    {
      mark(.rounding, at: definition.note.place)
    }
  }

  /// Points that were shared out, parts that are absent, and alternatives of which one counts.
  mutating func markTree(of project: ProjectResult, _ score: ProjectScore) {
    let (scheme, tree) = (project.scheme, project.scheme.tree)
    if project.indicators.contains(where: {
      !$0.explanation.arePointsStated && !scheme.nodes[$0.facts.node].isIndicator
    }) {
      mark(at: scheme.policies[.unweighted]?.place)
    }
    let areAllStated = project.indicators.allSatisfy(\.explanation.arePointsStated)
    for node in tree.nodes.indices {
      let parent = tree.nodes[node].parent
      // What stands below an absent part is absent with it.
      if score.nodes[node].isAbsent, !(parent.map { score.nodes[$0].isAbsent } ?? false) {
        let staysOpen = [.unscored, .forbidden].contains(tree.nodes[node].absence)
        // A table that states all its points has dealt with what is absent itself.
        if !areAllStated || staysOpen || scheme.nodes[node].isIndicator {
          mark(at: scheme.nodes[node].absence?.place)
          if scheme.leavesAbsenceToPolicy(node) { mark(at: scheme.policies[.absentCategory]?.place) }
        }
      }
      if let parent, score.nodes[node].isNotChosen, !score.nodes[parent].isNotChosen {
        mark(.choice, at: scheme.nodes[parent].choice?.place)
      }
    }
  }

  mutating func markTotals(of project: ProjectResult, _ score: ProjectScore) {
    let scheme = project.scheme
    for limit in score.limits { mark(at: scheme.limits[limit].note.place) }
    if let grade = score.grade { mark(at: scheme.grades[grade].note.place) }
    if score.payout != nil, let total = score.total.score,
      let share = try? Ratio(total.tenThousandths, over: score.total.points.tenThousandths)
    {
      mark(scheme.scoring.payout, reachedAt: share, at: scheme.policies[.payout]?.place)
    }
    let goals = Set(project.entry.indicators.compactMap { $0.goal?.text })
    if max(goals.count, project.goals.count) > 1 { mark(at: scheme.policies[.goals]?.place) }
    if scheme.scoring.rounding.stage != .indicator, isSumRounded(project) {
      mark(at: scheme.policies[.rounding]?.place)
    }
  }

  mutating func markConsistency(of project: ProjectResult, _ findings: [Finding]) {
    let rows = Set(project.indicators.map(\.entry.place))
    for check in ConsistencyThresholds.Check.allCases {
      let isSaid = findings.contains { finding in
        guard finding.code == check.code, let place = finding.place else { return false }
        return place == project.entry.place || rows.contains(place)
      }
      if isSaid { mark(.consistency(check), at: project.scheme.consistencyNotes[check]?.place) }
    }
  }

  /// Whether what is added up before rounding has more places than are kept.
  private func isSumRounded(_ project: ProjectResult) -> Bool {
    let rounding = project.scheme.scoring.rounding
    var sums: [Int: Ratio] = [:]
    for indicator in project.indicators {
      guard let exact = indicator.explanation.exactScore else { continue }
      let key = rounding.stage == .category ? project.scheme.tree.root(of: indicator.facts.node) : 0
      guard let sum = try? (sums[key] ?? .zero).adding(exact) else { continue }
      sums[key] = sum
    }
    return sums.values.contains { !RatioText.isExact($0, places: Int(rounding.places)) }
  }
}

extension ConsistencyThresholds.Check {
  /// The finding that tells of it.
  fileprivate var code: String {
    switch self {
    case .scoreAboveExecution: "E0701"
    case .unspent: "E0702"
    case .executionBelow: "E0703"
    case .budgetAdjusted: "E0704"
    case .levelWithoutNote: "E0705"
    }
  }
}
