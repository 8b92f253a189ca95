import Papers
import ScoringCore
import SelfEvaluation

/// 自评得分 as the department wrote it beside what the rules give for the same data.
struct ScoreComparisonTable {
  private let facts: ReportFacts

  init(_ facts: ReportFacts) {
    self.facts = facts
  }

  var blocks: [PaperBlock] {
    let rows = facts.projects.compactMap(row)
    guard !rows.isEmpty else { return [.paragraph("自评材料没有写明各项目的自评总分，无从比较。")] }
    let columns: [PaperTable.Column] = [
      .init("项目名称"), .init("自评得分", .right), .init("按规则计算", .right), .init("偏差", .right),
    ]
    return [.table(PaperTable(caption: "自评得分与按规则计算的得分（单位：分）", columns: columns, rows: rows))]
  }

  private func row(_ project: ProjectResult) -> [String]? {
    guard let given = project.entry.givenScores.total else { return nil }
    let computed = project.total
    let gap = computed.flatMap { ExactSum.difference(given, $0.decimal) }
    return [
      project.entry.name, given.text(minimumPlaces: facts.scores.places),
      computed.map { ProvisionalText.marked(facts.scores.number($0), project.isProvisional) } ?? "未评分",
      gap.map { ($0 > .zero ? "+" : "") + $0.text(minimumPlaces: facts.scores.places) } ?? "—",
    ]
  }
}
