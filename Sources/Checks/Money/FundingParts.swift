import Diagnostics
import ScoringCore

/// L41
struct FundingParts: Check {
  let documentation = CheckDocumentation(
    "L41",
    .error,
    name: Wording(zh: "资金构成与预算数不符", en: "funding does not make the budget"),
    finds: Wording(
      zh: "财政资金、上年结转资金与其他资金之和，既不等于年初预算数，也不等于全年预算数",
      en: "fiscal funds, money carried over and other funds together are neither the initial nor the adjusted budget"
    ),
    matters: Wording(zh: "总数与分项不一致，预算执行率就算不准", en: "where parts and whole differ the execution rate is wrong"),
    remedy: Wording(zh: "核对预算批复，改正总数或分项", en: "check the approved budget, and put right the whole or a part"),
    sources: [.publishedTables, .arithmetic],
    thresholds: [.moneyTolerance],
    bad: .project(.init(initial: "100", fiscal: "80", other: "10", rows: [.init("数量指标", "讲座场次", "≥10场")])),
    good: .project(
      .init(initial: "100", fiscal: "80", carriedOver: "10", other: "10", rows: [.init("数量指标", "讲座场次", "≥10场")])
    )
  )

  func findings(in material: CheckMaterial) -> [Finding] {
    material.projects.compactMap { project in
      let budgets = [project.budget.initial, project.budget.adjusted].compactMap(\.self)
      guard let fiscal = project.fiscalFunds, let budget = budgets.first,
        let sum = Amounts.sum([fiscal, project.carriedOver ?? .zero, project.otherFunds ?? .zero]),
        !budgets.contains(where: { Amounts.areNear($0, sum, within: material.threshold(.moneyTolerance)) })
      else { return nil }
      return finding(
        Wording(
          zh: "项目“\(project.name)”各项资金合计 \(sum.text) 万元，预算数是 \(budget.text) 万元",
          en: "the funds of project '\(project.name)' add up to \(sum.text) 万元; its budget is \(budget.text) 万元"
        ),
        at: project.place
      )
    }
  }
}
