import Diagnostics
import Submissions

/// L37
struct CopiedNote: Check {
  let documentation = CheckDocumentation(
    "L37",
    .info,
    name: Wording(zh: "括号说明雷同", en: "one note pasted on several rows"),
    finds: Wording(
      zh: "同一项目中，名称不同的几行指标值后面带着同样的括号说明",
      en: "rows of different names in one project carry the same note in brackets"
    ),
    matters: Wording(zh: "说明与指标无关，多半是复制粘贴留下的", en: "the note has nothing to do with the row; it was left by copying"),
    remedy: Wording(zh: "删去与本指标无关的括号内容", en: "remove what does not belong to the row"),
    sources: [.publishedTargets],
    bad: .rows(
      .init("数量指标", "组织参观人次", "≥1000人次（送展到基层完成情况）"),
      .init("质量指标", "展品完好率", "≥95%（送展到基层完成情况）")
    ),
    good: .rows(
      .init("数量指标", "组织参观人次", "≥1000人次"),
      .init("质量指标", "展品完好率", "≥95%（完好展品数÷展品总数）")
    )
  )

  /// Shorter notes, such as （次）, are units.
  private static let shortest = 4

  func findings(in material: CheckMaterial) -> [Finding] {
    material.rowsByProject.flatMap { rows -> [Finding] in
      var groups: [String: [IndicatorRow]] = [:]
      var order: [String] = []
      for row in rows {
        guard let note = Self.note(of: row), note.count >= Self.shortest else { continue }
        if groups[note] == nil { order.append(note) }
        groups[note, default: []].append(row)
      }
      return order.compactMap { note in
        guard let group = groups[note], Set(group.map(\.bareName)).count > 1, let first = group.first else {
          return nil
        }
        return finding(
          Wording(
            zh: "\(group.count) 个不同的指标带着同样的括号说明“\(note)”",
            en: "\(group.count) different indicators carry the same note '\(note)'"
          ),
          at: first.targetPlace,
          notes: alsoHere(group.dropFirst().map(\.targetPlace))
        )
      }
    }
  }

  private static func note(of row: IndicatorRow) -> String? {
    for case .note(let text) in row.entry.targetValue.remarks { return PlainText.folded(text) }
    return nil
  }
}
