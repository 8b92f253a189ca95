import OfficeFiles
import ScoringCore
import SelfEvaluation

/// 总分, and what some forms ask for below it.
extension FormWriter {
  /// The formulas come with the composition, which stands further down.
  mutating func addTotal() {
    var row = [
      DraftCell(layout.category.lowerBound...layout.actual.upperBound, "总分", PaperStyle.emphasis),
      DraftCell(layout.points, "—", PaperStyle.emphasis), DraftCell(layout.score, "—", PaperStyle.emphasis),
    ]
    if let reason = layout.reason { row.append(DraftCell(reason, remark, PaperStyle.text)) }
    totalRow = draft.add(row, least: 24).lowerBound
    lastPrinted = totalRow
  }

  private var remark: String {
    guard let total = project.score?.total else { return "未评分" }
    return total.provisionalRemark ?? ""
  }

  mutating func addTail() {
    for row in layout.tail {
      switch row {
      case .reasons: addTail("偏差大或目标未完成原因分析", reasons)
      case .measures: addTail("改进措施及结果应用方案", "")
      case .conclusion: addTail("评价结论", project.entry.goalResult)
      case .problems: addTail("存在问题", reasons)
      case .improvements: addTail("改进措施", "")
      case .signatures: addSignatures()
      }
    }
    if !layout.tail.isEmpty { lastPrinted = draft.rows.count - 1 }
  }

  private mutating func addTail(_ label: String, _ text: String) {
    let wide = (layout.subcategory.upperBound + 1)...layout.whole.upperBound
    draft.add(
      [
        DraftCell(layout.category.lowerBound...layout.subcategory.upperBound, label, PaperStyle.label),
        DraftCell(wide, text, PaperStyle.text),
      ],
      least: 40
    )
  }

  private var reasons: String {
    let missed = project.indicators.filter { !$0.entry.deviationReason.isEmpty }
    return missed.enumerated().map { "\($0 + 1).\($1.entry.name.text)：\($1.entry.deviationReason)" }
      .joined(separator: "\n")
  }

  private mutating func addSignatures() {
    let middle = layout.name.upperBound
    draft.add(
      [
        DraftCell(layout.category.lowerBound...layout.subcategory.upperBound, "项目负责人", PaperStyle.label),
        DraftCell(layout.name, .empty, PaperStyle.text),
        DraftCell((middle + 1)...(middle + 2), "财务负责人", PaperStyle.label),
        DraftCell((middle + 3)...layout.whole.upperBound, .empty, PaperStyle.text),
      ],
      least: 28
    )
  }
}
