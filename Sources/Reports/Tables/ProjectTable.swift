import Diagnostics
import OfficeFiles
import SelfEvaluation

/// `projects.csv`: one row per project, for spreadsheets.
public enum ProjectTable {
  public static func csv(_ result: EvaluationResult, language: Language = .chinese) -> String {
    CSVText.text(
      header: columns.map { $0.text(in: language) },
      rows: result.parts.map { row($0, in: result, language) }
    )
  }

  private static let columns = [
    Wording(zh: "项目编码", en: "project_id"),
    Wording(zh: "项目名称", en: "project_name"),
    Wording(zh: "年初预算数", en: "budget_initial"),
    Wording(zh: "全年预算数", en: "budget_planned"),
    Wording(zh: "全年执行数", en: "budget_executed"),
    Wording(zh: "预算执行率", en: "execution_rate"),
    Wording(zh: "执行率得分", en: "execution_score"),
    Wording(zh: "指标数", en: "indicators"),
    Wording(zh: "分值", en: "points"),
    Wording(zh: "得分", en: "score"),
    Wording(zh: "未评分分值", en: "unscored_points"),
    Wording(zh: "等级", en: "grade"),
    Wording(zh: "是否暂计", en: "provisional"),
  ]

  private static func row(_ project: ProjectResult, in result: EvaluationResult, _ language: Language) -> [String] {
    let budget = project.entry.budget
    let score = ScoreText(result)
    let total = project.score?.total
    return [
      project.entry.id,
      project.entry.name,
      budget.initial.map(MoneyText.amount) ?? "",
      budget.adjusted.map(MoneyText.amount) ?? "",
      budget.executed.map(MoneyText.amount) ?? "",
      project.executionRate.map { PercentText.text($0) } ?? "",
      project.score?.execution?.score.map(score.number) ?? "",
      String(project.indicatorCount),
      total.map { score.number($0.points) } ?? "",
      project.total.map(score.number) ?? "",
      total.map { score.number($0.unscored) } ?? "",
      project.gradeName ?? "",
      YesNoText.text(project.isProvisional, in: language),
    ]
  }
}

enum YesNoText {
  static func text(_ value: Bool, in language: Language) -> String {
    (value ? Wording(zh: "是", en: "yes") : Wording(zh: "否", en: "no")).text(in: language)
  }
}
