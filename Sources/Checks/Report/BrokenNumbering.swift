import Diagnostics
import Submissions

/// L50
struct BrokenNumbering: Check {
  let documentation = CheckDocumentation(
    "L50",
    .info,
    name: Wording(zh: "序号缺失或重复", en: "numbering with gaps or repeats"),
    finds: Wording(
      zh: "“一是…三是…”中间缺号，同级标题序号重复或跳号，其他标题有序号而这一个没有",
      en: "一是 … 三是 with nothing between, headings with a number twice or one left out, one heading without a number"
    ),
    matters: Wording(zh: "删改后没有重新编号，可能漏了内容", en: "something was cut and perhaps lost"),
    remedy: Wording(zh: "补齐内容或重新编号", en: "add what is missing, or number anew"),
    sources: [.publishedTargets],
    bad: .report("# 一、工作开展情况", "一是核对账目。三是汇总资料。"),
    good: .report("# 一、工作开展情况", "一是核对账目。二是汇总资料。")
  )

  func findings(in material: CheckMaterial) -> [Finding] {
    let plan = material.submission.plan
    let planned =
      (plan.overallGoal + plan.safeguards + plan.itemisedGoals.flatMap { $0.text + $0.goal + $0.indicators })
      .map { ReportText.Line($0.text, isHeading: false, at: $0.place) }
    let goals = plan.itemisedGoals.map { ReportText.Line($0.title.text, isHeading: true, at: $0.title.place) }
    let report = material.report.lines
    return material.report.sections.flatMap { inlineGaps($0.paragraphs) } + planned.flatMap { inlineGaps([$0]) }
      + repeats(in: report) + repeats(in: goals) + unnumbered(in: report)
      + material.report.sections.flatMap { unnumberedParagraphs(in: $0.paragraphs) }
  }

  /// 一是 … 三是: within a paragraph, or from one paragraph of a section to the next.
  private func inlineGaps(_ paragraphs: [ReportText.Line]) -> [Finding] {
    var before = 0
    return paragraphs.flatMap { line -> [Finding] in
      if line.number.map({ $0.style.rawValue <= ListNumber.Style.bracketedChinese.rawValue }) ?? false { before = 0 }
      guard line.text.holds("是") else { return [] }
      let numbers = line.text.matches(of: /(?:^|[。;:,])([一二三四五六七八九十])是/)
        .compactMap { ListNumber.value(ofChinese: $0.1) }
      return numbers.enumerated().compactMap { index, number in
        defer { before = number }
        // A paragraph begins anew, or goes on where the one before ended.
        let expected = index == 0 && number <= before ? 1 : before + 1
        guard number > expected else { return nil }
        let missing = (expected..<number).map { ListNumber.chinese($0) + "是" }.joined(separator: "、")
        return finding(
          Wording(
            zh: "“\(ListNumber.chinese(number))是”之前缺“\(missing)”",
            en: "'\(missing)' is missing before '\(ListNumber.chinese(number))是'"
          ),
          at: line.place
        )
      }
    }
  }

  /// Numbers of the two upper levels; a lower level starts anew below each of the level above.
  private func repeats(in lines: [ReportText.Line]) -> [Finding] {
    var findings: [Finding] = []
    var seen: [ListNumber: [SourcePlace]] = [:]
    var order: [ListNumber] = []
    for line in lines {
      guard let number = line.number, line.isHeading || number.style == .chinese else { continue }
      if number.style == .chinese {
        for lower in order where lower.style == .bracketedChinese { seen[lower] = nil }
      }
      guard [.chinese, .bracketedChinese].contains(number.style) else { continue }
      if let before = seen[number] {
        findings.append(
          finding(
            Wording(zh: "序号“\(number.written)”重复", en: "number '\(number.written)' is there twice"),
            at: line.place,
            notes: alsoHere(before)
          )
        )
      } else {
        order.append(number)
      }
      seen[number, default: []].append(line.place)
    }
    return findings
  }

  /// A heading without a number between headings that have one.
  private func unnumbered(in lines: [ReportText.Line]) -> [Finding] {
    let headings = lines.filter(\.isHeading)
    let numbered = headings.count { $0.number != nil }
    guard numbered > 1 else { return [] }
    let first = headings.firstIndex { $0.number != nil } ?? headings.startIndex
    let last = headings.lastIndex { $0.number != nil } ?? headings.startIndex
    return headings[first...last].filter { $0.number == nil }.map { heading in
      finding(
        Wording(
          zh: "标题“\(heading.written)”没有序号，前后的标题都有",
          en: "heading '\(heading.written)' has no number, and those around it have"
        ),
        at: heading.place
      )
    }
  }

  /// Headings may stand as short paragraphs of their own: `一、…。` three times and once without its number.
  private func unnumberedParagraphs(in lines: [ReportText.Line]) -> [Finding] {
    let titles = lines.indices.filter {
      lines[$0].number?.style == .chinese && lines[$0].text.count <= Self.longestTitle
    }
    guard titles.count > 2, let first = titles.first, let last = titles.last else { return [] }
    return lines[first...last].filter { line in
      line.number == nil && line.text.count <= Self.longestBareTitle && !line.text.hasDigits
        && line.text.count(of: "。") == 1 && line.text.hasSuffix("。") && !line.text.holds("是")
    }
    .map { line in
      finding(
        Wording(
          zh: "小标题“\(line.written)”没有序号，前后的小标题都有",
          en: "'\(line.written)' has no number, and the headings around it have"
        ),
        at: line.place
      )
    }
  }

  private static let longestTitle = 40
  private static let longestBareTitle = 24
}
