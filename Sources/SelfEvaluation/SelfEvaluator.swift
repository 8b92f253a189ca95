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
  private let evaluator: Evaluator
  private let binder: ProjectBinder.Names

  public init(ruleSet: RuleSet, programVersion: String) {
    self.ruleSet = ruleSet
    self.programVersion = programVersion
    evaluator = Evaluator(rules: ruleSet.scoring)
    binder = ProjectBinder.Names(ruleSet)
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
    let projectBinder = ProjectBinder(names: binder, year: submission.year)
    var projects: [ProjectResult] = []
    for entry in submission.projects {
      let bound = projectBinder.bind(entry)
      let (result, remarks) = score(bound)
      findings += bound.findings + remarks
      projects.append(result)
    }
    if let first = submission.departmentIndicators.first {
      let problem = PointsProblem.departmentIndicatorsNotScored(count: submission.departmentIndicators.count)
      findings.append(problem.finding(at: first.place))
    }
    return EvaluationResult(
      submission: submission,
      ruleSet: ruleSet,
      projects: projects,
      department: department(of: projects, &findings),
      findings: findings.inReadingOrder(),
      receipt: receipt(for: submission, parameters)
    )
  }

  private func score(_ bound: ProjectBinder.BoundProject) -> (ProjectResult, [Finding]) {
    let measured = evaluator.measure(bound.facts)
    do throws(ArithmeticFault) {
      let score = bound.facts.indicators.isEmpty ? nil : try evaluator.weigh(measured)
      var indicators: [IndicatorResult] = []
      for (index, entry) in bound.placed.enumerated() {
        guard let indicatorScore = score?.indicators[index] else { continue }
        let facts = bound.facts.indicators[index]
        let explanation = try evaluator.explain(facts, scored: indicatorScore)
        indicators.append(IndicatorResult(entry: entry, facts: facts, explanation: explanation))
      }
      let result = ProjectResult(
        entry: bound.entry,
        facts: bound.facts,
        score: score,
        executionRate: measured.execution?.attainment,
        indicators: indicators,
        unplaced: bound.unplaced
      )
      return (result, ScoreReview(ruleSet: ruleSet).findings(for: result))
    } catch {
      let result = ProjectResult(
        entry: bound.entry,
        facts: bound.facts,
        score: nil,
        executionRate: measured.execution?.attainment,
        indicators: [],
        unplaced: bound.entry.indicators
      )
      return (result, [BudgetProblem.totalsTooLarge(project: bound.entry.name).finding(at: bound.entry.place)])
    }
  }

  private func department(of projects: [ProjectResult], _ findings: inout [Finding]) -> DepartmentScore {
    do throws(ArithmeticFault) {
      return try evaluator.combine(projects.map { ($0.score, $0.facts.budget.adjusted) })
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
