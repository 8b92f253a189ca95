import Diagnostics

/// L54
struct EmptyPraise: Check {
  let documentation = CheckDocumentation(
    "L54",
    .info,
    name: Wording(zh: "评语没有数据支撑", en: "praise without figures"),
    finds: Wording(
      zh: "“完成质量良好”“圆满完成”一类的评语反复出现（默认3次），所在段落没有完成数据",
      en: "phrases such as 完成质量良好 come up again and again (3 times by default) in paragraphs without a figure"
    ),
    matters: Wording(zh: "只有评语没有数据，看不出完成了什么", en: "praise without figures tells nothing of what was done"),
    remedy: Wording(zh: "用实际完成值代替评语，如：举办讲座12场，完成率120%", en: "say what was done in figures instead"),
    sources: [.publishedTargets],
    thresholds: [.repeatedPraise],
    bad: .report("# 目标实现情况", "科普任务完成质量良好。", "学会任务完成质量良好。", "人才任务完成质量良好。"),
    good: .report("# 目标实现情况", "举办讲座12场，完成率120%。", "建站4个。", "培训300人，完成质量良好。")
  )

  private static let phrases = [
    "完成质量良好", "圆满完成", "完成情况良好", "较好完成", "成效显著", "效果显著", "效果良好", "取得良好效果", "取得了良好成效", "取得较好成效",
  ]

  func findings(in material: CheckMaterial) -> [Finding] {
    Self.phrases.compactMap { phrase in
      let lines = material.report.lines.filter { $0.text.contains(phrase) && !Self.hasFigures($0) }
      let count = lines.reduce(0) { $0 + $1.text.count(of: phrase) }
      guard count >= material.count(.repeatedPraise), let first = lines.first else { return nil }
      var places: [SourcePlace] = []
      for line in lines where !places.contains(line.place) { places.append(line.place) }
      return finding(
        Wording(
          zh: "“\(phrase)”出现 \(count) 次，都没有完成数据",
          en: "'\(phrase)' comes up \(count) times without a figure"
        ),
        at: first.place,
        notes: alsoHere(places.dropFirst())
      )
    }
  }

  /// The number before the line, and of a version or a year, are no figures.
  private static func hasFigures(_ line: ReportText.Line) -> Bool {
    let text = line.text.dropFirst(line.number?.written.count ?? 0)
    return text.contains(/[0-9](?![0-9]*(?:\.[0-9]版?|[、.年版]))/)
  }
}
