import Diagnostics
import OfficeFiles
import RuleFiles
import ScoringCore
import Submissions

/// Scores a submission under a rule set.
///
/// Names are turned into numbers, the evaluator scores the numbers, and the answers get their names back. Everything
/// that had to be assumed or could not be done on the way is a finding of the result.
public struct SelfEvaluator: Sendable {
  public let ruleSet: RuleSet
  public let programVersion: String
  private let project: SchemeIndex
  private let variants: [(variant: RuleVariant, index: SchemeIndex)]
  private let own: SchemeIndex?

  public init(ruleSet: RuleSet, programVersion: String) {
    self.ruleSet = ruleSet
    self.programVersion = programVersion
    project = SchemeIndex(ruleSet.project)
    variants = ruleSet.composition.variants.map { ($0, SchemeIndex($0.rules.project)) }
    own = ruleSet.department.own.map { SchemeIndex($0) }
  }

  /// - Parameters:
  ///   - submission: what was handed in.
  ///   - readingFindings: what reading it brought up; they become part of the result's findings.
  ///   - parameters: what was set for this run, for the receipt.
  public func evaluate(
    _ submission: Submission,
    readingFindings: [Finding] = [],
    parameters: [Receipt.Parameter] = []
  ) -> EvaluationResult {
    var findings = readingFindings
    if ruleSet.status != .official {
      let problem = ScoreProblem.rulesNotConfirmed(id: ruleSet.id, status: ruleSet.status.wording)
      findings.append(problem.finding(at: submission.ruleSet?.place))
    }
    let projects = submission.projects.map { entry in
      let match = variants.first { $0.variant.fits(name: entry.name, type: entry.type) }
      let bound = ProjectBinder.bind(entry, under: match?.index ?? project, units: ruleSet.units, year: submission.year)
      return score(bound, variant: match?.variant.name, &findings)
    }
    let own = scoreOwn(of: submission, &findings)
    return EvaluationResult(
      submission: submission,
      ruleSet: ruleSet,
      projects: projects,
      own: own,
      department: department(of: projects, own, &findings),
      findings: findings.inReadingOrder(),
      receipt: receipt(for: submission, parameters)
    )
  }

  /// What the department's own indicators are called where projects have their names.
  private static let ownName = "部门整体"

  /// The department's own indicators, where the rule set scores them.
  private func scoreOwn(of submission: Submission, _ findings: inout [Finding]) -> ProjectResult? {
    guard let own else {
      if let first = submission.departmentIndicators.first {
        let problem = PointsProblem.departmentIndicatorsNotScored(count: submission.departmentIndicators.count)
        findings.append(problem.finding(at: first.place))
      }
      return nil
    }
    guard let first = submission.departmentIndicators.first else {
      let place = submission.projects.first?.place
      findings.append(PointsProblem.departmentIndicatorsMissing.finding(at: place))
      return nil
    }
    let entry = ProjectEntry(
      id: "",
      name: Self.ownName,
      budget: Self.wholeBudget(of: submission.projects),
      indicators: submission.departmentIndicators,
      place: first.place
    )
    let bound = ProjectBinder.bind(entry, under: own, units: ruleSet.units, year: submission.year)
    return score(bound, variant: nil, &findings)
  }

  /// What the projects have together; `nil` for an amount that one of them does not state.
  private static func wholeBudget(of projects: [ProjectEntry]) -> BudgetFacts {
    func sum(_ amount: (BudgetFacts) -> ExactDecimal?) -> ExactDecimal? {
      var sum = ExactDecimal.zero
      for project in projects {
        guard let part = amount(project.budget), let next = try? sum.adding(part) else { return nil }
        sum = next
      }
      return projects.isEmpty ? nil : sum
    }
    return BudgetFacts(initial: sum(\.initial), adjusted: sum { $0.adjusted ?? $0.initial }, executed: sum(\.executed))
  }

  private func score(_ bound: BoundProject, variant: String?, _ findings: inout [Finding]) -> ProjectResult {
    findings += bound.findings
    let evaluator = bound.index.evaluator
    let measured = evaluator.measure(bound.facts)
    func result(_ score: ProjectScore?, _ indicators: [IndicatorResult], unplaced: [IndicatorEntry]) -> ProjectResult {
      ProjectResult(
        entry: bound.entry,
        scheme: bound.index.scheme,
        variant: variant,
        facts: bound.facts,
        score: score,
        executionRate: measured.execution?.attainment,
        goals: bound.index.scheme.scoring.goals == .apart ? bound.goals : [],
        indicators: indicators,
        unplaced: unplaced
      )
    }
    do throws(ArithmeticFault) {
      let score = bound.facts.indicators.isEmpty ? nil : try evaluator.weigh(measured)
      var indicators: [IndicatorResult] = []
      for (index, rows) in bound.placed.enumerated() {
        guard let indicatorScore = score?.indicators[index], let entry = rows.first else { continue }
        let facts = bound.facts.indicators[index]
        let explanation = try evaluator.explain(facts, scored: indicatorScore)
        indicators.append(
          IndicatorResult(
            entry: entry,
            facts: facts,
            explanation: explanation,
            scheme: bound.index.scheme,
            adjustments: bound.adjustments[index],
            rows: rows
          )
        )
      }
      let result = result(score, indicators, unplaced: bound.unplaced)
      findings += ScoreReview(project: result).findings
      return result
    } catch {
      findings.append(BudgetProblem.totalsTooLarge(project: bound.entry.name).finding(at: bound.entry.place))
      return result(nil, [], unplaced: bound.entry.indicators)
    }
  }

  private func department(
    of projects: [ProjectResult],
    _ own: ProjectResult?,
    _ findings: inout [Finding]
  ) -> DepartmentScore {
    do throws(ArithmeticFault) {
      let parts = projects.map { ($0.score, $0.facts.budget.adjusted) }
      return try DepartmentEvaluator(rules: ruleSet.department.rules).combine(parts, own: own?.score)
    } catch {
      let place = projects.first?.entry.place
      findings.append(BudgetProblem.totalsTooLarge(project: projects.first?.entry.name ?? "").finding(at: place))
      return .unscored(projects: projects.count)
    }
  }

  private func receipt(for submission: Submission, _ parameters: [Receipt.Parameter]) -> Receipt {
    Receipt(
      programVersion: programVersion,
      ruleSetID: ruleSet.id,
      ruleSetVersion: ruleSet.version,
      ruleSetDigest: ruleSet.digest,
      inputs: submission.inputs,
      submissionDigest: Self.digest(of: submission.inputs),
      parameters: parameters.sorted { ($0.name, $0.value) < ($1.name, $1.value) },
      seed: nil
    )
  }

  private static func digest(of inputs: [Submission.InputFile]) -> String {
    SHA256.hexDigest(of: inputs.flatMap { Array("\($0.path) \($0.digest)\n".utf8) })
  }
}
