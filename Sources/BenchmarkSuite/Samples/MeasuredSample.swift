import Diagnostics
import ScoringCore
import SelfEvaluation
import Submissions

/// 1,000 generated projects as the evaluator sees them, before and after measuring.
struct MeasuredSample: Sendable {
  let facts: [ProjectFacts]
  let measured: [MeasuredProject]
  let evaluator: Evaluator
  let indicators: Int

  init(in workspace: Workspace) throws(BenchmarkFailure) {
    let folder = workspace.path("measured")
    try GeneratedSubmission.write(projects: 1_000, into: folder)
    let rules = try PeerRules.load()
    let submission: Submission
    do throws(UnusableInput) {
      submission = try SubmissionReader.read(folder).submission
    } catch {
      throw BenchmarkFailure(error)
    }
    let result = SelfEvaluator(ruleSet: rules, programVersion: "benchmark").evaluate(submission)
    let core = Evaluator(rules: rules.scoring)
    facts = result.projects.map { $0.facts }
    measured = facts.map { core.measure($0) }
    evaluator = core
    indicators = facts.reduce(0) { $0 + $1.indicators.count }
    guard indicators > 0 else { throw .unusable("no indicator of the generated submission could be placed") }
  }
}
