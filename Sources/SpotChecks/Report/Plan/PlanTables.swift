import OfficeFiles
import ScoringCore
import SelfEvaluation

/// The lists that go with a plan, for spreadsheets.
public enum PlanTables {
  /// 抽样名单.csv
  ///
  /// - Parameter rows: as ``sampleRows(_:_:)`` makes them.
  public static func sample(_ rows: [[String]]) -> String {
    CSVText.text(header: sampleColumns.map(\.title), rows: rows)
  }

  /// 风险排序.csv
  ///
  /// - Parameter rows: as ``rankingRows(_:_:)`` makes them, which takes its time for a whole city.
  public static func ranking(_ rows: [[String]]) -> String {
    CSVText.text(header: rankingColumns.map(\.title), rows: rows)
  }

  /// A column with its width in a sheet, and whether it holds numbers.
  typealias Column = (title: String, width: Int, isNumber: Bool)

  static let sampleColumns: [Column] = [
    ("序号", 6, true), ("部门编码", 12, false), ("部门名称", 24, false), ("项目编码", 16, false), ("项目名称", 30, false),
    ("预算（万元）", 14, true), ("自评得分", 10, true), ("重算得分", 10, true), ("风险得分", 10, true), ("层", 16, false),
    ("入样原因", 20, false), ("入样概率", 14, false),
  ]

  public static func sampleRows(_ intake: IntakeResult, _ sample: PlannedSample) -> [[String]] {
    let projects = intake.projectsByKey
    return sample.chosen.enumerated().map { index, choice in
      let item = choice.item
      let project = projects[item.key]
      return [
        String(index + 1), item.key.department, item.departmentName, item.key.project, item.projectName,
        item.budget?.text ?? "", project?.given?.text ?? "", project?.recomputed?.text ?? "", String(item.risk),
        choice.stratum, reason(choice), RatioText.fraction(choice.probability),
      ]
    }
  }

  static let rankingColumns: [Column] = [
    ("排序", 6, true), ("部门编码", 12, false), ("部门名称", 24, false), ("项目编码", 16, false), ("项目名称", 30, false),
    ("预算（万元）", 14, true), ("自评得分", 10, true), ("重算得分", 10, true), ("核对", 12, false), ("风险得分", 10, true),
    ("风险信号", 60, false), ("抽中", 6, false),
  ]

  public static func rankingRows(_ intake: IntakeResult, _ sample: PlannedSample) -> [[String]] {
    let names = Dictionary(intake.departments.map { ($0.key, $0.name) }) { first, _ in first }
    let chosen = Set(sample.chosen.map(\.item.key))
    return intake.ranking.map { ranked in
      let project = ranked.project
      return [
        String(ranked.rank), project.key.department, names[project.key.department] ?? "", project.key.project,
        project.name, project.budget?.text ?? "", project.given?.text ?? "", project.recomputed?.text ?? "",
        project.agreement.wording.chinese, String(project.risk.total),
        project.risk.signals.map(\.explanation.chinese).joined(separator: "；"),
        chosen.contains(project.key) ? "是" : "",
      ]
    }
  }

  static func reason(_ choice: PlannedSample.Chosen) -> String {
    let reason = choice.reason.wording.chinese
    return choice.stratum.isEmpty ? reason : "\(reason)（\(choice.stratum)）"
  }
}
