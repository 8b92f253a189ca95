import Diagnostics
import Submissions

/// L40
struct StaleYear: Check {
  let documentation = CheckDocumentation(
    "L40",
    .info,
    name: Wording(zh: "目标文字中有往年年份", en: "an old year in the goals"),
    finds: Wording(
      zh: "绩效目标和保障措施的文字里，出现前年或更早的年份（书名号、引号、括号里的文件名称和起止年份不算）",
      en: "goals and safeguards name a year two or more before; names of documents and spans of years do not count"
    ),
    matters: Wording(
      zh: "说明文字是从往年材料上抄来的，没有更新",
      en: "the text was copied from earlier papers and not brought up to date"
    ),
    remedy: Wording(zh: "按本年度的工作改写", en: "rewrite it for this year"),
    sources: [.publishedTargets],
    bad: Sample(safeguards: ["做好2022年科普示范单位的评审，并完成2021年受补助单位的验收。"]),
    good: Sample(safeguards: ["做好2024年科普示范单位的评审，并完成2023年受补助单位的验收。"])
  )

  func findings(in material: CheckMaterial) -> [Finding] {
    let year = material.submission.year
    let plan = material.submission.plan
    let planned =
      plan.overallGoal + plan.safeguards + plan.itemisedGoals.flatMap { [$0.title] + $0.text + $0.goal + $0.indicators }
    let goals = material.projects.map { Cell($0.goal, at: $0.place) }
    return (planned + goals).compactMap { cell in
      let old = Self.years(in: PlainText.folded(cell.text)).filter { $0 < year - 1 }
      guard let first = old.first else { return nil }
      let list = Set(old).sorted().map(String.init).joined(separator: "、")
      return finding(
        Wording(
          zh: "\(year) 年度的目标文字中提到 \(list) 年",
          en: "the goals of \(year) speak of \(Set(old).count > 1 ? list : String(first))"
        ),
        at: cell.place
      )
    }
  }

  /// Years that stand in the sentence itself and not in the name of a document or a span.
  private static func years(in text: String) -> [Int] {
    guard text.holds("年") else { return [] }
    var depth = 0
    var bare = ""
    for character in text {
      if "《“「(【[".contains(character) {
        depth += 1
      } else if "》”」)】]".contains(character) {
        depth = max(0, depth - 1)
      } else if depth == 0 {
        bare.append(character)
      }
    }
    return bare.matches(of: /(20[0-9]{2})年(?!以来|起|底以前|至|到|[-—~])/).compactMap { match in
      let before = bare[..<match.range.lowerBound].last
      return before.map { "-—~至到自从".contains($0) || $0.isNumber } ?? false ? nil : Int(match.1)
    }
  }
}
