import Papers
import SelfEvaluation

/// The projects with their money, rate, score and grade; the last row adds them up.
struct ProjectOverviewTable {
  private let facts: ReportFacts

  init(_ facts: ReportFacts) {
    self.facts = facts
  }

  var blocks: [PaperBlock] {
    guard !facts.reviews.isEmpty else { return [] }
    let columns: [PaperTable.Column] = [
      .init("项目编码"), .init("项目名称"), .init("全年预算数", .right), .init("全年执行数", .right),
      .init("执行率", .right), .init("得分", .right), .init("等级", .centre),
    ]
    let totals = facts.project == nil ? MoneyTotals(facts) : nil
    let rows = facts.projects.map(row) + [totals?.row(score: facts.scores)].compactMap(\.self)
    let table = PaperTable(caption: "项目资金执行和得分情况（金额单位：万元）", columns: columns, rows: rows)
    return [.table(table)] + [totals?.rowNote].compactMap(\.self).map { .paragraph("注：合计的\($0)。") }
  }

  private func row(_ project: ProjectResult) -> [String] {
    let budget = project.facts.budget
    return [
      project.entry.hasNoCode ? "—" : project.entry.id,
      project.entry.name,
      budget.adjusted.map(MoneyText.amount) ?? "未填",
      budget.executed.map(MoneyText.amount) ?? "未填",
      project.executionRate.map { PercentText.text($0) } ?? "—",
      project.total.map { ProvisionalText.marked(facts.scores.number($0), project.isProvisional) } ?? "未评分",
      facts.result.gradeName(project.score?.grade) ?? "—",
    ]
  }
}
