import ScoringCore
import SelfEvaluation

/// The money of all projects together.
struct MoneyTotals {
  private let result: EvaluationResult
  private let projects: [ProjectResult]
  let planned: ExactDecimal?
  let executed: ExactDecimal?
  /// Over the projects of which both amounts are known.
  let rate: Ratio?
  private let incomplete: [String]

  init(_ facts: ReportFacts) {
    result = facts.result
    projects = facts.projects
    let budgets = projects.map(\.facts.budget)
    let isOverInitial = result.ruleSet.scoring.tree.execution?.denominator == .initial
    let complete = budgets.filter { $0.adjusted != nil && $0.executed != nil && (!isOverInitial || $0.initial != nil) }
    planned = ExactSum.of(budgets.compactMap(\.adjusted))
    executed = ExactSum.of(budgets.compactMap(\.executed))
    incomplete =
      projects
      .filter { $0.facts.budget.adjusted == nil || $0.facts.budget.executed == nil }.map(\.entry.name)
    let dividend = ExactSum.of(complete.compactMap(\.executed))
    let divisor = ExactSum.of(complete.compactMap { isOverInitial ? $0.initial : $0.adjusted })
    rate = dividend.flatMap { dividend in divisor.flatMap { ExactSum.quotient(dividend, over: $0) } }
  }

  /// The rate of all of them; `nil` where it cannot be computed.
  var rateText: String? { rate.map { PercentText.text($0) } }

  var text: String {
    guard !projects.isEmpty else { return "没有列入自评的项目，无资金数据。" }
    guard let planned, let executed else { return "金额位数过多，合计无法计算。" }
    var text = "\(projects.count)个项目全年预算数合计\(MoneyText.withUnit(planned))，执行数合计\(MoneyText.withUnit(executed))"
    text += rateText.map { "，总体执行率\($0)" } ?? "，总体执行率无法计算"
    if !incomplete.isEmpty {
      text += "；\(NameList.quoted(incomplete, counter: "个项目"))金额不全，不计入总体执行率"
    }
    return text + "。" + extremes
  }

  /// Which projects stayed below their budget, and which went beyond it.
  private var extremes: String {
    func names(_ isWanted: (ExactDecimal, ExactDecimal) -> Bool) -> [String] {
      projects.filter { project in
        guard let planned = project.facts.budget.adjusted, let executed = project.facts.budget.executed else {
          return false
        }
        return isWanted(executed, planned)
      }.map(\.entry.name)
    }
    let full = names { $0 == $1 && !$1.isZero }
    let below = names { $0 < $1 }
    let above = names { $0 > $1 }
    var parts: [String] = []
    if !full.isEmpty { parts.append("执行数等于预算数的项目\(full.count)个") }
    if !below.isEmpty { parts.append("未执行完的项目\(below.count)个：\(NameList.quoted(below, counter: "个"))") }
    if !above.isEmpty { parts.append("执行数超过预算数的项目\(above.count)个：\(NameList.quoted(above, counter: "个"))") }
    return parts.isEmpty ? "" : parts.joined(separator: "；") + "。"
  }

  /// The last row of the table of projects.
  func row(score: ScoreText) -> [String] {
    [
      "合计",
      "\(projects.count)个项目",
      planned.map(MoneyText.amount) ?? "—",
      executed.map(MoneyText.amount) ?? "—",
      rateText ?? "—",
      result.department.score.map { score.number($0) + (result.department.isProvisional ? "（暂计）" : "") } ?? "未评分",
      result.gradeName(result.department.grade) ?? "—",
    ]
  }
}
