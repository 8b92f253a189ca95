import Diagnostics

/// L33; where the row is scored, scoring tells it as E0211.
struct ApproximateTarget: Check {
  let documentation = CheckDocumentation(
    "L33",
    .info,
    name: Wording(zh: "约数作指标值", en: "approximate target"),
    finds: Wording(zh: "指标值写“约”“左右”“余”", en: "the target says 约, 左右 or 余"),
    matters: Wording(zh: "差多少算没有完成，约数说不清", en: "an approximate number leaves open what counts as missed"),
    remedy: Wording(zh: "写成 ≥ 加确定的数", en: "write ≥ and a definite number"),
    sources: [.publishedTargets],
    toldAs: ["E0211"],
    bad: Sample(ownRows: [.init("数量指标", "参加活动人次", "约3000人次")]),
    good: Sample(ownRows: [.init("数量指标", "参加活动人次", "≥3000人次")])
  )

  func findings(in material: CheckMaterial) -> [Finding] {
    material.rows.compactMap { row in
      let isApproximate =
        switch row.entry.targetValue.reading {
        case .quantity(let quantity): quantity.isApproximate
        case .multiple(let components):
          components.contains { component in
            if case .quantity(let quantity) = component.amount { quantity.isApproximate } else { false }
          }
        default: false
        }
      guard isApproximate, !material.isTold("E0211", at: row.targetPlace) else { return nil }
      return finding(
        Wording(
          zh: "指标“\(row.title)”的指标值“\(row.targetText)”是约数",
          en: "target '\(row.targetText)' of '\(row.title)' is approximate"
        ),
        at: row.targetPlace
      )
    }
  }
}
