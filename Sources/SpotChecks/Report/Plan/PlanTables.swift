import OfficeFiles
import ScoringCore
import SelfEvaluation

/// The lists that go with a plan, for spreadsheets.
public enum PlanTables {
  /// 抽样名单.csv
  public static func sample(_ sample: PlannedSample) -> String {
    CSVText.text(
      header: ["序号", "部门编码", "部门名称", "项目编码", "项目名称", "预算（万元）", "自评得分", "风险得分", "层", "入样原因", "入样概率"],
      rows: sample.chosen.enumerated().map { index, choice in
        let item = choice.item
        return [
          String(index + 1), item.key.department, item.departmentName, item.key.project, item.projectName,
          item.budget?.text ?? "", item.selfScore?.text ?? "", String(item.risk), choice.stratum, reason(choice),
          RatioText.fraction(choice.probability),
        ]
      }
    )
  }

  /// 风险排序.csv
  public static func ranking(_ intake: IntakeResult, _ sample: PlannedSample) -> String {
    let names = Dictionary(intake.departments.map { ($0.key, $0.name) }) { first, _ in first }
    let chosen = Set(sample.chosen.map(\.item.key))
    return CSVText.text(
      header: ["排序", "部门编码", "部门名称", "项目编码", "项目名称", "预算（万元）", "自评得分", "重算得分", "核对", "风险得分", "风险信号", "抽中"],
      rows: intake.ranking.map { ranked in
        let project = ranked.project
        return [
          String(ranked.rank), project.key.department, names[project.key.department] ?? "", project.key.project,
          project.name, project.budget?.text ?? "", project.given?.text ?? "", project.recomputed?.text ?? "",
          project.agreement.wording.chinese, String(project.risk.total),
          project.risk.signals.map(\.explanation.chinese).joined(separator: "；"),
          chosen.contains(project.key) ? "是" : "",
        ]
      }
    )
  }

  static func reason(_ choice: PlannedSample.Chosen) -> String {
    let reason = choice.reason.wording.chinese
    return choice.stratum.isEmpty ? reason : "\(reason)（\(choice.stratum)）"
  }
}
