import Papers
import ScoringCore
import SelfEvaluation

/// 二、绩效目标实现情况: the score, the money, and each project.
struct GoalAttainment {
  private let result: EvaluationResult
  private let reviews: [ProjectReview]
  private let scores: ScoreText

  init(_ result: EvaluationResult, _ reviews: [ProjectReview]) {
    self.result = result
    self.reviews = reviews
    scores = ScoreText(result)
  }

  func section(after narrative: [PaperBlock]) -> PaperSection {
    PaperSection(
      ReportPart.goalAttainment.heading,
      narrative,
      subsections: [
        PaperSection("自评得分", DepartmentParagraphs(result, reviews).texts.map { PaperBlock.paragraph($0) }),
        PaperSection("资金执行情况", [.paragraph(MoneyTotals(result).text)] + table),
        PaperSection("各项目完成情况", subsections: reviews.map { ProjectParagraphs($0, in: result).section }),
      ].filter { !$0.blocks.isEmpty || !$0.subsections.isEmpty }
    )
  }

  private var table: [PaperBlock] {
    guard !reviews.isEmpty else { return [] }
    let columns: [PaperTable.Column] = [
      .init("项目编码"), .init("项目名称"), .init("全年预算数", .right), .init("全年执行数", .right),
      .init("执行率", .right), .init("得分", .right), .init("等级", .centre),
    ]
    let rows = result.projects.map(row) + [MoneyTotals(result).row(score: scores)]
    return [.table(PaperTable(caption: "项目资金执行和得分情况（金额单位：万元）", columns: columns, rows: rows))]
  }

  private func row(_ project: ProjectResult) -> [String] {
    let budget = project.facts.budget
    return [
      project.entry.id,
      project.entry.name,
      budget.adjusted.map(MoneyText.amount) ?? "未填",
      budget.executed.map(MoneyText.amount) ?? "未填",
      project.executionRate.map { PercentText.text($0) } ?? "—",
      project.total.map { scores.number($0) + (project.isProvisional ? "（暂计）" : "") } ?? "未评分",
      result.gradeName(project.score?.grade) ?? "—",
    ]
  }
}
