import Diagnostics
import OfficeFiles

/// The headers of the results.
enum ResultLines {
  static func projects(_ language: Language) -> String {
    header(
      [
        Wording(zh: "部门编码", en: "department_id"),
        Wording(zh: "项目编码", en: "project_id"),
        Wording(zh: "项目名称", en: "project_name"),
        Wording(zh: "全年预算数", en: "budget_planned"),
        Wording(zh: "全年执行数", en: "budget_executed"),
        Wording(zh: "执行率得分", en: "execution_score"),
        Wording(zh: "指标数", en: "indicators"),
        Wording(zh: "得分", en: "score"),
        Wording(zh: "未评分分值", en: "unscored_points"),
        Wording(zh: "等级", en: "grade"),
      ],
      language
    )
  }

  static func departments(_ language: Language) -> String {
    header(
      [
        Wording(zh: "部门编码", en: "department_id"),
        Wording(zh: "项目数", en: "projects"),
        Wording(zh: "已评分项目数", en: "scored_projects"),
        Wording(zh: "得分", en: "score"),
        Wording(zh: "等级", en: "grade"),
        Wording(zh: "是否暂计", en: "provisional"),
      ],
      language
    )
  }

  private static func header(_ columns: [Wording], _ language: Language) -> String {
    CSVText.text(header: columns.map { $0.text(in: language) }, rows: [])
  }
}
