import Diagnostics

/// L31; a target that cannot be scored is told by scoring as E0201.
struct Placeholder: Check {
  let documentation = CheckDocumentation(
    "L31",
    .error,
    name: Wording(zh: "占位内容未填实", en: "placeholder left standing"),
    finds: Wording(
      zh: "指标名称或指标值是“无”“/”“……”，只有一个“%”，或者是模板里的说明文字，或者整行空着",
      en: "name or target is 无, a slash, dots or a bare %, or the template's own words, or the row is left empty"
    ),
    matters: Wording(zh: "没有内容的指标占了分值，年底无法评分", en: "an indicator without content takes points and cannot be scored"),
    remedy: Wording(
      zh: "填写实际的指标和指标值；本项目不涉及的，把整行删去",
      en: "fill in a real indicator, or remove the row where it does not apply"
    ),
    sources: [.publishedTables, .publishedTargets],
    toldAs: ["E0201"],
    bad: .rows(.init("经济效益指标", "无", "无")),
    good: .rows(.init("经济效益指标", "节约办公用电", "≥5%"))
  )

  private static let words: Set = [
    "无", "暂无", "没有", "略", "同上", "待定", "未定", "不适用", "空", "/", "\\", "*", "**", "***", "-", "--", "—", "——", "…", "……",
    "...",
    "......", "%", "x", "xx", "xxx", "××", "×××", "n/a",
  ]
  private static let template = "是否完成绩效目标"

  func findings(in material: CheckMaterial) -> [Finding] {
    material.rows.compactMap { row in
      guard let place = Self.place(in: row), !material.isTold("E0201", at: row.targetPlace) else { return nil }
      if row.name.isEmpty {
        return finding(
          Wording(
            zh: "“\(row.entry.subcategory.text)”一行是空的，没有填写指标",
            en: "the row of '\(row.entry.subcategory.text)' is empty"
          ),
          at: place
        )
      }
      return finding(
        Wording(
          zh: "“\(row.entry.subcategory.text)”的指标“\(row.title)”、指标值“\(row.targetText)”是占位内容，没有填实",
          en: "'\(row.title)' with target '\(row.targetText)' is a placeholder"
        ),
        at: place
      )
    }
  }

  /// Where the placeholder stands.
  private static func place(in row: IndicatorRow) -> SourcePlace? {
    if row.name.isEmpty || isPlaceholder(row.name) { return row.place }
    guard isPlaceholder(PlainText.folded(row.targetText)) else { return nil }
    // 事故 无 says what it says.
    let isNothingWanted = row.name.contains(anyOf: ["事故", "投诉", "违规", "违纪", "案件", "差错", "负面"])
    return isNothingWanted ? nil : row.targetPlace
  }

  private static func isPlaceholder(_ text: String) -> Bool {
    words.contains(text.lowercased()) || text.hasPrefix(template)
  }
}
