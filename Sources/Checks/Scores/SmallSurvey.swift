import Diagnostics
import ScoringCore

/// L18
struct SmallSurvey: Check {
  let documentation = CheckDocumentation(
    "L18",
    .info,
    name: Wording(zh: "满意度样本不足或未写明", en: "small or undocumented survey"),
    finds: Wording(
      zh: "满意度指标填了完成值，佐证材料、描述、备注里看不到样本数，或样本数低于阈值",
      en: "a satisfaction result whose evidence, description and note tell no sample, or one below the threshold"
    ),
    matters: Wording(zh: "样本太少的满意度没有代表性", en: "the satisfaction of a few is not that of all"),
    remedy: Wording(
      zh: "在“佐证材料”栏写明发放和回收份数，如：问卷200份，有效186份",
      en: "state how many were asked and answered in column 佐证材料, such as 问卷200份，有效186份"
    ),
    sources: [.reviewStandards],
    thresholds: [.sampleSize],
    bad: .rows(.init("服务对象满意度指标", "听众满意度", "≥90%", "95%", evidence: "调查问卷12份")),
    good: .rows(.init("服务对象满意度指标", "听众满意度", "≥90%", "95%", evidence: "调查问卷200份，有效186份"))
  )

  func findings(in material: CheckMaterial) -> [Finding] {
    var undocumented: [IndicatorRow] = []
    var findings: [Finding] = []
    for row in material.rows where row.isSatisfaction && !row.entry.actual.isEmpty && !row.entry.evidence.isEmpty {
      let entry = row.entry
      let texts = [entry.evidence, entry.description, entry.basis, entry.note, entry.deviationReason]
      guard let size = texts.compactMap({ Self.sample(in: PlainText.folded($0)) }).max() else {
        undocumented.append(row)
        continue
      }
      let least = material.count(.sampleSize)
      guard size < least else { continue }
      findings.append(
        finding(
          Wording(
            zh: "指标“\(row.title)”的样本只有 \(size)，少于 \(least)",
            en: "the survey of '\(row.title)' asked only \(size), fewer than \(least)"
          ),
          at: row.place
        )
      )
    }
    let places = undocumented.map(\.place).sorted()
    guard let first = places.first else { return findings }
    let told = finding(
      Wording(
        zh: "\(undocumented.count) 个满意度指标没有写明样本数",
        en: "\(undocumented.count) satisfaction indicators tell no sample"
      ),
      at: first,
      notes: alsoHere(places.dropFirst())
    )
    return findings + [told]
  }

  /// The largest number of answers or people that the text names.
  private static func sample(in text: String) -> Int? {
    guard text.hasDigits else { return nil }
    return text.matches(of: /([0-9]{1,8})余?(?:份|人|名|户|位|个样本)/).compactMap { Int($0.1) }.max()
  }
}
