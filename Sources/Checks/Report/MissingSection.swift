import Diagnostics

/// L51
struct MissingSection: Check {
  let documentation = CheckDocumentation(
    "L51",
    .warning,
    name: Wording(zh: "报告缺少问题部分或得分", en: "report without problems or scores"),
    finds: Wording(
      zh: "自评报告没有说存在的问题，却直接写整改措施；写成了完整的报告（有一、二、三级标题），却没有得分",
      en:
        "a report that goes on to measures without a word on problems; a whole report, with numbered parts, without a score"
    ),
    matters: Wording(
      zh: "没有问题就没有整改的依据；没有得分就看不出自评结论",
      en: "without problems there is nothing to mend; without a score there is no result"
    ),
    remedy: Wording(
      zh: "增加“存在的问题及原因”一节，写明自评得分和等级",
      en: "add a section on problems and their causes, and state score and grade"
    ),
    sources: [.publishedTargets],
    bad: .report("# 目标实现情况", "各项任务已完成。", "# 整改措施", "加强预算管理。"),
    good: .report("# 目标实现情况", "各项任务已完成。", "# 存在的问题及原因", "两场讲座未办成。", "# 整改措施", "加强预算管理。")
  )

  private static let problems = ["问题", "不足", "短板", "偏离", "未完成"]
  private static let measures = ["措施", "整改", "改进", "建议"]

  func findings(in material: CheckMaterial) -> [Finding] {
    let report = material.report
    let headings = report.lines.filter { $0.isHeading || $0.number?.style == .chinese }
    var findings: [Finding] = []
    // A heading that still waits for its text says nothing yet.
    let isWritten = report.sections(about: Self.measures).contains { !$0.paragraphs.isEmpty }
    if isWritten, let measures = headings.first(where: { $0.text.contains(anyOf: Self.measures) }),
      !headings.contains(where: { $0.text.contains(anyOf: Self.problems) })
    {
      findings.append(
        finding(
          Wording(
            zh: "报告写了“\(measures.written)”，没有写存在的问题",
            en: "the report has '\(measures.written)' and no section on problems"
          ),
          at: measures.place
        )
      )
    }
    let parts = headings.count { $0.number?.style == .chinese }
    if parts >= 3, let first = headings.first, !report.lines.contains(where: { Self.hasScore($0.text) }) {
      findings.append(
        finding(Wording(zh: "报告没有写自评得分", en: "the report states no score"), at: first.place)
      )
    }
    return findings
  }

  private static func hasScore(_ text: String) -> Bool {
    text.holds("得分") || text.holds("评分") || (text.holds("分") && text.contains(/[0-9]分(?!别|钟|之)/))
  }
}
