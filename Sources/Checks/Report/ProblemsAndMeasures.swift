import Diagnostics
import ScoringCore

/// L52
struct ProblemsAndMeasures: Check {
  let documentation = CheckDocumentation(
    "L52",
    .info,
    name: Wording(zh: "问题与措施条数不对应", en: "problems and measures differ in number"),
    finds: Wording(
      zh: "“问题”一节的条数与“措施”“建议”一节的条数相差超过1条",
      en: "the sections on problems and on measures differ by more than one item"
    ),
    matters: Wording(zh: "每个问题都应当有对应的措施", en: "every problem should have its measure"),
    remedy: Wording(zh: "逐个问题写明措施；没有问题对应的措施删去", en: "name a measure for each problem, and no others"),
    sources: [.reviewStandards],
    thresholds: [.countGap],
    bad: .report("# 存在的问题", "一是目标偏低。二是资料不全。三是支出偏慢。", "# 改进措施", "一是重新测算目标。"),
    good: .report("# 存在的问题", "一是目标偏低。二是资料不全。", "# 改进措施", "一是重新测算目标。二是留存资料。")
  )

  func findings(in material: CheckMaterial) -> [Finding] {
    let sections = material.report.sections
    guard let problems = sections.first(where: { $0.heading.text.contains(anyOf: ["问题", "不足"]) }),
      let left = Self.items(in: problems)
    else { return [] }
    // A report may say in several places what will be done; one of them answers the problems.
    let answers = sections.filter {
      $0.heading.text.contains(anyOf: ["措施", "建议", "整改"]) && $0.heading.text != problems.heading.text
    }
    .compactMap { section in Self.items(in: section).map { (section: section, items: $0) } }
    guard let (measures, right) = answers.min(by: { abs(left - $0.items) < abs(left - $1.items) }),
      abs(left - right) > material.count(.countGap)
    else { return [] }
    return [
      finding(
        Wording(zh: "写了 \(left) 个问题、\(right) 条措施", en: "\(left) problems and \(right) measures"),
        at: measures.heading.place,
        notes: alsoHere([problems.heading.place])
      )
    ]
  }

  /// `nil` where nothing is numbered.
  private static func items(in section: ReportText.Section) -> Int? {
    let inline = section.paragraphs.reduce(0) { $0 + enumerations(in: $1.text) }
    let numbers = Dictionary(grouping: section.paragraphs.compactMap(\.number), by: \.style)
    let upper = numbers.min { $0.key.rawValue < $1.key.rawValue }?.value.count ?? 0
    let count = upper > 0 ? upper : inline
    return count > 0 ? count : nil
  }

  /// `一是…。二是…`
  private static func enumerations(in text: String) -> Int {
    guard text.holds("是") else { return 0 }
    return text.split { "。;:,".contains($0) }.count { part in
      part.dropFirst().first == "是" && part.first.map { "一二三四五六七八九十".contains($0) } == true
    }
  }
}
