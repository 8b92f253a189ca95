import Papers
import ScoringCore
import SelfEvaluation

/// 资金投入: how much of the budget is 财政资金, how much comes from elsewhere.
struct MoneySources {
  private let projects: [ProjectResult]

  init(_ projects: [ProjectResult]) {
    self.projects = projects
  }

  var text: String {
    guard !projects.isEmpty else { return "没有列入自评的项目，无资金数据。" }
    let known = projects.filter { $0.entry.fiscalFunds != nil || $0.entry.otherFunds != nil }
    guard let planned = ExactSum.of(projects.compactMap(\.facts.budget.adjusted)),
      let fiscal = ExactSum.of(known.compactMap(\.entry.fiscalFunds)),
      let carriedOver = ExactSum.of(known.compactMap(\.entry.carriedOver)),
      let other = ExactSum.of(known.compactMap(\.entry.otherFunds))
    else { return "金额位数过多，合计无法计算。" }
    let initial = projects.compactMap(\.facts.budget.initial)
    var text = projects.count > 1 ? "\(projects.count)个项目" : ""
    if initial.count == projects.count, let sum = ExactSum.of(initial), sum != planned {
      text += "年初预算数\(MoneyText.withUnit(sum))，调整后"
    }
    text += "全年预算数\(MoneyText.withUnit(planned))"
    if known.isEmpty { return text + "。" + OpenPlace.text("资金来源（财政资金、其他资金）") }
    let parts = [("财政资金", fiscal), ("上年结转资金", carriedOver), ("其他资金", other)].filter { !$0.1.isZero }
    if !parts.isEmpty { text += "，其中" + parts.map { $0.0 + MoneyText.withUnit($0.1) }.joined(separator: "、") }
    if known.count < projects.count { text += "；未写明资金来源的项目\(projects.count - known.count)个" }
    return text + "。"
  }
}
