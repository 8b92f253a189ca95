import Papers
import ScoringCore
import SelfEvaluation

/// What a department's own Word file can ask for by name, besides the text: `{{部门名称}}`, `{{自评得分}}`.
///
/// Whatever the data says, the names are the same, so that one template serves every submission; what is not stated reads
/// 【待补充：…】. Names that mean something for one project only are known in papers about projects, and a template for the
/// whole department that asks for them is told so.
struct TemplateValues {
  private let facts: ReportFacts

  init(_ facts: ReportFacts) {
    self.facts = facts
  }

  /// By the names of their places.
  var all: [String: String] { common.merging(ofProject) { _, own in own } }

  private var common: [String: String] {
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
      "全年预算数": money { $0.adjusted },
      "全年执行数": money { $0.executed },
      "执行率": MoneyTotals(facts).rateText ?? "—",
      "自评得分": score.map { ProvisionalText.marked(facts.scores.number($0), isProvisional) } ?? "未评分",
      "等级": facts.result.gradeName(grade).map { ProvisionalText.marked($0, isProvisional) } ?? "未定等级",
    ]
  }

  private var ofProject: [String: String] {
    guard let entry = facts.project?.project.entry else { return [:] }
    return ["项目编码": entry.id.isEmpty || entry.hasNoCode ? OpenPlace.text("项目编码") : entry.id]
  }

  private var isProvisional: Bool { facts.project?.project.isProvisional ?? facts.result.department.isProvisional }

  private var score: Points? { facts.project.map { $0.project.total } ?? facts.result.department.score }

  private var grade: Int? { facts.project.map { $0.project.score?.grade } ?? facts.result.department.grade }

  /// In 万元, over the projects of which it is known.
  private func money(_ amount: (BudgetFacts) -> ExactDecimal?) -> String {
    ExactSum.of(facts.projects.compactMap { amount($0.facts.budget) }).map(MoneyText.amount) ?? "—"
  }
}
