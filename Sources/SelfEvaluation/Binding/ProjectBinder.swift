import Diagnostics
import RuleFiles
import ScoringCore
import Submissions

/// Turns a project of the submission into the facts that the evaluator scores.
struct ProjectBinder: Sendable {
  /// The rule set's names, looked up for every row and therefore indexed once.
  struct Names: Sendable {
    let ruleSet: RuleSet
    let tree: TreeIndex
    let levels: LevelIndex

    init(_ ruleSet: RuleSet) {
      self.ruleSet = ruleSet
      tree = TreeIndex(ruleSet)
      levels = LevelIndex(ruleSet)
    }
  }

  struct BoundProject {
    let entry: ProjectEntry
    let facts: ProjectFacts
    /// The entry of each indicator of the facts.
    let placed: [IndicatorEntry]
    let unplaced: [IndicatorEntry]
    let findings: [Finding]
  }

  let names: Names
  private let values: ValueBinder

  init(names: Names, year: Int) {
    self.names = names
    values = ValueBinder(
      levels: names.levels,
      levelNames: names.levels.names,
      units: names.ruleSet.units,
      year: year
    )
  }

  func bind(_ entry: ProjectEntry) -> BoundProject {
    var findings: [Finding] = []
    var indicators: [IndicatorFacts] = []
    var placed: [IndicatorEntry] = []
    var unplaced: [IndicatorEntry] = []
    for row in entry.indicators {
      let (place, problems) = names.tree.place(category: row.category.text, subcategory: row.subcategory.text)
      findings += problems.map { problem in
        if case .unknownSubcategory = problem { return problem.finding(at: row.subcategory.place) }
        return problem.finding(at: row.category.place)
      }
      switch place {
      case .execution: continue
      case .nowhere: unplaced.append(row)
      case .indicator(let category, let subcategory):
        let bound = values.bind(row, unstated: comparator(category, subcategory))
        findings += bound.problems.map { $0.problem.finding(at: $0.place, notes: $0.notes) }
        placed.append(row)
        indicators.append(
          IndicatorFacts(
            category: category,
            subcategory: subcategory,
            target: bound.target,
            actual: bound.actual,
            points: points(of: row),
            raterShare: raterShare(of: row, target: bound.target)
          )
        )
      }
    }
    let budget = bind(entry.budget, of: entry, &findings)
    if placed.isEmpty { findings.append(PointsProblem.noIndicators(project: entry.name).finding(at: entry.place)) }
    return BoundProject(
      entry: entry,
      facts: ProjectFacts(budget: budget, indicators: indicators),
      placed: placed,
      unplaced: unplaced,
      findings: findings
    )
  }

  private func comparator(_ category: Int, _ subcategory: Int?) -> Comparator {
    let known = names.ruleSet.categories[category].subcategories
    return subcategory.flatMap { known.indices.contains($0) ? known[$0].unstatedComparator : nil }
      ?? names.ruleSet.unstatedComparator
  }

  /// Points with more than four places cannot be carried; they are left to the rule set's allocation.
  private func points(of row: IndicatorEntry) -> Points? {
    row.points.flatMap { try? Points($0) }
  }

  /// The share that the department gave itself on a qualitative indicator.
  private func raterShare(of row: IndicatorEntry, target: PlannedTarget) -> Ratio? {
    guard target == .level, let given = row.givenScore, let points = row.points, points > .zero else { return nil }
    return try? Ratio(given, over: points)
  }

  private func bind(_ written: BudgetFacts, of entry: ProjectEntry, _ findings: inout [Finding]) -> BudgetFacts {
    var budget = written
    if budget.adjusted == nil, let initial = budget.initial {
      budget.adjusted = initial
      findings.append(BudgetProblem.adjustedBudgetAssumed(project: entry.name).finding(at: entry.place))
    }
    guard names.ruleSet.scoring.execution != nil else { return budget }
    if budget.adjusted?.isZero ?? false {
      findings.append(BudgetProblem.zeroBudget(project: entry.name).finding(at: entry.place))
    } else if budget.adjusted == nil || budget.executed == nil {
      findings.append(BudgetProblem.noExecution(project: entry.name).finding(at: entry.place))
    }
    return budget
  }
}
