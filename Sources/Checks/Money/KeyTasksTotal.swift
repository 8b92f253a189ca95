import Diagnostics
import ScoringCore

/// L44
struct KeyTasksTotal: Check {
  let documentation = CheckDocumentation(
    "L44",
    .warning,
    name: Wording(zh: "重点工作任务资金与项目支出不符", en: "key tasks do not make the project expenditure"),
    finds: Wording(
      zh: "年度重点工作任务拟投入资金之和，不等于预算整体情况中的项目支出",
      en: "the money of the year's key tasks does not add up to the project expenditure of the form"
    ),
    matters: Wording(zh: "差额部分没有对应的任务和目标", en: "what is missing has no task and no goal"),
    remedy: Wording(zh: "补列任务，或说明差额用于什么", en: "add the tasks that are missing, or say what the rest is for"),
    sources: [.publishedTargets, .arithmetic],
    thresholds: [.moneyTolerance],
    bad: tasks("40.64"),
    good: tasks("32.50")
  )

  private static func tasks(_ expenditure: String) -> Sample {
    Sample(
      keyTasks: [.init("科普活动", "16.20"), .init("学术交流", "16.30")],
      figures: [.init("项目支出", expenditure)]
    )
  }

  func findings(in material: CheckMaterial) -> [Finding] {
    let plan = material.submission.plan
    let amounts = plan.keyTasks.compactMap(\.amount)
    guard !amounts.isEmpty, let sum = Amounts.sum(amounts),
      let figure = plan.figures.first(where: { PlainText.folded($0.name.text).hasSuffix("项目支出") }),
      let expenditure = figure.value, !Amounts.areNear(sum, expenditure, within: material.threshold(.moneyTolerance))
    else { return [] }
    return [
      finding(
        Wording(
          zh: "\(amounts.count) 项重点工作任务拟投入 \(sum.text) 万元，项目支出是 \(expenditure.text) 万元",
          en: "\(amounts.count) key tasks take \(sum.text) 万元; the project expenditure is \(expenditure.text) 万元"
        ),
        at: plan.keyTasks.first?.name.place,
        notes: alsoHere([figure.name.place])
      )
    ]
  }
}
