import Diagnostics
import ScoringCore
import Testing

@testable import Submissions

@Suite struct PlanReadingTests {
  @Test func readsThePlan() throws {
    let text =
      FolderSample.sheet + """
        plan:
          overall-goal: 提升科学素质
          itemised-goals:
            - title: 科普
              text: 办活动
              goal: [办好, 办足]
              indicators: 活动次数
          safeguards: [加强领导, 落实责任]
          key-tasks:
            - {name: 科普日, content: 主场活动, amount: 12.5万元, goal: 参加人数增加}
          figures:
            - {name: 基本支出, value: "1,200.5"}
            - {name: 财政供养人员数, value: 无}
        """
    let (submission, findings) = try FolderSample("submission.yaml", text).read()
    let plan = submission.plan
    #expect(findings.isEmpty)
    #expect(plan.overallGoal.map(\.text) == ["提升科学素质"] && plan.overallGoal.first?.place.line == 4)
    #expect(plan.itemisedGoals.map(\.title.text) == ["科普"])
    #expect(plan.itemisedGoals.first?.goal.map(\.text) == ["办好", "办足"])
    #expect(plan.safeguards.map(\.text) == ["加强领导", "落实责任"])
    #expect(plan.keyTasks.first?.amount == ExactDecimal("12.5") && plan.keyTasks.first?.content == "主场活动")
    #expect(plan.figures.map(\.value) == [ExactDecimal("1200.5"), nil])
  }

  @Test(arguments: [
    ("plan: x", "3:7 S0156"), ("plan:\n  goal: x", "4:3 S0152"), ("plan:\n  figures: x", "4:12 S0159"),
    ("plan:\n  figures: [x]", "4:13 S0156"), ("plan:\n  figures: [{name: a, value: 八十}]", "4:30 S0141"),
    ("plan:\n  key-tasks: [{name: a, amount: 100元}]", "4:33 S0144"), ("plan:\n  safeguards: {a: b}", "4:15 S0155"),
  ])
  func saysWhatIsNotOfTheForm(plan: String, found: String) throws {
    let sample = try FolderSample("submission.yaml", FolderSample.sheet + plan + "\n")
    #expect(sample.findings().map(sample.summary) == ["submission.yaml:" + found])
    #expect(sample.isUsable)
  }
}
