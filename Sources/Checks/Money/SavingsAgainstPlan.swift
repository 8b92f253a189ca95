import Diagnostics
import ScoringCore

/// L43
struct SavingsAgainstPlan: Check {
  let documentation = CheckDocumentation(
    "L43",
    .error,
    name: Wording(zh: "节约率与支出计划矛盾", en: "savings contradict the spending plan"),
    finds: Wording(
      zh: "节约率的指标值加上支出计划的最高比例，超过100%较多（默认20个百分点）",
      en: "the planned saving and the planned spending are far more than the budget together (20 points by default)"
    ),
    matters: Wording(
      zh: "节约率≥95%就是只能花5%，与计划支出90%不可能同时做到",
      en: "to save 95 % is to spend 5 %, which cannot be where 90 % are planned to be spent"
    ),
    remedy: Wording(
      zh: "节约率按实际可能节约的比例填写，如 ≥3%",
      en: "set the saving to what can really be saved, such as ≥3%"
    ),
    sources: [.publishedTargets, .arithmetic],
    thresholds: [.savingsMargin],
    bad: saving("≥95%"),
    good: saving("≥3%")
  )

  private static func saving(_ target: String) -> Sample {
    .project(.init(plan: ["30%", "60%", "90%", "100%"], rows: [.init("成本指标", "公用经费节约率", target)]))
  }

  func findings(in material: CheckMaterial) -> [Finding] {
    material.rows.compactMap { row in
      guard row.name.contains(anyOf: ["节约率", "结余率", "节支率"]), row.isAtLeast, let saving = row.percentTarget,
        let project = row.project.map({ material.projects[$0] }),
        let spending = project.spendingPlan.shares.compactMap(\.percent).max(),
        let together = Amounts.sum([saving, spending]).flatMap({ try? Ratio($0, over: ExactDecimal(100)) }),
        let limit = try? Ratio.one.adding(material.threshold(.savingsMargin)), together > limit
      else { return nil }
      return finding(
        Wording(
          zh: "指标“\(row.title)”要求节约 \(saving.text)%，支出计划却要支出 \(spending.text)%",
          en: "'\(row.title)' is to save \(saving.text)%, and \(spending.text)% are planned to be spent"
        ),
        at: row.targetPlace
      )
    }
  }
}
