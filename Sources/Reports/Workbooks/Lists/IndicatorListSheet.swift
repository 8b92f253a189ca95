import OfficeFiles
import RuleFiles
import ScoringCore
import SelfEvaluation
import Submissions

/// 指标明细: all indicators in one table that can be filtered.
struct IndicatorListSheet {
  static let name = ResultSheet.indicators.rawValue
  let worksheet: Worksheet

  private static let columns: [(header: String, width: Int)] = [
    ("项目编码", 14), ("项目名称", 26), ("一级指标", 12), ("二级指标", 14), ("三级指标", 26), ("年度指标值", 16), ("实际完成值", 16), ("分值", 8),
    ("得分率", 10), ("得分", 9), ("评分说明", 26), ("偏差原因及改进措施", 30), ("佐证材料", 18), ("来源", 22),
  ]

  /// - Parameter forms: of the parts of the result, in their order.
  init(_ result: EvaluationResult, forms: [FormCells]) {
    var draft = SheetDraft(widths: Self.columns.map(\.width))
    draft.add(Self.columns.enumerated().map { DraftCell($0, $1.header, PaperStyle.header) })
    for (project, form) in zip(result.parts, forms) {
      for (indicator, cells) in zip(project.indicators, form.indicators) {
        draft.add(Self.cells(indicator, of: project, form, cells), least: 18)
      }
    }
    let last = max(1, draft.rows.count - 1)
    var sheet = Worksheet(
      name: Self.name,
      columns: draft.widths.map { Worksheet.Column(width: $0) },
      rows: draft.rows,
      merges: draft.merges,
      filter: CellRange(rows: 0...last, columns: 0...(Self.columns.count - 1)),
      print: PrintSetup(isLandscape: true, repeatedRows: 1)
    )
    sheet.frozen = (1, 2)
    worksheet = sheet
  }

  private static func cells(
    _ indicator: IndicatorResult,
    of project: ProjectResult,
    _ form: FormCells,
    _ cells: FormCells.Indicator
  ) -> [DraftCell] {
    let entry = indicator.entry
    let isLeftOut = indicator.reason == .leftOut || indicator.reason == .notChosen
    let style = PaperStyle.score(places: Int(project.scheme.scoring.rounding.places))
    let (points, rate, score) = (form.reference(cells.points), form.reference(cells.rate), form.reference(cells.score))
    let copy = { (cell: String, result: String?) in FormWriter.formula("=IF(\(cell)=\"\",\"\",\(cell))", result) }
    return [
      DraftCell(0, project.entry.id, PaperStyle.text),
      DraftCell(1, project.entry.name, PaperStyle.text),
      DraftCell(2, indicator.categoryName ?? entry.category.text, PaperStyle.text),
      DraftCell(3, entry.subcategory.text, PaperStyle.text),
      DraftCell(4, entry.name.text, PaperStyle.text),
      DraftCell(5, entry.target.text, PaperStyle.text),
      DraftCell(6, entry.actual.text, PaperStyle.text),
      DraftCell(7, copy(points, indicator.reason == .pointsNotStated ? nil : indicator.points.text), PaperStyle.points),
      DraftCell(8, copy(rate, isLeftOut ? nil : indicator.explanation.rate.map(CellNumber.text)), PaperStyle.percent),
      DraftCell(
        9,
        isLeftOut ? .formula("=\(score)", result: .text("不计")) : FormWriter.formula("=\(score)", indicator.score?.text),
        style
      ),
      DraftCell(10, indicator.reason.wording.chinese, PaperStyle.text),
      DraftCell(11, entry.deviationReason, PaperStyle.text),
      DraftCell(12, entry.evidence, PaperStyle.text),
      DraftCell(13, entry.place.text, PaperStyle.text),
    ]
  }
}
