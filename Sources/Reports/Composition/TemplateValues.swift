import Papers
import ScoringCore
import SelfEvaluation

/// What a department's own Word file can ask for by name, besides the text: `{{部门名称}}`, `{{自评得分}}`.
///
/// All names are always known, so that one template serves every submission; what the data does not say reads 【待补充：…】.
struct TemplateValues {
  private let facts: ReportFacts

  init(_ facts: ReportFacts) {
    self.facts = facts
  }

  /// By the names of their places.
  var all: [String: String] {
    let submission = facts.result.submission
    return [
      "部门名称": submission.department.name,
      "部门编码": submission.department.code ?? OpenPlace.text("部门编码"),
      "年度": String(submission.year),
      "编制日期": submission.compilingDate.map(DayText.text) ?? OpenPlace.text("编制日期"),
      "规则集": facts.result.ruleSet.name,
      "项目个数": String(facts.reviews.count),
      "指标个数": String(facts.reviews.map(\.project.indicatorCount).reduce(0, +)),
      "项目名称": facts.project?.title ?? NameList.quoted(facts.reviews.map(\.title), counter: "个项目"),
      "项目编码": facts.project?.project.entry.id ?? "",
      "全年预算数": money { $0.adjusted },
      "全年执行数": money { $0.executed },
      "执行率": MoneyTotals(facts).rateText ?? "—",
      "自评得分": score.map(facts.scores.number) ?? "未评分",
      "等级": facts.result.gradeName(grade) ?? "未定等级",
    ]
  }

  private var score: Points? { facts.project.map { $0.project.total } ?? facts.result.department.score }

  private var grade: Int? { facts.project.map { $0.project.score?.grade } ?? facts.result.department.grade }

  /// In 万元, over the projects of which it is known.
  private func money(_ amount: (BudgetFacts) -> ExactDecimal?) -> String {
    ExactSum.of(facts.projects.compactMap { amount($0.facts.budget) }).map(MoneyText.amount) ?? "—"
  }
}
