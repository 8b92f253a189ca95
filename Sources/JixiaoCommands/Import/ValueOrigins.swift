import Diagnostics
import OfficeFiles
import Submissions

/// `来源.csv`: where each value of an imported submission stood, so that it can be looked up years later.
enum ValueOrigins {
  static let fileName = "来源.csv"

  static func csv(_ origins: [ValueOrigin], in language: Language) -> String {
    CSVText.text(
      header: columns.map { $0.text(in: language) },
      rows: origins.map { [$0.project, $0.indicator, $0.column, $0.cell.text, $0.cell.place.text(in: language)] }
    )
  }

  private static let columns = [
    Wording(zh: "项目编码", en: "project_id"),
    Wording(zh: "三级指标", en: "indicator"),
    Wording(zh: "栏目", en: "column"),
    Wording(zh: "原文", en: "text"),
    Wording(zh: "出处", en: "place"),
  ]
}
