import Diagnostics

/// L39
struct DeadlineOutsideYear: Check {
  let documentation = CheckDocumentation(
    "L39",
    .error,
    name: Wording(zh: "时限不在评价年度内", en: "deadline outside the year"),
    finds: Wording(
      zh: "年度指标值写明的时限，早于或晚于自评年度",
      en: "a target of the year names a day before or after the year"
    ),
    matters: Wording(zh: "年度指标要在当年完成，时限在年度之外就无法考核", en: "a target of the year has to be due in the year"),
    remedy: Wording(zh: "改为本年度内的时限；跨年的按年度分解", en: "name a day of the year, and split what takes longer"),
    sources: [.publishedTables],
    bad: .rows(.init("时效指标", "场馆建成时间", "2025年6月底前")),
    good: .rows(.init("时效指标", "场馆建成时间", "2024年12月底前"))
  )

  func findings(in material: CheckMaterial) -> [Finding] {
    let year = material.submission.year
    return material.rows.compactMap { row in
      guard case .date(let date) = row.entry.targetValue.reading, let due = date.year, due != year else { return nil }
      return finding(
        Wording(
          zh: "指标“\(row.title)”的时限“\(row.targetText)”不在 \(year) 年度内",
          en: "'\(row.targetText)' of '\(row.title)' is not in \(year)"
        ),
        at: row.targetPlace
      )
    }
  }
}
