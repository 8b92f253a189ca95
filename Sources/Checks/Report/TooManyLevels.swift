import Diagnostics

/// L60
struct TooManyLevels: Check {
  let documentation = CheckDocumentation(
    "L60",
    .info,
    name: Wording(zh: "报告层次过多", en: "too many levels of numbering"),
    finds: Wording(
      zh: "文字材料用到了第四级序号（1）；字体、字号、行距由生成的报告保证，不在此检查",
      en:
        "the text uses numbers of a fourth level, (1); fonts and spacing are the generated report's and not looked at here"
    ),
    matters: Wording(
      zh: "自评报告的层次以“一、”“（一）”“1.”三级为限",
      en: "reports have three levels at most, 一、 and （一） and '1.' below them"
    ),
    remedy: Wording(zh: "合并层次，或改写成一段文字", en: "merge levels, or write a paragraph"),
    sources: [.reviewStandards],
    bad: .report("# 一、工作开展情况", "（一）组织实施", "1.制定方案", "（1）明确分工"),
    good: .report("# 一、工作开展情况", "（一）组织实施", "1.制定方案，明确分工")
  )

  func findings(in material: CheckMaterial) -> [Finding] {
    let lines = material.report.lines
    let styles = Set(lines.compactMap(\.number?.style))
    guard styles == Set(ListNumber.Style.allCases),
      let line = lines.first(where: { $0.number?.style == .bracketedArabic })
    else { return [] }
    return [
      finding(
        Wording(
          zh: "用到了第四级序号“\(line.number?.written ?? "")”",
          en: "numbers of a fourth level are used, '\(line.number?.written ?? "")'"
        ),
        at: line.place
      )
    ]
  }
}
