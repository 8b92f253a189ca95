import ScoringCore
import SpotChecks

/// The plan of a spot check for all departments of a large city, from their tables to its papers; and its sample alone, in
/// every way there is to draw.
enum SpotCheckPlanCase {
  static func measurements(_ bench: Bench) throws(BenchmarkFailure) -> [Measurement] {
    try plans(bench) + samples(bench)
  }

  private static let projects = 36_000

  /// The program as a bureau calls it: read, recompute, weigh, draw, write.
  private static func plans(_ bench: Bench) throws(BenchmarkFailure) -> [Measurement] {
    let table = GeneratedTable(rows: projects * GeneratedProject.indicatorsPerProject)
    let path = try table.write("table.csv", in: bench.workspace.path)
    let processes = try bench.processes { () throws(BenchmarkFailure) in
      let output = try bench.workspace.emptyFolder("plan")
      return ["spot-check", "plan", path, "--year", "2025", "--output", output, "--method", "risk", "--count", "300"]
    }
    let name = "plan 300 of \(projects) projects, \(SizeText.text(table.rows)) rows"
    return [
      Measurement("\(name): time", in: .milliseconds, processes.map { $0.seconds }).of(table.rows, "rows"),
      Measurement("\(name): peak memory", in: .megabytes, processes.map { $0.peakMegabytes }),
    ]
  }

  private static func samples(_ bench: Bench) throws(BenchmarkFailure) -> [Measurement] {
    let items = SpotCheckPopulation.items()
    do throws(SamplingProblem) {
      let population = try SamplingPopulation(items)
      let ordering = try bench.seconds { () throws(SamplingProblem) in _ = try SamplingPopulation(items) }
      var measurements = [Measurement("order \(items.count) projects", in: .milliseconds, ordering)]
      for (name, request) in requests {
        let seconds = try bench.seconds { () throws(SamplingProblem) in _ = try SamplingPlan(of: population, request) }
        measurements.append(Measurement("plan: \(name)", in: .milliseconds, seconds).of(items.count, "projects"))
      }
      return measurements
    } catch {
      throw .unusable(error.message.english)
    }
  }

  private static let requests: [(String, SamplingRequest)] = {
    let count = SamplingExtent.count(4_000)
    let large = InclusionRule.amountFrom(ExactDecimal(9_000))
    let perDepartment = SamplingMethod.stratified(by: [.department], allocation: .byCount)
    let half = (try? Ratio(1, over: 2)).map { SamplingExtent.shareOfMoney($0) } ?? count
    return [
      ("simple random, 4,000", SamplingRequest(method: .simpleRandom, extent: count, seed: 1)),
      ("by department, 4,000", SamplingRequest(method: perDepartment, extent: count, seed: 1)),
      ("by department, half of the money", SamplingRequest(method: perDepartment, extent: half, seed: 1)),
      ("monetary unit, half of the money", SamplingRequest(method: .monetaryUnit, extent: half, seed: 1)),
      (
        "by risk, with must-includes, half of the money",
        SamplingRequest(
          method: .riskWeighted(base: 10),
          extent: half,
          mustInclude: [large, .highestRisk(100)],
          seed: 1
        )
      ),
    ]
  }()
}
