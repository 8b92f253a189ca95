import Diagnostics
import Submissions

/// L23
struct CostAtLeast: Check {
  let documentation = CheckDocumentation(
    "L23",
    .error,
    name: Wording(zh: "成本指标方向写反", en: "cost indicator the wrong way round"),
    finds: Wording(
      zh: "成本指标的指标值用了“≥”或“>”，且以元计（节约类指标除外）",
      en: "a cost in money with ≥ or >, savings excepted"
    ),
    matters: Wording(zh: "成本写“≥”等于鼓励多花钱", en: "a cost with ≥ asks to spend more"),
    remedy: Wording(zh: "改为“≤”加标准数，如 ≤15元/平方米·月", en: "write ≤ and the standard, such as ≤15元/平方米·月"),
    sources: [.reviewStandards, .publishedTargets],
    bad: .rows(.init("成本指标", "单位面积物业费", "≥15元/平方米月"), in: "物业管理费"),
    good: .rows(.init("成本指标", "单位面积物业费", "≤15元/平方米月"), in: "物业管理费")
  )

  private static let savings = ["节约", "节省", "降低", "结余", "减少", "压减", "核减", "收入", "收益", "人均财政投入"]
  private static let costs = ["成本超", "超支", "费用率", "成本率", "费率", "支出占比", "成本占比"]

  func findings(in material: CheckMaterial) -> [Finding] {
    material.rows.compactMap { row in
      guard row.kind == .cost, row.isAtLeast, let unit = row.quantity?.unit.base,
        !row.name.contains(anyOf: Self.savings),
        unit.holds("元") || row.name.contains(anyOf: Self.costs)
      else { return nil }
      return finding(
        Wording(
          zh: "成本指标“\(row.title)”的指标值“\(row.targetText)”用了“≥”，成本越高得分越高",
          en: "cost '\(row.title)' has the target '\(row.targetText)': the more is spent, the better the score"
        ),
        at: row.targetPlace
      )
    }
  }
}
