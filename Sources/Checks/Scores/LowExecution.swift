import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation

/// L14; where the rule set states its own thresholds (`warnings`), scoring tells it as E0702 or E0703.
struct LowExecution: Check {
  let documentation = CheckDocumentation(
    "L14",
    .warning,
    name: Wording(zh: "预算执行率低未说明", en: "low execution without a word"),
    finds: Wording(
      zh: "预算执行率不足90%，备注没有说明；规则文件的 warnings 可另行规定",
      en:
        "less than 90 % of the budget was executed and the note says nothing; 'warnings' of the rules may say otherwise"
    ),
    matters: Wording(zh: "执行率低于90%的须说明原因", en: "execution below 90 % has to be explained"),
    remedy: Wording(zh: "在项目的“备注”栏说明未执行的原因", en: "say why in column 备注 of the project"),
    sources: [.sichuanForm, .platform],
    toldAs: ["E0702", "E0703"],
    bad: .complete(executed: "78"),
    good: .complete(executed: "78", note: "设备招标节约22万元，已交回财政")
  )

  private static let threshold = try? Ratio(9, over: 10)

  func findings(in material: CheckMaterial) -> [Finding] {
    material.result.projects.flatMap { project -> [Finding] in
      let stated = project.scheme.consistency
      guard stated.executionBelow == nil, stated.unspent == nil else { return [] }
      return ConsistencyReview(project: project, thresholds: ConsistencyThresholds(executionBelow: Self.threshold))
        .problems
        .map { finding($0.message, at: project.entry.place) }
    }
  }
}
