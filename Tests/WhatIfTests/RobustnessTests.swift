import Diagnostics
import ScoringCore
import SelfEvaluation
import Testing

@testable import WhatIf

struct RobustnessTests {
  private func result() throws -> EvaluationResult {
    var random = SplitMix(seed: 5)
    return Sample.result(
      try Sample.submission((0..<3).map { RandomCases.project($0, &random) }),
      under: try Sample.rules()
    )
  }

  @Test func theSameSeedGivesTheSameAnswerOnAnyNumberOfThreads() throws {
    let result = try result()
    func answer(_ threads: Int, seed: UInt64) throws -> (ScoreTally, [ScoreTally], [[Int]]) {
      let options = Robustness.Options(draws: 200, seed: seed, spread: .uniform, threads: threads)
      let robustness = try Robustness([result], options: options)
      return (robustness.department, robustness.projects, robustness.wins)
    }
    let one = try answer(1, seed: 9)
    for threads in [2, 5] {
      let other = try answer(threads, seed: 9)
      #expect(one.0 == other.0)
      #expect(one.1 == other.1)
      #expect(one.2 == other.2)
    }
    #expect(try answer(1, seed: 10).0 != one.0)
    #expect(one.0.count == 200)
  }

  /// Whole numbers and the evaluator give the same scores, grades and ranks, with gaps, with stated points and without.
  @Test func repeatedWeighingStandsWhereWeighingDoes() throws {
    var random = SplitMix(seed: 8)
    var (quick, all) = (0, 0)
    let ruleSets = try [
      Sample.rules(), Sample.rules("platform"), Sample.rules("platform-caps"), Sample.rules("sichuan"),
      Sample.rules(changes: "rounding: {places: 1, mode: half-up, stage: project}\n"),
    ]
    for number in 0..<40 {
      let projects = (0..<4).map { index in
        var project = RandomCases.project(index, &random)
        if Int.random(in: 0..<3, using: &random) == 0 {
          for row in project.rows.indices { project.rows[row].points = String(Int.random(in: 1...20, using: &random)) }
        }
        return project
      }
      let rules = ruleSets[number % ruleSets.count]
      let department = MeasuredDepartment(Sample.result(try Sample.submission(projects), under: rules))
      let weighing = RepeatedWeighing(department)
      quick += weighing.countInGroups
      all += projects.count
      let keys = rules.scoring.wholeWeights
      let points = keys.map { rules.scoring.points(of: $0) ?? .zero }
      for _ in 0..<8 {
        let drawn = WeightSpread.uniform.draw(points, unit: PointsUnit(places: 2), &random)
        let weights = Dictionary(zip(keys, drawn)) { first, _ in first }
        let weighting = try department.weighting([.project: weights])
        #expect(try weighing.standing(weighting) == department.standing(weighting))
      }
    }
    // Neither way has been left out.
    #expect(quick > 30 && all - quick > 30)
  }

  @Test func drawnWeightsMakeTheWhole() {
    let weights = [10, 50, 30, 10].map { Points(whole: $0) }
    let unit = PointsUnit(places: 2)
    var random = SplitMix(seed: 3)
    for spread in [WeightSpread.uniform, .dirichlet(concentration: 50), .around(.one)] {
      var sums = weights.map { _ in Int64(0) }
      for _ in 0..<2_000 {
        let drawn = spread.draw(weights, unit: unit, &random)
        #expect(drawn.reduce(0) { $0 + $1.tenThousandths } == 1_000_000)
        #expect(drawn.allSatisfy { $0 >= .zero && $0.tenThousandths % 100 == 0 })
        for (index, points) in drawn.enumerated() { sums[index] += points.tenThousandths }
      }
      // Means of 2,000 draws lie within a point or two of what is expected: a quarter each, or the weights as they are.
      guard spread != .around(.one) else { continue }
      let expected = spread == .uniform ? [25, 25, 25, 25] : [10, 50, 30, 10]
      for (sum, mean) in zip(sums, expected) { #expect(abs(sum / 2_000 - Int64(mean) * 10_000) < 20_000) }
    }
  }

  @Test func aSmallSpreadStaysNear() {
    let weights = [10, 50, 30, 10].map { Points(whole: $0) }
    let share = (try? Ratio(1, over: 10)) ?? .zero
    var random = SplitMix(seed: 4)
    for _ in 0..<500 {
      let drawn = WeightSpread.around(share).draw(weights, unit: PointsUnit(places: 2), &random)
      // 45…55 over a sum of 90…110.
      #expect(drawn[1] >= Points(whole: 42) && drawn[1] <= Points(whole: 58))
    }
  }

  /// 产出 earns half, everything else all: with x points for 产出 the score is 100 − x/2, at least 90 for x ≤ 20. Of all
  /// weightings of four parts (0.8)³ = 51.2 % have more than 20 of 100 for one of them.
  @Test func probabilitiesAreWhatGeometrySays() throws {
    let project = SampleProject(
      id: "A",
      rows: [
        .init(category: "产出指标", name: "甲", target: "≥10", actual: "5"),
        .init(category: "效益指标", name: "乙", target: "≥10", actual: "10"),
        .init(category: "满意度指标", name: "丙", target: "≥10", actual: "10"),
      ]
    )
    let options = Robustness.Options(draws: 2_000, seed: 1, spread: .uniform, threads: 2)
    let robustness = try Robustness([Sample.result(project)], options: options)
    let best = Proportion(robustness.department.grades[0], of: robustness.department.count)
    let (from, to) = best.interval
    let expected = try Ratio(488, over: 1_000)
    // The interval of one draw in twenty misses; the seed is fixed and this one does not.
    #expect(from <= expected && expected <= to)
    #expect(robustness.projects[0].ranks == [2_000])
  }

  /// 8 of 10 by the formula of Wilson: 0.4902…0.9433.
  @Test func intervalsAreWilsons() {
    let (from, to) = Proportion(8, of: 10).interval
    #expect(abs(from.numerator * 10_000 / from.denominator - 4_902) <= 2)
    #expect(abs(to.numerator * 10_000 / to.denominator - 9_433) <= 2)
    #expect(Proportion(0, of: 10).interval.from == .zero)
    #expect(Proportion(10, of: 10).interval.to == .one)
  }

  @Test func ruleSetsAreDrawnFrom() throws {
    let project = SampleProject(
      id: "A",
      rows: [
        .init(category: "产出指标", name: "甲", target: "≥10", actual: "5"),
        .init(category: "效益指标", name: "乙", target: "≥10", actual: "10"),
        .init(category: "满意度指标", name: "丙", target: "≥10", actual: "10"),
      ]
    )
    let strict = try Sample.rules(changes: "scoring:\n  at-least: {measure: ratio, curve: all-or-nothing}\n")
    let options = Robustness.Options(draws: 300, seed: 1, spread: .around(.zero))
    let both = try Robustness([Sample.result(project), Sample.result(project, under: strict)], options: options)
    // 75 under the one and 50 under the other, each about every second time.
    #expect(both.department.least == Points(whole: 50))
    #expect(both.department.most == Points(whole: 75))
    #expect((100...200).contains(both.department.grades[2]))
  }

  @Test func whatCannotBeDrawnIsRefused() throws {
    let result = try result()
    #expect(throws: UnusableInput.self) { try Robustness([result], options: Robustness.Options(draws: 0)) }
    for text in ["", "uni", "120%", "-1%", "dirichlet:0"] {
      #expect(throws: WhatIfProblem.notASpread(text)) { try WeightSpread(text) }
    }
  }
}
