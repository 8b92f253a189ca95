import ScoringCore
import SelfEvaluation

/// The money of all projects together.
struct MoneyTotals {
  private let result: EvaluationResult
  private let projects: [ProjectResult]
  let planned: ExactDecimal?
  let executed: ExactDecimal?
  private let whole: WholeExecution

  init(_ facts: ReportFacts) {
    result = facts.result
    projects = facts.projects
    let budgets = projects.map(\.facts.budget)
    planned = ExactSum.of(budgets.compactMap(\.adjusted))
    executed = ExactSum.of(budgets.compactMap(\.executed))
    whole = WholeExecution(projects, in: result)
  }

  /// Over the projects of which both amounts are known.
  var rate: Ratio? { whole.rate }

  /// The rate of all of them; `nil` where it cannot be computed.
  var rateText: String? { rate.map { PercentText.text($0) } }

  var text: String {
    guard !projects.isEmpty else { return "没有列入自评的项目，无资金数据。" }
    guard let planned, let executed else { return "金额位数过多，合计无法计算。" }
    var text = "\(projects.count)个项目全年预算数合计\(MoneyText.withUnit(planned))，执行数合计\(MoneyText.withUnit(executed))"
    text += rateText.map { "，总体执行率\($0)" } ?? "，总体执行率无法计算"
    if !whole.incomplete.isEmpty {
      text += "；\(NameList.quoted(whole.incomplete, counter: "个项目"))金额不全，不计入总体执行率"
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
    let nothing = names { $0.isZero && $1.isZero }
    var parts: [String] = []
    if !full.isEmpty { parts.append("执行数等于预算数的项目\(full.count)个") }
    if !below.isEmpty { parts.append("未执行完的项目\(below.count)个：\(NameList.quoted(below, counter: "个"))") }
    if !above.isEmpty { parts.append("执行数超过预算数的项目\(above.count)个：\(NameList.quoted(above, counter: "个"))") }
    if !nothing.isEmpty { parts.append("预算数和执行数均为零的项目\(nothing.count)个：\(NameList.quoted(nothing, counter: "个"))") }
    return parts.isEmpty ? "" : parts.joined(separator: "；") + "。"
  }

  /// What the last row of the table of projects does not tell by itself; `nil` where there is nothing like that.
  var rowNote: String? { rate == nil || whole.incomplete.isEmpty ? nil : WholeExecution.note }

  /// The last row of the table of projects.
  func row(score: ScoreText) -> [String] {
    [
      "合计",
      "\(projects.count)个项目",
      planned.map(MoneyText.amount) ?? "—",
      executed.map(MoneyText.amount) ?? "—",
      rateText ?? "—",
      result.department.score.map { ProvisionalText.marked(score.number($0), result.department.isProvisional) }
        ?? "未评分",
      result.gradeName(result.department.grade) ?? "—",
    ]
  }
}
