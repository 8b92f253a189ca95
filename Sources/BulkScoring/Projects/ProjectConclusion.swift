import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation
import Submissions

/// Scores projects whose rows are all known. Each thread has its own, since what threads share, even only to count its
/// references, slows all of them down.
final class ProjectConclusion {
  private let rules: BulkRules
  /// One for each scheme.
  private let scorers: UnsafeMutablePointer<SumScorer>

  init(rules: BulkRules) {
    self.rules = rules
    scorers = .allocate(capacity: rules.schemes.count)
    for (index, scheme) in rules.schemes.enumerated() {
      (scorers + index).initialize(to: SumScorer(scheme.evaluator))
    }
  }

  deinit {
    scorers.deinitialize(count: rules.schemes.count)
    scorers.deallocate()
  }

  /// What came out for a project.
  struct Outcome {
    /// `nil` where it has no indicator, rows that ask for different schemes, or numbers too large to add.
    let score: ProjectTotals?
    let budget: BudgetFacts
    let problems: [any Problem]
  }

  /// The money of a project as the rows state it.
  func budget(_ record: UnsafePointer<ProjectRecord>, initial: StatedAmount) -> BudgetFacts {
    BudgetFacts(
      initial: initial.amount,
      adjusted: record.pointee.planned.amount,
      executed: record.pointee.executed.amount
    )
  }

  /// - Parameters:
  ///   - stated: the money as it is stated.
  ///   - rows: those that were kept, in any order; empty where sums say everything.
  func outcome(
    _ record: UnsafePointer<ProjectRecord>,
    _ stated: BudgetFacts,
    rows: [(order: UInt64, row: MeasuredIndicator)]
  ) -> Outcome {
    let scheme = Int(record.pointee.scheme)
    var budget = stated
    var problems = problems(in: record)
    func name() -> String { Self.name(of: record) }
    if budget.adjusted == nil, let initial = budget.initial {
      budget.adjusted = initial
      problems.append(BudgetProblem.adjustedBudgetAssumed(project: name()))
    }
    if scorers[scheme].scoresExecution {
      if budget.adjusted?.isZero ?? false {
        problems.append(BudgetProblem.zeroBudget(project: name()))
      } else if budget.adjusted == nil || budget.executed == nil {
        problems.append(BudgetProblem.noExecution(project: name()))
      }
    }
    guard record.pointee.rows > 0 else {
      problems.append(PointsProblem.noIndicators(project: name()))
      return Outcome(score: nil, budget: budget, problems: problems)
    }
    if record.pointee.remarks.contains(.differentSchemes) {
      problems.append(BulkProblem.differentSchemes(project: name()))
      return Outcome(score: nil, budget: budget, problems: problems)
    }
    do throws(ArithmeticFault) {
      let score = try score(record, budget, rows, scheme)
      problems += self.problems(of: score, record, in: scheme)
      return Outcome(score: score, budget: budget, problems: problems)
    } catch {
      problems.append(BudgetProblem.totalsTooLarge(project: name()))
      return Outcome(score: nil, budget: budget, problems: problems)
    }
  }

  /// The same for a project that was scored from its rows as they were written.
  func outcome(_ record: UnsafePointer<ProjectRecord>, _ stated: BudgetFacts, bound totals: ProjectTotals?) -> Outcome {
    var budget = stated
    budget.adjusted = budget.adjusted ?? budget.initial
    var problems = problems(in: record)
    if record.pointee.remarks.contains(.differentSchemes) {
      problems.append(BulkProblem.differentSchemes(project: Self.name(of: record)))
      return Outcome(score: nil, budget: budget, problems: problems)
    }
    if let totals { problems += self.problems(of: totals, record, in: Int(record.pointee.scheme)) }
    return Outcome(score: totals, budget: budget, problems: problems)
  }

  private func score(
    _ record: UnsafePointer<ProjectRecord>,
    _ budget: BudgetFacts,
    _ rows: [(order: UInt64, row: MeasuredIndicator)],
    _ scheme: Int
  ) throws(ArithmeticFault) -> ProjectTotals {
    if rows.isEmpty { return try scorers[scheme].score(record.pointee.sums.sums, budget) }
    let evaluator = rules.schemes[scheme].evaluator
    let measured = MeasuredProject(
      execution: evaluator.measure(ProjectFacts(budget: budget, indicators: [])).execution,
      indicators: rows.sorted { $0.order < $1.order }.map(\.row)
    )
    return ProjectTotals(try evaluator.weigh(measured))
  }

  private func problems(in record: UnsafePointer<ProjectRecord>) -> [any Problem] {
    if record.pointee.remarks.isDisjoint(with: .worthSaying) { return [] }
    let name = Self.name(of: record)
    var problems: [any Problem] = []
    if record.pointee.remarks.contains(.differentBudgets) {
      problems.append(BulkProblem.differentBudgets(project: name))
    }
    if record.pointee.remarks.contains(.differentNames) { problems.append(BulkProblem.differentNames(project: name)) }
    if record.pointee.remarks.contains(.unreadableBudget) {
      problems.append(BulkProblem.unreadableBudget(project: name))
    }
    return problems
  }

  private func problems(
    of score: ProjectTotals,
    _ record: UnsafePointer<ProjectRecord>,
    in scheme: Int
  ) -> [any Problem] {
    var problems: [any Problem] = []
    func name() -> String { Self.name(of: record) }
    if score.total.points != scorers[scheme].points {
      let (stated, expected) = (score.total.points.text, scorers[scheme].points.text)
      problems.append(PointsProblem.pointsDoNotAddUp(project: name(), stated: stated, expected: expected))
    }
    if record.pointee.remarks.isSuperset(of: [.lacksPoints, .statesPoints]) {
      problems.append(PointsProblem.someIndicatorsWithoutPoints(project: name()))
    }
    for limit in score.limits {
      let definition = rules.schemes[scheme].index.scheme.limits[limit]
      let effect = rules.schemes[scheme].index.scheme.effect(ofLimit: limit)
      problems.append(ScoreProblem.limited(project: name(), limit: definition.name, effect: effect))
    }
    return problems
  }

  /// What messages call a project.
  static func name(of record: UnsafePointer<ProjectRecord>) -> String {
    let isQuoted = record.pointee.remarks.contains(.hasQuotedName)
    let name = Blanks.trimmed(CellBytes(record.pointee.name, isQuoted: isQuoted).text)
    return name.isEmpty ? record.pointee.project.text : name
  }
}
