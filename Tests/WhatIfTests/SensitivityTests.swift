import RuleFiles
import ScoringCore
import SelfEvaluation
import Testing

@testable import WhatIf

struct SensitivityTests {
  /// 产出 earns 80 % of its points, everything else all: 90 points.
  private static let steady = SampleProject(
    id: "A",
    rows: [
      .init(category: "产出指标", name: "甲", target: "≥10", actual: "8"),
      .init(category: "效益指标", name: "乙", target: "≥10", actual: "10"),
      .init(category: "满意度指标", name: "丙", target: "≥10", actual: "10"),
    ]
  )
  /// 效益 earns half of its points, everything else all: 85 points.
  private static let uneven = SampleProject(
    id: "B",
    rows: [
      .init(category: "产出指标", name: "甲", target: "≥10", actual: "10"),
      .init(category: "效益指标", name: "乙", target: "≥10", actual: "5"),
      .init(category: "满意度指标", name: "丙", target: "≥10", actual: "10"),
    ]
  )

  private func search(_ result: EvaluationResult, _ name: String) throws -> FlipSearch {
    let axis = try #require(WeightAxis.all(in: result.ruleSet).first { $0.name == name })
    return FlipSearch(MeasuredDepartment(result), along: axis, base: Standing(result))
  }

  /// With x points for 产出 the score is 100 − 0.2x, so that 50 is the bound of 优; but 50.01 and 50.02 are rounded up to
  /// 40.01 + 49.99 and 40.02 + 49.98, and only 50.03 makes 40.02 + 49.97 = 89.99.
  @Test func theSmallestChangeThatFlipsAGradeRespectsRounding() throws {
    var search = try search(Sample.result(Self.steady), "产出指标")
    let flips = search.departmentFlips()
    #expect(flips.map(\.points.text) == ["50.03"])
    #expect(flips.map(\.score.text) == ["89.99"])
    #expect(flips.map(\.gradeAfter) == [1])
    let project = search.projectFlips(0)
    #expect(project.map(\.points.text) == ["50.03"])
  }

  /// 100 − 0.2x against 70 + 0.3x meet at 60; rounding makes both 88.00 at 60.01.
  @Test func theSmallestChangeThatSwapsTwoProjectsRespectsRounding() throws {
    var search = try search(Sample.result(Self.steady, Self.uneven), "产出指标")
    let found = search.swap(0, 1)
    let swap = try #require(found)
    #expect(swap.points.text == "60.02")
    #expect(swap.scoreAhead.text == "88")
    #expect(swap.scoreBehind.text == "88.01")
  }

  @Test func effectsOfWeightsAreExact() throws {
    let result = try Sample.result(Self.steady, Self.uneven)
    let department = MeasuredDepartment(result)
    let axes = WeightAxis.all(in: result.ruleSet)
    let effects = Dictionary(WeightEffect.all(axes, of: department, result).map { ($0.axis.name, $0) }) { first, _ in
      first
    }
    // The department is the mean of 100 − 0.2x and 70 + 0.3x: 0.05 for each point more.
    #expect(effects["产出指标"]?.firstOrder == (try Ratio(5, over: 100)))
    #expect(effects["产出指标"]?.rate == (try Ratio(9, over: 10)))
    #expect(effects["产出指标"]?.nominal == (try Ratio(1, over: 2)))
    // 40 and 50 of 90 and 85: 2·(40·90 + 50·85) − 90·175 = −50, over 2·(90² + 85²) − 175² = 25.
    #expect(effects["产出指标"]?.effective == Ratio(-2))
    #expect(effects["效益指标"]?.effective == Ratio(3))
    #expect(effects["满意度指标"]?.effective == Ratio.zero)
    // 5 points less and more of 产出: 87.25 and 87.75.
    let axis = try #require(axes.first { $0.name == "产出指标" })
    let bar = Sensitivity.bar(axis, Points(whole: 5), department)
    #expect([bar.lower.score?.text, bar.upper.score?.text] == ["87.25", "87.75"])
  }

  @Test func effectsOfActualsAreExact() throws {
    let effects = ActualEffect.all(of: try Sample.result(Self.steady, Self.uneven))
    // 效益 of B lost 15 points, half of which the department would gain; each unit more earns 30 ÷ 10.
    let most = try #require(effects.first)
    #expect(most.project == 1)
    #expect(most.lost == Points(whole: 15))
    #expect(most.slope == Ratio(3))
    #expect(most.departmentGain == (try Ratio(15, over: 2)))
  }

  /// Against trying every weight, with scores and points in whole numbers, so that there are few to try.
  @Test func flipsAreWhatTryingEveryWeightFinds() throws {
    var random = SplitMix(seed: 11)
    let rules = try Sample.rules(changes: "rounding: {places: 0, mode: half-up, stage: indicator}\n")
    for _ in 0..<2 {
      let projects = (0..<2).map { RandomCases.project($0, &random) }
      let result = Sample.result(try Sample.submission(projects), under: rules)
      let department = MeasuredDepartment(result)
      let base = Standing(result)
      for axis in WeightAxis.all(in: rules) {
        var search = FlipSearch(department, along: axis, base: base)
        let found = Set(search.departmentFlips().map(\.points))
        var expected: Set<Points> = []
        for side in [
          Array((axis.points.tenThousandths / 10_000 + 1)...100), (0..<axis.points.tenThousandths / 10_000).reversed(),
        ] {
          var seen: Set<Bool> = []
          for weight in side {
            let points = Points(tenThousandths: weight * 10_000)
            guard let changed = try? axis.changes(to: points).applied(to: rules) else { continue }
            let grade = try department.standing(under: changed).departmentGrade
            guard let grade, let before = base.departmentGrade, grade != before else { continue }
            if seen.insert(grade < before).inserted { expected.insert(points) }
          }
        }
        #expect(found == expected, "\(axis.name)")
      }
    }
  }
}
