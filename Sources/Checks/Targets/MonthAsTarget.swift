import Diagnostics
import Submissions

/// L38; where the row is scored, scoring tells `≥2月` as E0218.
struct MonthAsTarget: Check {
  let documentation = CheckDocumentation(
    "L38",
    .info,
    name: Wording(zh: "时效指标只写月份", en: "a month for a deadline"),
    finds: Wording(
      zh: "时效指标的指标值写成“12月”“≥2月”，看不出是截止时间还是月数",
      en: "a timeliness target such as 12月 or ≥2月, which may be a date or a number of months"
    ),
    matters: Wording(zh: "“≥2月”既可以理解为2月以后，也可以理解为两个月以上", en: "≥2月 may mean after February, or two months and more"),
    remedy: Wording(zh: "写成“12月底前”或“≤2个月”", en: "write 12月底前 for a deadline, or ≤2个月 for a duration"),
    sources: [.publishedTargets],
    toldAs: ["E0218"],
    bad: .rows(.init("时效指标", "培训举办时间", "12月")),
    good: .rows(.init("时效指标", "培训举办时间", "12月底前"))
  )

  func findings(in material: CheckMaterial) -> [Finding] {
    material.rows.compactMap { row in
      guard row.kind == .timeliness, Self.isBareMonth(row.entry.targetValue),
        !material.isTold("E0218", at: row.targetPlace)
      else { return nil }
      return finding(
        Wording(
          zh: "时效指标“\(row.title)”的指标值“\(row.targetText)”不是完整的时限",
          en: "target '\(row.targetText)' of '\(row.title)' is no proper deadline"
        ),
        at: row.targetPlace
      )
    }
  }

  private static func isBareMonth(_ value: WrittenValue) -> Bool {
    if value.remarks.contains(.monthOrCount) { return true }
    switch value.reading {
    case .date(let date): return date.comparator == nil && date.day == nil
    case .quantity(let quantity): return quantity.unit.base == "月"
    default: return false
    }
  }
}
