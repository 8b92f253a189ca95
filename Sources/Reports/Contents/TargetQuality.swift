import Diagnostics
import Papers
import ScoringCore
import SelfEvaluation

/// How well the targets are set: counted from the tables and the findings, not asserted.
struct TargetQuality {
  private let result: EvaluationResult
  private let survey: TargetSurvey

  init(_ facts: ReportFacts) {
    result = facts.result
    survey = facts.survey
  }

  var remarks: [PaperBlock] {
    let remarks = TargetRemarks(survey).all
    return remarks.isEmpty ? [] : [.paragraph("设定方面存在下列情况："), .numberedList(remarks.map { $0.text + "。" })]
  }

  var overview: String {
    guard survey.count > 0 else { return "自评材料中没有绩效指标，无法说明绩效目标的设定情况。" + OpenPlace.text("绩效目标表") }
    let withTable = survey.projects.count - survey.withoutTable.count
    var text = "\(withTable)个项目共设绩效指标\(survey.count)项，其中定量指标\(survey.quantitative)项、定性指标\(survey.qualitative)项"
    if !survey.unusable.isEmpty { text += "，没有可用目标值的\(survey.unusable.count)项" }
    if let share = ExactSum.quotient(ExactDecimal(Int64(survey.quantitative)), over: ExactDecimal(Int64(survey.count)))
    {
      text += "，定量指标占\(PercentText.text(share))"
    }
    return text + "。"
  }

  var table: [PaperBlock] {
    let rows = survey.projects.filter { $0.count > 0 }.map { project in
      [
        project.name, String(project.count), String(project.quantitative), String(project.qualitative),
        String(project.unusable.count), String(project.withoutUnit.count),
        project.missingCategories.isEmpty ? "无" : project.missingCategories.joined(separator: "、"),
      ]
    }
    guard !rows.isEmpty else { return [] }
    let columns: [PaperTable.Column] = [
      .init("项目名称"), .init("指标数", .right), .init("定量", .right), .init("定性", .right),
      .init("无可用目标值", .right), .init("无计量单位", .right), .init("未设的一级指标"),
    ]
    return [.table(PaperTable(caption: "绩效指标设定情况（单位：项）", columns: columns, rows: rows))]
  }

  /// What the checks of the submission found, by severity.
  var checks: String {
    let counts = [Severity.error, .warning, .info].compactMap { severity -> String? in
      let count = result.findings.count { $0.severity == severity }
      return count == 0 ? nil : "\(severity.wording.chinese)\(count)条"
    }
    guard !counts.isEmpty else { return "对自评材料的逐项检查没有列出问题。" }
    return "对自评材料的逐项检查列出\(counts.joined(separator: "、"))，逐条内容和位置见检查结果。"
  }
}
