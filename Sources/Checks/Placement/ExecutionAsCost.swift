import Diagnostics

/// L24
struct ExecutionAsCost: Check {
  let documentation = CheckDocumentation(
    "L24",
    .warning,
    name: Wording(zh: "用预算执行作成本指标", en: "budget execution for a cost"),
    finds: Wording(
      zh: "成本指标填的是“预算执行率”“按预算完成”“支付率”",
      en: "a cost indicator that is the execution rate, or completion within the budget"
    ),
    matters: Wording(
      zh: "预算执行率已单独计分，而且它反映花钱进度，不反映成本高低",
      en: "execution has points of its own already, and tells how fast money is spent, not how much things cost"
    ),
    remedy: Wording(
      zh: "改为单位成本或成本总额，如：每场活动成本 ≤0.5万元",
      en: "use a unit cost or a total, such as 每场活动成本 ≤0.5万元"
    ),
    sources: [.publishedTables, .publishedTargets],
    bad: .rows(.init("成本指标", "会议经费预算执行率", "≥95%")),
    good: .rows(.init("成本指标", "每次会议成本", "≤1.2万元"))
  )

  private static let words = [
    "预算执行", "资金执行", "经费执行", "支付率", "支出率", "支出进度", "支付进度", "按预算完成", "按预算资金完成", "预算完成率", "预算资金完成", "拨付率",
    "资金到位率", "执行在预算",
  ]

  func findings(in material: CheckMaterial) -> [Finding] {
    material.rows.compactMap { row in
      guard row.kind == .cost, row.name.contains(anyOf: Self.words) else { return nil }
      return finding(
        Wording(
          zh: "成本指标“\(row.title)”是预算执行情况，不反映成本",
          en: "cost '\(row.title)' is about budget execution and not about cost"
        ),
        at: row.place
      )
    }
  }
}
