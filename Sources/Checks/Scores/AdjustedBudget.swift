import Diagnostics
import RuleFiles
import SelfEvaluation

/// L15; where the rule set asks for it (`warnings`), scoring tells it as E0704.
struct AdjustedBudget: Check {
  let documentation = CheckDocumentation(
    "L15",
    .info,
    name: Wording(zh: "年中预算调整未说明", en: "adjusted budget without a word"),
    finds: Wording(
      zh: "全年预算数与年初预算数不同，备注没有说明",
      en: "the adjusted budget differs from the initial one, and the note says nothing"
    ),
    matters: Wording(zh: "年中追加或调减的，应单独说明理由", en: "what was added or cut in the year needs a reason"),
    remedy: Wording(zh: "在项目的“备注”栏写明调整的理由和文号", en: "state reason and document in column 备注 of the project"),
    sources: [.sichuanForm],
    toldAs: ["E0704"],
    bad: .complete(initial: "80"),
    good: .complete(note: "年中追加20万元，用于科技活动周", initial: "80")
  )

  func findings(in material: CheckMaterial) -> [Finding] {
    material.result.projects.flatMap { project -> [Finding] in
      guard !project.scheme.consistency.explainsAdjustment else { return [] }
      return ConsistencyReview(project: project, thresholds: ConsistencyThresholds(explainsAdjustment: true)).problems
        .map { finding($0.message, at: project.entry.place) }
    }
  }
}
