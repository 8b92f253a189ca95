import Diagnostics
import RuleFiles
import ScoringCore
import SelfEvaluation

/// L13; where the rule set states its own threshold (`warnings`), scoring tells it as E0701.
struct ScoreAboveExecution: Check {
  let documentation = CheckDocumentation(
    "L13",
    .warning,
    name: Wording(zh: "指标得分率明显高于执行率", en: "indicators far above execution"),
    finds: Wording(
      zh: "（指标得分率－预算执行得分率）÷指标得分率超过5%；规则文件的 warnings 可另行规定",
      en:
        "(share of indicator points − share of execution points) ÷ the former is above 5 %, or what 'warnings' of the rules say"
    ),
    matters: Wording(
      zh: "钱没有花完而目标全部完成，说明预算偏高或者得分偏高",
      en: "goals that were all reached with money left over speak of too large a budget or too high a score"
    ),
    remedy: Wording(zh: "核实得分，或说明为什么少花钱也完成了任务", en: "verify the scores, or say why less money was enough"),
    sources: [.platform],
    toldAs: ["E0701"],
    bad: .complete(executed: "85", note: "余款为采购节约"),
    good: .complete(executed: "99")
  )

  private static let threshold = try? Ratio(5, over: 100)

  func findings(in material: CheckMaterial) -> [Finding] {
    material.result.projects.flatMap { project -> [Finding] in
      guard project.scheme.consistency.scoreAboveExecution == nil else { return [] }
      let thresholds = ConsistencyThresholds(scoreAboveExecution: Self.threshold)
      return ConsistencyReview(project: project, thresholds: thresholds).problems
        .map { finding($0.message, at: project.entry.place) }
    }
  }
}
