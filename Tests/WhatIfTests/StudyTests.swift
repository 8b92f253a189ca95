import ScoringCore
import Testing

@testable import WhatIf

/// The quick way of weighing very many projects, against the evaluator.
struct StudyTests {
  private static func rate(_ random: inout SplitMix) throws -> Ratio {
    // Small denominators make exact halves, large ones make products that are hard to add.
    let whole = Int64.random(in: 1...[4, 10, 200, 100_000][Int.random(in: 0..<4, using: &random)], using: &random)
    return try Ratio(Int64.random(in: 0...whole, using: &random), over: whole)
  }

  private static func project(_ form: [Int], _ random: inout SplitMix) throws -> MeasuredProject {
    let execution = try rate(&random)
    return MeasuredProject(
      execution: MeasuredExecution(attainment: execution, rate: execution, reason: .met),
      indicators: try form.map { node in
        MeasuredIndicator(
          attainment: .notApplicable,
          rate: Int.random(in: 0..<10, using: &random) == 0 ? nil : try rate(&random),
          reason: .met,
          slot: MeasuredIndicator.Slot(node: node, statedPoints: nil)
        )
      }
    )
  }

  private static func rules(_ random: inout SplitMix) throws -> ScoringRules {
    var nodes = [40, 10, 30, 10].map { TreeNode(points: Points(whole: $0)) }
    if Bool.random(using: &random) {
      nodes.append(TreeNode(parent: 0, points: Bool.random(using: &random) ? Points(whole: 15) : nil))
      nodes.append(TreeNode(parent: 0, points: nil))
    }
    let places = Int.random(in: 0...3, using: &random)
    let stage: Rounding.Stage = Bool.random(using: &random) ? .indicator : .project
    let policies: [UnweightedPolicy] = [.evenlyByIndicator, .evenlyBySubcategory, .evenlyOverAll]
    return ScoringRules(
      tree: IndicatorTree(
        points: Points(whole: 100),
        execution: ExecutionRule(points: Points(whole: 10)),
        nodes: nodes
      ),
      unweighted: policies[Int.random(in: 0..<3, using: &random)],
      rounding: Rounding(places: places, mode: .halfUp, stage: stage),
      gradeBounds: [90, 80, 60, 0].map { Points(whole: $0) }
    )
  }

  @Test func theKernelGivesTheEvaluatorsScores() throws {
    var random = SplitMix(seed: 31)
    var compared = 0
    for _ in 0..<40 {
      let rules = try Self.rules(&random)
      let form = (0..<Int.random(in: 1...10, using: &random)).map { _ in
        Int.random(in: rules.tree.nodes.indices, using: &random)
      }
      let projects = try (0..<21).map { _ in try Self.project(form, &random) }
        .filter { $0.indicators.contains { $0.rate != nil } }
      guard let kernel = WeighingKernel(projects, under: rules, whole: rules.tree.points) else { continue }
      let unit = PointsUnit(places: Int(rules.rounding.places)).tenThousandths
      for weighting in try WeightSpread.uniform.weightings(
        12,
        of: rules,
        seed: UInt64.random(in: 0...99, using: &random)
      ) {
        guard let units = try kernel.units(under: weighting) else { continue }
        var scores = [Int32](repeating: -1, count: kernel.count)
        // In two parts, as a department's projects may stand anywhere among those of its form.
        let cut = Int.random(in: 0...kernel.count, using: &random)
        let isComputed = scores.withUnsafeMutableBufferPointer { room in
          [0..<cut, cut..<kernel.count].allSatisfy { part in
            (try? kernel.score(part, with: units, into: UnsafeMutableBufferPointer(rebasing: room[part]))) != nil
          }
        }
        #expect(isComputed)
        let evaluator = Evaluator(rules: weighting)
        for (index, project) in projects.enumerated() {
          // Sums of many large denominators are beyond the evaluator.
          guard let score = try? evaluator.weigh(project).total.score else { continue }
          #expect(Int64(scores[index]) * unit == score.tenThousandths)
          compared += 1
        }
      }
    }
    #expect(compared > 7_000)
  }

  /// Four rates are one part in 10⁹ short of one, which takes 0.000008 units away; the fifth adds 0.5000079964 units, or
  /// 0.5000099964: just below a half, and above. The common denominator has 45 digits.
  @Test func sumsBesideAHalfAreToldWhereExactOnesAreTooLarge() throws {
    let primes: [Int64] = [1_000_000_009, 1_000_000_021, 1_000_000_033, 1_000_000_087]
    let rules = ScoringRules(
      tree: IndicatorTree(
        points: Points(whole: 100),
        nodes: (0..<5).map { _ in TreeNode(points: Points(whole: 20)) }
      ),
      rounding: Rounding(places: 2, mode: .halfUp, stage: .project),
      gradeBounds: [90, 80, 60, 0].map { Points(whole: $0) }
    )
    let projects = try [Int64(250_004), 250_005].map { last in
      let rates = try primes.map { try Ratio($0 - 1, over: $0) } + [Ratio(last, over: 1_000_000_007)]
      return MeasuredProject(
        execution: nil,
        indicators: rates.enumerated().map { node, rate in
          let slot = MeasuredIndicator.Slot(node: node, statedPoints: nil)
          return MeasuredIndicator(attainment: .notApplicable, rate: rate, reason: .partlyMet, slot: slot)
        }
      )
    }
    let kernel = try #require(WeighingKernel(projects, under: rules, whole: rules.tree.points))
    let units = try #require(try kernel.units(under: rules))
    var scores: [Int32] = [0, 0]
    try scores.withUnsafeMutableBufferPointer { try kernel.score(0..<2, with: units, into: $0) }
    #expect(scores == [8_000, 8_001])
  }

  @Test func whatTheKernelCannotSayIsLeftToTheEvaluator() throws {
    var random = SplitMix(seed: 32)
    var rules = try Self.rules(&random)
    let project = try Self.project([0, 1], &random)
    let whole = rules.tree.points
    #expect(WeighingKernel([project], under: rules, whole: whole) != nil)
    rules.limits = [ScoreLimit(when: .event(0), .scoreAtMost(.zero))]
    #expect(WeighingKernel([project], under: rules, whole: whole) == nil)
    rules.limits = []
    rules.tree.nodes[0].choice = .best
    #expect(WeighingKernel([project], under: rules, whole: whole) == nil)
    rules.tree.nodes[0].choice = .all
    rules.tree.nodes[3].absence = .zero
    #expect(WeighingKernel([project], under: rules, whole: whole) == nil)
  }

  /// Grades and ranks of a few departments, counted one by one.
  @Test func summariesAreWhatCountingFinds() throws {
    var random = SplitMix(seed: 33)
    var rules = try Self.rules(&random)
    rules.rounding = Rounding(places: 1, mode: .halfUp, stage: .indicator)
    let departments = try (0..<40).map { _ in
      WeightingStudy.Department(
        projects: try (0..<3).map { number in try Self.project(number == 0 ? [0, 1, 2, 3] : [0, 0, 2, 3], &random) },
        budgets: (0..<3).map { _ in ExactDecimal(Int64.random(in: 1...50, using: &random)) }
      )
    }
    let weightings = try WeightSpread.uniform.weightings(41, of: rules, seed: 3)
    let study = try #require(WeightingStudy(departments, under: rules, whole: rules.tree.points))
    let summary = try #require(try study.summary(weightings, threads: 1))
    #expect(try study.summary(weightings, threads: 3) == summary)

    let projects = departments.flatMap(\.projects)
    let evaluators = weightings.map { Evaluator(rules: $0) }
    let scores = try evaluators.map { evaluator in try projects.map { try evaluator.weigh($0) } }
    let own = DepartmentEvaluator(
      rules: DepartmentRules(rounding: rules.rounding, gradeBounds: rules.gradeBounds)
    )
    let means = try scores.map { scores in
      try departments.indices.map { index in
        try own.combine((0..<3).map { (scores[3 * index + $0], departments[index].budgets[$0]) })
      }
    }
    check(summary.projects, scores.map { $0.map { ($0.total.score, $0.grade) } })
    check(summary.departments, means.map { $0.map { ($0.score, $0.grade) } })
    let lines = String(decoding: summary.csv(summary.projects), as: UTF8.self).split(separator: "\n")
    #expect(lines.count == projects.count + 1)
    #expect(lines[1].hasPrefix((scores[0][0].total.score?.text(places: 1) ?? "") + ","))
  }

  private func check(_ rows: [StudySummary.Row], _ all: [[(score: Points?, grade: Int?)]]) {
    let ranks = all.map { Ranking.ranks(of: $0.map(\.score)).map { Int32($0 ?? 0) } }
    for (index, row) in rows.enumerated() {
      let own = ranks.map { $0[index] }
      let sorted = own.sorted()
      #expect(Int64(row.score) * 1_000 == all[0][index].score?.tenThousandths)
      #expect(row.rank == own[0])
      #expect(row.rankSum == own.reduce(0) { $0 + Int64($1) })
      // Of 41 ranks the 3rd, the 21st and the 39th.
      #expect([row.low, row.median, row.high] == [sorted[2], sorted[20], sorted[38]])
      #expect(row.maximumShift == own.map { abs($0 - own[0]) }.max())
      #expect(row.sameGrade == Int32(all.count { $0[index].grade == all[0][index].grade }))
    }
  }
}
