import ScoringCore
import SelfEvaluation
import Testing
import WhatIf

struct GoalTests {
  private func project(_ first: String, _ second: String, executed: String = "100") -> SampleProject {
    SampleProject(
      id: "A",
      executed: executed,
      rows: [
        .init(category: "产出指标", name: "甲", target: "≥10", actual: first),
        .init(category: "产出指标", name: "乙", target: "≤10", actual: second),
        .init(category: "效益指标", name: "丙", target: "有所提高", actual: "未达成年度指标且效果较差"),
        .init(category: "满意度指标", name: "丁", target: "≥90%", actual: "90%"),
      ]
    )
  }

  @Test func namesTheLeastResultThatWillDo() throws {
    // 25 × 0.5 + 25 × 0.5 + 9 of 30 + 10 + 10 = 54. For 60 甲 needs 18.5 of 25 points: 7.4.
    let plan = try #require(GoalReport("60", for: Sample.result(project("5", "20"))).plans.first)
    #expect(plan.score.text == "54")
    let actuals = Dictionary(plan.single.map { ($0.indicator.entry.name.text, $0) }) { first, _ in first }
    #expect(actuals["甲"]?.actual?.text == "7.4")
    // 乙 is a limit: 10 ÷ 13.51 of 25 points is 18.50, and 13.52 would be 18.49.
    #expect(actuals["乙"]?.actual?.text == "13.51")
    // 丙 needs 15 of 30: the second level earns 70 %.
    #expect(actuals["丙"]?.words == "部分达成年度指标并具有一定效果")
    #expect(plan.together.count == 0)
  }

  @Test func severalTogetherWhereNoneIsEnough() throws {
    // From 54, 丙 in full gives 21 more; of the 15 that are then missing for 90, 甲 gives 12.5 and 乙 the rest.
    let plan = try #require(GoalReport("优", for: Sample.result(project("5", "20"))).plans.first)
    #expect(plan.single.count == 0)
    #expect(plan.together.map(\.indicator.entry.name.text) == ["丙", "甲", "乙"])
    #expect(plan.together.last.map { $0.score >= Points(whole: 90) } == true)
    // 15 of 25 points: 10 ÷ 16.67 is 0.59988 → 15.00.
    #expect(plan.together.last?.actual?.text == "16.67")
  }

  @Test func saysWhenNothingIsEnough() throws {
    // Without any execution 90 is the most there is.
    let report = try GoalReport("95", for: Sample.result(project("5", "20", executed: "0")))
    #expect(report.plans.first?.single.count == 0)
    #expect(report.plans.first?.together.count == 0)
    #expect(report.report(in: .chinese).tables[0].rows[0].contains("改完成值也达不到"))
  }
}
