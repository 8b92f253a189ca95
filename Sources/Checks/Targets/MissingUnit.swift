import Diagnostics

/// L21
struct MissingUnit: Check {
  let documentation = CheckDocumentation(
    "L21",
    .warning,
    name: Wording(zh: "指标值缺单位", en: "target without a unit"),
    finds: Wording(
      zh: "指标值只有数字没有单位，名称里也看不出单位（名称是“…率”“…次数”的不算）",
      en: "the target is a bare number, and the name does not tell the unit, as 率 or 次数 would"
    ),
    matters: Wording(zh: "≥95 是95次、95人还是95%，各人理解不同", en: "95 may be events, people or per cent"),
    remedy: Wording(zh: "在数字后写明单位，如 ≥95%、≥95人", en: "write the unit after the number, such as ≥95% or ≥95人"),
    sources: [.publishedTargets],
    toldAs: ["E0209"],
    bad: .rows(.init("服务对象满意度指标", "服务对象满意度", "≥90")),
    good: .rows(.init("服务对象满意度指标", "服务对象满意度", "≥90%"))
  )

  /// Names that end like this tell what is counted.
  private static let telling = [
    "次数", "人数", "人次", "场次", "个数", "天数", "份数", "册数", "篇数", "件数", "套数", "台数", "户数", "家数", "率", "比例", "指数", "系数",
    "评分", "得分", "排名", "名次",
  ]

  func findings(in material: CheckMaterial) -> [Finding] {
    material.rows.compactMap { row in
      guard let quantity = row.quantity, quantity.unit.base.isEmpty, !row.bareName.hasSuffix(anyOf: Self.telling),
        !row.name.holds("("), !material.isTold("E0209", at: row.targetPlace)
      else { return nil }
      return finding(
        Wording(
          zh: "指标“\(row.title)”的指标值“\(row.targetText)”没有写单位",
          en: "target '\(row.targetText)' of '\(row.title)' has no unit"
        ),
        at: row.targetPlace
      )
    }
  }
}
