import Diagnostics
import RuleFiles
import ScoringCore
import Submissions

/// Turns a project of the submission into the facts that the evaluator scores.
package struct ProjectBinder {
  private let index: SchemeIndex
  private let units: UnitTable
  private let year: Int
  private var findings: [Finding] = []
  private var goals = GoalIndex()
  private var indicators: [IndicatorFacts] = []
  private var placed: [[IndicatorEntry]] = []
  private var adjustments: [[AdjustmentDefinition]] = []
  private var unplaced: [IndicatorEntry] = []
  /// The names that indicators of the project have already.
  private var names: Set<String> = []

  private init(index: SchemeIndex, units: UnitTable, year: Int) {
    self.index = index
    self.units = units
    self.year = year
  }

  package static func bind(_ entry: ProjectEntry, under index: SchemeIndex, units: UnitTable, year: Int) -> BoundProject
  {
    var binder = ProjectBinder(index: index, units: units, year: year)
    let rows =
      index.scheme.rollUp == .beforeScoring ? RollUp.groups(of: entry.indicators) : entry.indicators.map { [$0] }
    for group in rows { binder.bind(group) }
    let budget = binder.bind(entry.budget, of: entry)
    if binder.placed.isEmpty {
      binder.findings.append(PointsProblem.noIndicators(project: entry.name).finding(at: entry.place))
    }
    return BoundProject(
      entry: entry,
      index: index,
      facts: ProjectFacts(
        budget: budget,
        indicators: binder.indicators,
        goals: binder.goals.points,
        events: binder.events(of: entry)
      ),
      goals: binder.goals.names,
      placed: binder.placed,
      adjustments: binder.adjustments,
      unplaced: binder.unplaced,
      findings: binder.findings
    )
  }

  /// - Parameter group: the rows of one indicator; more than one where several units report it.
  private mutating func bind(_ group: [IndicatorEntry]) {
    guard let row = group.first else { return }
    let (goal, category) =
      index.scheme.scoring.goals == .apart ? goals.split(row) : (0, GoalIndex.categoryAlone(row))
    let (place, problems) = index.tree.place(
      category: category,
      subcategory: row.subcategory.text,
      indicator: row.name.text
    )
    findings += problems.map { problem in
      if case .unknownSubcategory = problem { return problem.finding(at: row.subcategory.place) }
      return problem.finding(at: row.category.place)
    }
    switch place {
    case .execution: return
    case .nowhere: unplaced += group
    case .node(let node):
      let rule = index.rule(at: node, named: row.name.text)
      let bound = bindValues(of: group, rule: rule, at: node)
      findings += bound.problems.map { $0.problem.finding(at: $0.place, notes: $0.notes) }
      placed.append(group)
      let reduction = reduction(of: group)
      indicators.append(
        IndicatorFacts(
          node: node,
          rule: rule,
          target: bound.target,
          actual: bound.actual,
          points: points(of: row),
          handShare: handShare(of: row, at: node),
          evidence: evidence(of: row, rule: rule),
          goal: goal,
          reduction: reduction
        )
      )
    }
  }

  private func bindValues(of group: [IndicatorEntry], rule: Int, at node: Int) -> ValueBinding {
    let binder = ValueBinder(
      rule: index.scheme.scoring.indicatorRule(rule),
      levels: index.levels[rule],
      checklist: index.checklists[rule],
      units: units,
      year: year,
      unstated: index.unstatedComparator(at: node, rule: rule)
    )
    let bound = group.map(binder.bind)
    return group.count == 1 ? bound[0] : RollUp.combined(bound, of: group)
  }

  /// Points with more than four places cannot be carried; they are left to the rule set's allocation.
  private func points(of row: IndicatorEntry) -> Points? {
    row.points.flatMap { try? Points($0) }
  }

  /// The share that the department gave itself, of the points that the table states or else the rules prescribe.
  private func handShare(of row: IndicatorEntry, at node: Int) -> Ratio? {
    guard let given = row.givenScore, let points = row.points ?? prescribedPoints(at: node), points > .zero else {
      return nil
    }
    return try? Ratio(given, over: points)
  }

  private func prescribedPoints(at node: Int) -> ExactDecimal? {
    guard index.scheme.nodes[node].isIndicator, let points = index.scheme.tree.nodes[node].points else { return nil }
    return ExactDecimal(points.text)
  }

  private func evidence(of row: IndicatorEntry, rule: Int) -> IndicatorFacts.Evidence {
    if index.scheme.scoring.indicatorRule(rule).policies.evidence == .ignored { return .notStated }
    switch NameKey.word(row.evidence) {
    case "", "无", "没有", "缺失", "未提供", "/", "-", "—", "——": return .missing
    case "无需", "不需要", "不适用": return .notStated
    default: return .provided
    }
  }

  /// What the table takes off the indicator, by name or in points, and what the rule set takes off by itself.
  ///
  /// What is taken off the row of one unit is taken off the indicator, a name once.
  private mutating func reduction(of group: [IndicatorEntry]) -> Reduction {
    var named: [AdjustmentDefinition] = []
    let isRepeated = group.first.map { !names.insert(NameKey.indicator($0.name.text)).inserted } ?? false
    named += index.scheme.adjustments.filter { $0.trigger == .duplicate && isRepeated }
    for cell in group.compactMap(\.adjustments) where !cell.isEmpty {
      for name in cell.text.split(whereSeparator: { "、，,；;".contains($0) }).map(String.init) {
        if let adjustment = index.adjustment(named: name) {
          if !named.contains(adjustment) || group.count == 1 { named.append(adjustment) }
        } else {
          let known = index.scheme.adjustments.map(\.name)
          findings.append(ValueProblem.unknownAdjustment(name, known: known).finding(at: cell.place))
        }
      }
    }
    adjustments.append(named)
    var parts = named.map(\.reduction)
    for written in group.compactMap(\.deduction) where !written.isNegative {
      if let points = try? Points(written) { parts.append(Reduction(points: points)) }
    }
    return parts.reduce(.none) { sum, part in (try? sum.followed(by: part)) ?? sum }
  }

  private mutating func events(of entry: ProjectEntry) -> Set<Int> {
    guard let cell = entry.events, !cell.isEmpty else { return [] }
    var events: Set<Int> = []
    for name in cell.text.split(whereSeparator: { "、，,；;".contains($0) }).map(String.init) {
      if ["无", "没有", "否"].contains(NameKey.word(name)) { continue }
      if let event = index.scheme.events.firstIndex(where: { NameKey.word($0) == NameKey.word(name) }) {
        events.insert(event)
      } else {
        let known = index.scheme.events
        findings.append(ValueProblem.unknownEvent(name, known: known).finding(at: cell.place))
      }
    }
    return events
  }

  private mutating func bind(_ written: BudgetFacts, of entry: ProjectEntry) -> BudgetFacts {
    var budget = written
    if budget.adjusted == nil, let initial = budget.initial {
      budget.adjusted = initial
      findings.append(BudgetProblem.adjustedBudgetAssumed(project: entry.name).finding(at: entry.place))
    }
    guard index.scheme.tree.execution != nil else { return budget }
    if budget.adjusted?.isZero ?? false {
      findings.append(BudgetProblem.zeroBudget(project: entry.name).finding(at: entry.place))
    } else if budget.adjusted == nil || budget.executed == nil {
      findings.append(BudgetProblem.noExecution(project: entry.name).finding(at: entry.place))
    }
    return budget
  }
}
