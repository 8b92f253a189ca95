import Diagnostics
import RuleFiles
import SelfEvaluation
import Submissions

enum EvaluateCase {
  static func measurements(_ bench: Bench) throws(BenchmarkFailure) -> [Measurement] {
    let sample = bench.workspace.path("sample")
    _ = try bench.program.run(["demo", sample], errors: bench.workspace.path("errors.txt"))
    let processes = try bench.processes(["evaluate", sample, "--json"])
    let hundred = bench.workspace.path("hundred")
    try GeneratedSubmission.write(projects: 100, into: hundred)
    let papers = try bench.processes(
      ["evaluate", hundred, "--output", bench.workspace.path("papers"), "--format", "docx,xlsx,html"]
    )
    let large = bench.workspace.path("submission")
    try GeneratedSubmission.write(projects: 1_000, into: large)
    return [
      Measurement("evaluate the sample, cold process: time", in: .milliseconds, processes.map { $0.seconds }),
      Measurement("evaluate the sample, cold process: memory", in: .megabytes, processes.map { $0.peakMegabytes }),
      Measurement(
        "papers of 100 projects (docx, xlsx, html), cold process",
        in: .milliseconds,
        papers.map { $0.seconds }
      ),
    ] + (try inMemory("the sample", sample, RuleSamples.national(), bench))
      + (try inMemory("1,000 projects", large, PeerRules.load(), bench))
  }

  private static func inMemory(
    _ name: String,
    _ folder: String,
    _ rules: RuleSet,
    _ bench: Bench
  ) throws(BenchmarkFailure) -> [Measurement] {
    do throws(UnusableInput) {
      let submission = try SubmissionReader.read(folder).submission
      let reading = try bench.seconds { () throws(UnusableInput) in _ = try SubmissionReader.read(folder) }
      let evaluator = SelfEvaluator(ruleSet: rules, programVersion: "benchmark")
      let evaluating = bench.seconds { _ = evaluator.evaluate(submission) }
      let count = submission.projects.reduce(0) { $0 + $1.indicators.count }
      return [
        Measurement("read \(name)", in: .milliseconds, reading).of(count, "indicators"),
        Measurement("evaluate \(name) in memory", in: .milliseconds, evaluating).of(count, "indicators"),
      ]
    } catch {
      throw BenchmarkFailure(error)
    }
  }
}
