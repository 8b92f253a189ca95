import Diagnostics
import ScoringCore

/// L47; a project of the tables without a budget is told by scoring as E0403.
struct ZeroBudget: Check {
  let documentation = CheckDocumentation(
    "L47",
    .info,
    name: Wording(zh: "列入了没有预算的项目", en: "project without a budget"),
    finds: Wording(
      zh: "项目表或报告的项目清单中有金额为零的项目",
      en: "the tables, or the list in the report, have a project without money"
    ),
    matters: Wording(zh: "没有资金的项目不需要自评，也会让项目个数对不上", en: "it needs no evaluation, and makes the counts differ"),
    remedy: Wording(zh: "从清单中删去，或说明为什么列入", en: "remove it, or say why it is there"),
    sources: [.publishedTargets],
    toldAs: ["E0403"],
    bad: .report("# 目标实现情况", "项目包括科普经费80.00万元、学术交流经费0.00万元。"),
    good: .report("# 目标实现情况", "项目包括科普经费80.00万元、学术交流经费5.00万元。")
  )

  func findings(in material: CheckMaterial) -> [Finding] {
    let told = Set(material.projects.filter { $0.budget.adjusted?.isZero == true }.map { PlainText.folded($0.name) })
    return material.report.projectStatements.flatMap { statement in
      statement.items.filter { $0.amount.isZero && !told.contains($0.name) }.map { item in
        finding(
          Wording(
            zh: "报告的项目清单中“\(item.name)”金额为零",
            en: "the report lists '\(item.name)' without money"
          ),
          at: statement.place
        )
      }
    }
  }
}
