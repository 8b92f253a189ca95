import Diagnostics

/// L32; where the row is scored, scoring tells it as E0202.
struct SeveralTargets: Check {
  let documentation = CheckDocumentation(
    "L32",
    .warning,
    name: Wording(zh: "一格多个指标值", en: "several targets in one cell"),
    finds: Wording(zh: "一个指标值里有两个以上单位不同的数", en: "one target with two or more numbers of different units"),
    matters: Wording(zh: "一行只能比较一个数，多个数无法评分", en: "a row compares one number with another, and cannot score several"),
    remedy: Wording(zh: "拆成几行，每行一个指标值", en: "give each number a row of its own"),
    sources: [.publishedTargets],
    toldAs: ["E0202"],
    bad: Sample(ownRows: [.init("数量指标", "科普咨询活动", "举办2次，受众1200人")]),
    good: Sample(
      ownRows: [.init("数量指标", "科普咨询活动次数", "≥2次"), .init("数量指标", "科普咨询受众人数", "≥1200人")]
    )
  )

  func findings(in material: CheckMaterial) -> [Finding] {
    material.rows.compactMap { row in
      guard case .multiple(let quantities) = row.entry.targetValue.reading,
        Set(quantities.map(\.unit.base)).count > 1, !material.isTold("E0202", at: row.targetPlace)
      else { return nil }
      return finding(
        Wording(
          zh: "指标“\(row.title)”一格内有 \(quantities.count) 个指标值“\(row.targetText)”",
          en: "'\(row.title)' has \(quantities.count) targets in one cell, '\(row.targetText)'"
        ),
        at: row.targetPlace
      )
    }
  }
}
