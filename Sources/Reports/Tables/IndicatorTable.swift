import Diagnostics
import OfficeFiles
import SelfEvaluation
import Submissions

/// `indicators.csv`: one row per indicator, for spreadsheets.
public enum IndicatorTable {
  public static func csv(_ result: EvaluationResult, language: Language = .chinese) -> String {
    let rows = result.parts.flatMap { project in
      project.indicators.map { row($0, of: project, in: result, language) }
        + project.unplaced.map { unplaced($0, of: project, language) }
    }
    return CSVText.text(header: columns.map { $0.text(in: language) }, rows: rows)
  }

  private static let columns = [
    Wording(zh: "项目编码", en: "project_id"),
    Wording(zh: "项目名称", en: "project_name"),
    Wording(zh: "一级指标", en: "level1"),
    Wording(zh: "二级指标", en: "level2"),
    Wording(zh: "三级指标", en: "level3"),
    Wording(zh: "年度指标值", en: "target_text"),
    Wording(zh: "实际完成值", en: "actual_text"),
    Wording(zh: "分值", en: "weight"),
    Wording(zh: "完成率", en: "attainment"),
    Wording(zh: "得分", en: "score"),
    Wording(zh: "评分说明", en: "outcome"),
    Wording(zh: "偏差原因及改进措施", en: "reason"),
    Wording(zh: "来源文件", en: "file"),
    Wording(zh: "行号", en: "line"),
  ]

  private static func row(
    _ indicator: IndicatorResult,
    of project: ProjectResult,
    in result: EvaluationResult,
    _ language: Language
  ) -> [String] {
    let score = ScoreText(result)
    return cells(
      indicator.entry,
      of: project,
      category: indicator.categoryName,
      points: score.number(indicator.points),
      attainment: AttainmentText.text(indicator, language: language),
      score: indicator.score.map(score.number) ?? "",
      outcome: indicator.reason.wording.text(in: language)
    )
  }

  private static func unplaced(_ entry: IndicatorEntry, of project: ProjectResult, _ language: Language) -> [String] {
    let outcome = Wording(zh: "一级指标不在规则集中，未评分", en: "category not in the rule set, not scored")
    return cells(entry, of: project, outcome: outcome.text(in: language))
  }

  private static func cells(
    _ entry: IndicatorEntry,
    of project: ProjectResult,
    category: String? = nil,
    points: String = "",
    attainment: String = "",
    score: String = "",
    outcome: String
  ) -> [String] {
    [
      project.entry.id,
      project.entry.name,
      category ?? entry.category.text,
      entry.subcategory.text,
      entry.name.text,
      entry.target.text,
      entry.actual.text,
      points,
      attainment,
      score,
      outcome,
      entry.deviationReason,
      entry.place.file,
      entry.place.line.map { String($0) } ?? "",
    ]
  }
}
