import Diagnostics
import SelfEvaluation

/// L17; where the rule set asks for evidence, scoring tells it as E0507, indicator by indicator.
struct EvidenceMissing: Check {
  let documentation = CheckDocumentation(
    "L17",
    .warning,
    name: Wording(zh: "没有佐证材料", en: "no evidence"),
    finds: Wording(
      zh: "指标填了实际完成值，却没有写佐证材料；每个项目合并提示一次",
      en: "indicators with an actual result name no evidence; told once for each project"
    ),
    matters: Wording(
      zh: "复核时没有资料证明的指标不得分，满意度没有调查资料的也不得分",
      en: "reviewers give nothing for what is not proved, least of all for satisfaction without a survey"
    ),
    remedy: Wording(zh: "在“佐证材料”栏写明材料名称，并留存备查", en: "name the proof in column 佐证材料, and keep it"),
    sources: [.reviewStandards],
    toldAs: ["E0507"],
    bad: .rows(.init("服务对象满意度指标", "听众满意度", "≥90%", "95%")),
    good: .rows(.init("服务对象满意度指标", "听众满意度", "≥90%", "95%", evidence: "调查问卷200份及统计表"))
  )

  func findings(in material: CheckMaterial) -> [Finding] {
    material.rowsByProject.compactMap { rows in
      let unproved = rows.filter { row in
        !row.entry.actual.isEmpty && row.entry.evidence.isEmpty && !material.isTold("E0507", at: row.place)
      }
      guard let first = unproved.first else { return nil }
      let surveys = unproved.count(where: \.isSatisfaction)
      return finding(
        Wording(
          zh: "有 \(unproved.count) 个指标没有佐证材料" + (surveys > 0 ? "，其中满意度 \(surveys) 个" : ""),
          en: "\(unproved.count) indicators name no evidence"
            + (surveys > 0 ? ", \(surveys) of them on satisfaction" : "")
        ),
        at: first.place,
        notes: alsoHere(unproved.dropFirst().map(\.place))
      )
    }
  }
}
