import Diagnostics

/// L19
struct VagueTarget: Check {
  let documentation = CheckDocumentation(
    "L19",
    .warning,
    name: Wording(zh: "定性指标值含糊", en: "vague words for a target"),
    finds: Wording(
      zh: "指标值只有“长期”“较大”“明显”“提升”一类的词，描述里也没有分档标准",
      en: "the target is only a word such as 长期, 较大 or 提升, and the description has no scale"
    ),
    matters: Wording(
      zh: "没有标准的定性目标，年底无从判断完成没有",
      en: "without a scale nobody can tell at the year's end whether it was reached"
    ),
    remedy: Wording(
      zh: "换成可以统计的数值，或在指标描述里写明分档标准",
      en: "use a figure that can be counted, or write the levels into the description"
    ),
    sources: [.reviewStandards, .publishedTargets],
    bad: .rows(.init("社会效益指标", "公众科学素质", "较大提升")),
    good: .rows(.init("社会效益指标", "公众科学素质", "较大提升", description: "按抽样调查分档：提高2个百分点以上为较大，1至2个为一般"))
  )

  /// Words that say more or better, and not how much.
  private static let words = [
    "长期", "较大", "明显", "显著", "良好", "较好", "提升", "提高", "改善", "增强", "促进", "有效", "持续", "不断", "进一步", "逐步",
    "加强", "优化", "较高", "很大", "积极",
  ]
  private static let scales = ["档", "等级", "分为", "标准", "量表", "问卷"]
  /// Longer texts are descriptions of a goal.
  private static let longest = 30

  func findings(in material: CheckMaterial) -> [Finding] {
    material.rows.compactMap { row in
      guard case .qualitative(let written) = row.entry.targetValue.reading else { return nil }
      let text = PlainText.folded(written)
      let explanation = row.description + PlainText.folded(row.entry.basis)
      guard text.count <= Self.longest, !text.hasDigits, let word = text.first(of: Self.words),
        !(text + explanation).contains(anyOf: Self.scales)
      else { return nil }
      return finding(
        Wording(
          zh: "指标“\(row.title)”的指标值“\(row.targetText)”只说“\(word)”，没有衡量标准",
          en: "target '\(row.targetText)' of '\(row.title)' says 「\(word)」 and nothing to measure it by"
        ),
        at: row.targetPlace
      )
    }
  }
}
