import Diagnostics
import ScoringCore
import WhatIf

/// A thousand weightings of a hundred thousand projects of ten indicators in one process: grades and ranks of all projects
/// and departments, from what was measured to the bytes of two tables.
enum StudyCase {
  private static let projects = 100_000
  private static let weightings = 1_000
  private static let perDepartment = 12
  /// How many indicators stand in each category.
  private static let form = [5, 1, 3, 1]

  static func measurements(_ bench: Bench) throws(BenchmarkFailure) -> [Measurement] {
    let departments = departments()
    var measurements: [Measurement] = []
    for stage in [Rounding.Stage.project, .indicator] {
      let rules = rules(stage)
      for threads in bench.threads {
        var bytes: [UInt8] = []
        let seconds = try bench.seconds { () throws(BenchmarkFailure) in
          bytes = try tables(departments, rules, threads)
        }
        let name =
          "1,000 weightings of 100,000 projects × 10 indicators, ranks; rounded by \(stage.rawValue), \(threads) threads"
        measurements.append(
          Measurement(name, in: .milliseconds, seconds).of(projects * weightings, "project scores")
        )
        guard bytes.count > projects else { throw .unusable("the study gave no rows") }
      }
    }
    if let folder = bench.peers {
      let peers = try StudyPeers(folder, threads: bench.threads)
      for peer in peers.entrants {
        let seconds = try bench.seconds { () throws(BenchmarkFailure) in try peer.run(in: bench.workspace) }
        measurements.append(
          Measurement(peer.name, in: .milliseconds, seconds).of(projects * weightings, "project scores")
        )
      }
    }
    return measurements
  }

  private static func tables(
    _ departments: [WeightingStudy.Department],
    _ rules: ScoringRules,
    _ threads: Int
  ) throws(BenchmarkFailure) -> [UInt8] {
    guard let quarter = try? Ratio(1, over: 4),
      let weightings = try? WeightSpread.around(quarter).weightings(weightings, of: rules, seed: 2026),
      let study = WeightingStudy(departments, under: rules, whole: rules.tree.points),
      let summary = try? study.summary(weightings, threads: threads)
    else { throw .unusable("the study could not be made") }
    return summary.csv(summary.departments) + summary.csv(summary.projects)
  }

  private static func rules(_ stage: Rounding.Stage) -> ScoringRules {
    ScoringRules(
      tree: IndicatorTree(
        points: Points(whole: 100),
        execution: ExecutionRule(points: Points(whole: 10)),
        nodes: [40, 10, 30, 10].map { TreeNode(points: Points(whole: $0)) }
      ),
      rounding: Rounding(places: 2, mode: .halfUp, stage: stage),
      gradeBounds: [90, 80, 60, 0].map { Points(whole: $0) }
    )
  }

  /// About half of the targets are met; the rates of the others are quotients of numbers as tables have them.
  private static func departments() -> [WeightingStudy.Department] {
    var random = SplitMix(seed: 2026)
    func rate(_ most: Int64) -> Ratio {
      let target = Int64.random(in: 1...most, using: &random)
      let actual = Bool.random(using: &random) ? target : Int64.random(in: (target / 2)...target, using: &random)
      return (try? Ratio(actual, over: target)) ?? .one
    }
    func project() -> MeasuredProject {
      let execution = rate(1_000_000)
      return MeasuredProject(
        execution: MeasuredExecution(attainment: execution, rate: execution, reason: .partlyMet),
        indicators: form.enumerated().flatMap { node, count in
          (0..<count).map { _ in
            MeasuredIndicator(
              attainment: .notApplicable,
              rate: rate(3_000),
              reason: .partlyMet,
              slot: MeasuredIndicator.Slot(node: node, statedPoints: nil)
            )
          }
        }
      )
    }
    return stride(from: 0, to: projects, by: perDepartment).map { start in
      let count = min(perDepartment, projects - start)
      return WeightingStudy.Department(
        projects: (0..<count).map { _ in project() },
        budgets: (0..<count).map { _ in ExactDecimal(Int64.random(in: 1...1_000_000, using: &random)) }
      )
    }
  }
}
