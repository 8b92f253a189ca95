import Diagnostics
import RuleFiles

/// L28; an indicator that the rules prescribe and the table has twice is told by scoring as E0310.
struct DuplicateIndicator: Check {
  let documentation = CheckDocumentation(
    "L28",
    .warning,
    name: Wording(zh: "指标重复设置", en: "indicator twice in one project"),
    finds: Wording(
      zh: "同一项目中两行指标同名（如产出和效益各一行），或者同一个二级指标隔开出现两次",
      en: "two rows of a project have the same name, or one kind of indicator comes up in two places of the table"
    ),
    matters: Wording(zh: "重复的指标只计一次，另一次不得分", en: "of an indicator that is there twice, one counts for nothing"),
    remedy: Wording(zh: "合并或删去一行；同一二级指标的各行排在一起", en: "merge or remove one; keep rows of one kind together"),
    sources: [.reviewStandards, .publishedTargets],
    toldAs: ["E0310"],
    bad: .rows(.init("数量指标", "培训人数", "≥100人"), .init("社会效益指标", "培训人数", "≥100人")),
    good: .rows(.init("数量指标", "培训人数", "≥100人"), .init("社会效益指标", "学员一年内取得证书的比例", "≥60%"))
  )

  func findings(in material: CheckMaterial) -> [Finding] {
    material.rowsByProject.flatMap { rows in sameNames(rows, material) + splitKinds(rows) }
  }

  private func sameNames(_ rows: [IndicatorRow], _ material: CheckMaterial) -> [Finding] {
    var first: [Key: IndicatorRow] = [:]
    return rows.compactMap { row in
      guard row.name.count > 1 else { return nil }
      let key = Key(
        name: NameKey.indicator(row.name),
        goal: row.entry.goal?.text ?? "",
        unit: row.entry.reportingUnit
      )
      guard let earlier = first[key] else {
        first[key] = row
        return nil
      }
      return finding(
        Wording(
          zh: "指标“\(row.title)”在同一项目中重复设置",
          en: "'\(row.title)' is there twice in one project"
        ),
        at: row.place,
        notes: alsoHere([earlier.place])
      )
    }
  }

  private struct Key: Hashable {
    let name: String
    let goal: String
    /// Several units may report one indicator.
    let unit: String
  }

  private func splitKinds(_ rows: [IndicatorRow]) -> [Finding] {
    var last: [String: Int] = [:]
    return rows.indices.compactMap { index in
      let row = rows[index]
      let kind = NameKey.category(row.entry.subcategory.text) + "|" + (row.entry.goal?.text ?? "")
      defer { last[kind] = index }
      guard row.kind != nil, !row.entry.subcategory.isEmpty, row.entry.reportingUnit.isEmpty, let before = last[kind],
        before < index - 1
      else { return nil }
      return finding(
        Wording(
          zh: "二级指标“\(row.entry.subcategory.text)”在同一项目中分两处出现",
          en: "'\(row.entry.subcategory.text)' comes up in two places of one project"
        ),
        at: row.place,
        notes: alsoHere([rows[before].place])
      )
    }
  }
}
