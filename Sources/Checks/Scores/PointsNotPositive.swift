import Diagnostics

/// L03
struct PointsNotPositive: Check {
  let documentation = CheckDocumentation(
    "L03",
    .error,
    name: Wording(zh: "分值为零或负数", en: "points not above zero"),
    finds: Wording(zh: "指标的分值填了0或负数", en: "an indicator states 0 or negative points"),
    matters: Wording(zh: "没有分值的指标完成得好坏都不影响得分", en: "an indicator without points does not count, however well it did"),
    remedy: Wording(
      zh: "填写大于0的分值；不考核的指标从表中删去；由规则分配的把分值栏留空",
      en: "state points above 0, remove what does not count, or leave the column empty for the rules to share out"
    ),
    sources: [.platform],
    toldAs: ["S0142"],
    bad: .rows(.init("数量指标", "讲座场次", "≥10场", points: "0")),
    good: .rows(.init("数量指标", "讲座场次", "≥10场", points: "50"))
  )

  func findings(in material: CheckMaterial) -> [Finding] {
    material.rows.compactMap { row in
      guard let points = row.entry.points, points.isZero || points.isNegative else { return nil }
      return finding(
        Wording(
          zh: "指标“\(row.title)”的分值是 \(points.text)，应大于 0",
          en: "indicator '\(row.title)' states \(points.text) points; they should be above 0"
        ),
        at: row.place
      )
    }
  }
}
