import Diagnostics
import ScoringCore

/// L20
struct SamePercentage: Check {
  let documentation = CheckDocumentation(
    "L20",
    .warning,
    name: Wording(zh: "形式上定量", en: "figures for show"),
    finds: Wording(
      zh: "同一项目中几个指标（默认3个）都填同一个百分比，指标描述里又没有计算方法；满意度不算",
      en:
        "several indicators of a project (3 by default) have one percentage and no formula; satisfaction does not count"
    ),
    matters: Wording(
      zh: "说不出分子和分母的“≥95%”只是形式上的定量，无法考核",
      en: "a percentage of nothing in particular is no measure"
    ),
    remedy: Wording(
      zh: "在指标描述中写明计算方法（分子÷分母），或改用能直接统计的数值",
      en: "write the formula (part ÷ whole) into the description, or count something"
    ),
    sources: [.reviewStandards, .publishedTargets],
    thresholds: [.sameTargets],
    bad: .rows(
      .init("质量指标", "采购质量", "≥95%"),
      .init("时效指标", "报销及时性", "≥95%"),
      .init("社会效益指标", "安全保障程度", "≥95%")
    ),
    good: .rows(
      .init("质量指标", "采购验收合格率", "≥95%", description: "验收合格台数÷采购台数"),
      .init("时效指标", "报销及时率", "≥90%", description: "10日内办结笔数占报销笔数的比例"),
      .init("社会效益指标", "全年安全事故", "≤0起")
    )
  )

  private static let formulas = [
    "占", "比例", "比率", "÷", "/", "除以", "=", "之比", "×", "*100", "比重", "的数量与", "百分比",
  ]

  func findings(in material: CheckMaterial) -> [Finding] {
    material.rowsByProject.flatMap { rows -> [Finding] in
      let bare = rows.filter { row in
        row.percentTarget != nil && !row.isSatisfaction && !row.description.contains(anyOf: Self.formulas)
      }
      let groups = Dictionary(grouping: bare) { $0.percentTarget ?? .zero }
      return groups.sorted { $0.key < $1.key }.compactMap { percent, group in
        guard group.count >= material.count(.sameTargets), let first = group.first else { return nil }
        return finding(
          Wording(
            zh: "\(group.count) 个指标都填 \(percent.text)%，又没有写明计算方法，难以考核",
            en: "\(group.count) indicators have the target \(percent.text)% and no formula"
          ),
          at: first.targetPlace,
          notes: alsoHere(group.dropFirst().map(\.targetPlace))
        )
      }
    }
  }
}
