import Diagnostics
import ScoringCore
import Submissions

/// L42
struct SpendingPlanBroken: Check {
  let documentation = CheckDocumentation(
    "L42",
    .warning,
    name: Wording(zh: "资金支出计划不合理", en: "spending plan does not run to 100 %"),
    finds: Wording(
      zh: "累计支出计划后一期小于前一期，12月底没有填，或者不是100%",
      en: "the cumulative plan falls, or leaves December empty or below 100 %"
    ),
    matters: Wording(zh: "支出计划是年中监控的依据", en: "spending is watched against this plan through the year"),
    remedy: Wording(zh: "按累计数填写，12月底为100%", en: "write cumulative shares that end at 100 % in December"),
    sources: [.publishedTargets],
    bad: planned(["30%", "60%", "90%", ""]),
    good: planned(["30%", "60%", "90%", "100%"])
  )

  private static func planned(_ plan: [String]) -> Sample {
    .project(.init(plan: plan, rows: [.init("数量指标", "讲座场次", "≥10场")]))
  }

  private static let whole = ExactDecimal(100)

  func findings(in material: CheckMaterial) -> [Finding] {
    material.projects.compactMap { project in
      guard let fault = Self.fault(in: project.spendingPlan) else { return nil }
      return finding(
        Wording(
          zh: "项目“\(project.name)”的支出计划\(fault.wording.chinese)",
          en: "the spending plan of project '\(project.name)' \(fault.wording.english)"
        ),
        at: fault.place
      )
    }
  }

  private static func fault(in plan: SpendingPlan) -> (wording: Wording, place: SourcePlace)? {
    var previous: (month: Int, percent: ExactDecimal)?
    for share in plan.shares {
      guard let percent = share.percent else { continue }
      if let before = previous, percent < before.percent {
        let wording = Wording(
          zh: "\(share.month)月底 \(percent.text)% 小于 \(before.month)月底的 \(before.percent.text)%",
          en: "falls from \(before.percent.text)% in month \(before.month) to \(percent.text)% in month \(share.month)"
        )
        return (wording, share.written.place)
      }
      previous = (share.month, percent)
    }
    guard let last = plan.shares.last else { return nil }
    guard let percent = last.percent else {
      let reached = previous.map { "\($0.percent.text)%" } ?? "0%"
      let wording = Wording(
        zh: "\(last.month)月底没有填写，前面只到 \(reached)",
        en: "says nothing for month \(last.month) and \(reached) before"
      )
      return (wording, last.written.place)
    }
    guard percent != whole else { return nil }
    let wording = Wording(
      zh: "\(last.month)月底是 \(percent.text)%，应为 100%",
      en: "ends at \(percent.text)%, not at 100%"
    )
    return (wording, last.written.place)
  }
}
